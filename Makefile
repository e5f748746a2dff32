# make demo   builds, reads the sample articles, and leaves their graph in demo/
# make test   builds and passes every test, and lets real readers check the exports
# make exports  renews the gallery in Exports/
# make check-exports  networkx, igraph, rdflib, pyld, pyoxigraph, graphml2gv and xmllint read our exports
# make fuzz     lets libFuzzer attack every reader
# make quality  scores the build on the development sets (DATA) and prints the table of Docs/Quality.md
# make bench  measures speed, memory and start-up on this machine
# make ontology  compiles the folder Ontology/ into the program's own copy (build again after it)
# make lint   the formatter's checks, and the rules of ARCHITECTURE.md
# make train  trains the language model anew into Training/checkpoints and writes the weights file (hours)

SHELL := /bin/bash
DATA ?= ../shared/data
TOOLS ?= ../shared/tools
PACKAGES := libdnnl-dev libxml2-dev zlib1g-dev libsqlite3-dev pkg-config
PROGRAM := .build/release/newsgraph

.PHONY: demo test check-exports exports fuzz quality bench ontology lint train golden install clean

SAMPLES := Tests/Fixtures/Articles/*.md

demo: $(PROGRAM)
	mkdir -p demo
	$(PROGRAM) build $(SAMPLES) --graphml demo/news.graphml --json-ld demo/news.jsonld --gexf demo/news.gexf \
	  --html demo/news.html --turtle demo/news.ttl --dot demo/news.dot --csv demo/gephi --edges demo/news.jsonl
	$(PROGRAM) extract --format table $(firstword $(wildcard $(SAMPLES))) > demo/statements.txt
	@echo "The graph lies in demo/: open news.html in a browser, news.graphml in Cytoscape or yEd, news.gexf in Gephi."

# Optimised, because the model runs in most tests; in a folder of its own, because tests need other flags.
TESTS := -c release -Xswiftc -enable-testing --scratch-path .build/tests

test: install
	swift build --build-tests $(TESTS) --explicit-target-dependency-import-check error
	swift test --skip-build --disable-xctest $(TESTS)
	$(MAKE) check-exports

# Other people's programs read the sample graphs that the tests write, in every format.
check-exports: PACKAGES += graphviz libxml2-utils python3-venv
check-exports: install
	TESTS="--skip-build $(TESTS)" Tests/Readers/check-exports

# The gallery: real exports of the sample articles; EndToEndTests says when it is stale.
exports: PACKAGES += graphviz
exports: $(PROGRAM)
	$(PROGRAM) build $(SAMPLES) --quiet --graphml Exports/news.graphml --json-ld Exports/news.jsonld \
	  --gexf Exports/news.gexf --turtle Exports/news.ttl --dot Exports/news.dot --html Exports/news.html
	sfdp -Tsvg Exports/news.dot -o Exports/news.svg
	sfdp -Tpng -Gdpi=60 Exports/news.dot -o Exports/news.png

# Each parser with libFuzzer and AddressSanitizer, SECONDS long.
SECONDS_EACH ?= 60
fuzz: install
	Tests/Fuzz/build $(SECONDS_EACH)

quality: $(PROGRAM)
	mkdir -p .quality
	$(TOOLS)/quality/quality $(CURDIR)/$(PROGRAM) --data $(DATA) --json .quality/now.json --out .quality/now.md

bench: $(PROGRAM)
	Tests/Benchmarks/bench $(PROGRAM)

ontology: $(PROGRAM)
	$(PROGRAM) ontology compile Ontology -o Sources/COntology/ontology.ngo

lint:
	swift format lint --strict --recursive Package.swift Sources Tests
	Tests/check-rooms

train: PACKAGES += python3-venv
train: install
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
	  root=""; [ "$$(id -u)" = 0 ] || root="sudo -n"; \
	  { $$root env DEBIAN_FRONTEND=noninteractive apt-get update -qq && \
	    $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; } || \
	  { echo "Could not install$$missing: install it as root, then run make again." >&2; exit 1; }; \
	fi

clean:
	swift package clean
	rm -rf demo
