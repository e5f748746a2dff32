# make demo   builds, and annotates the sample articles into demo/
# make test   builds and passes every test
# make quality  scores the build on the development sets (DATA) and prints the table of Docs/Quality.md
# make bench  measures speed, memory and start-up on this machine
# make lint   the formatter's checks, and the rules of ARCHITECTURE.md
# make train  trains the language model anew into Training/checkpoints and writes the weights file (hours)

SHELL := /bin/bash
DATA ?= ../shared/data
TOOLS ?= ../shared/tools
PACKAGES := libdnnl-dev
PROGRAM := .build/release/newsgraph

.PHONY: demo test quality bench lint train golden install clean

demo: $(PROGRAM)
	mkdir -p demo
	for article in Tests/Fixtures/Articles/*.md; do \
	  awk 'marks > 1; /^---$$/ { marks++ }' $$article | \
	    $(PROGRAM) annotate > demo/$$(basename $$article .md).conllu || exit 1; done
	@wc -l demo/*.conllu | tail -n 1
	@echo "Annotated articles lie in demo/."

test: install
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --disable-xctest

quality: $(PROGRAM)
	$(TOOLS)/quality/quality $(CURDIR)/$(PROGRAM) --data $(DATA)

bench: $(PROGRAM)
	Tests/Benchmarks/bench $(PROGRAM)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests
	Tests/check-rooms

train:
	$(MAKE) -C Training train DATA=$(abspath $(DATA))

golden:
	$(MAKE) -C Training golden

.PHONY: $(PROGRAM)
$(PROGRAM): install
	swift build -c release --product newsgraph

# Installs what is missing, and nothing where nothing is.
install:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing"; \
	  sudo=$$( [ $$(id -u) = 0 ] || echo sudo ); \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing; \
	fi

clean:
	swift package clean
	rm -rf demo
