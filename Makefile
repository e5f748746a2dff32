# make demo   builds, reads the sample articles, and leaves their graph in demo/
# make test   builds and passes every test, and lets real readers check the exports
# make exports  renews the gallery in Exports/, with the explorer's pictures by day and by night
# make check-explorer  headless Chromium uses the gallery's HTML page with mouse and keys
# make bench-explorer  times the explorer's frames at 5,000 edges in headless Chromium
# make check-exports  networkx, igraph, rdflib, pyld, pyoxigraph, graphml2gv and xmllint read our exports
# make fuzz     lets libFuzzer attack every reader
# make quality  scores the build on the development sets (DATA) and prints the table of Docs/Quality.md
# make bench  measures speed, memory and start-up on this machine; make bench-graph the graph and its exports alone,
#             make bench-ingest the nightly run on ARTICLES generated articles
# make check-metrics  holds PageRank, betweenness and communities against networkx and igraph
# make ontology  compiles the folder Ontology/ into the program's own copy (build again after it)
# make install  installs program, manual page and completions for bash, zsh and fish under PREFIX (/usr/local)
# make man    renews the manual page from the program's own help
# make packages  installs the Debian packages that the build needs; every target that builds does it
# make lint   the formatter's checks, and the rules of ARCHITECTURE.md
# make train  trains the language model anew into Training/checkpoints and writes the weights file (hours)
# make golden  renews what the tests of the network and of segmentation compare with
# make clean  removes what was built, and demo/

SHELL := /bin/bash
DATA ?= ../shared/data
TOOLS ?= ../shared/tools
PACKAGES := libdnnl-dev libxml2-dev zlib1g-dev libsqlite3-dev pkg-config
PROGRAM := .build/release/newsgraph
PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: demo test check-exports exports fuzz quality bench bench-graph bench-ingest bench-references bench-explorer check-explorer check-metrics ontology lint train golden packages install man clean

SAMPLES := Tests/Fixtures/Articles/*.md

demo: $(PROGRAM)
	mkdir -p demo
	$(PROGRAM) build $(SAMPLES) --graphml demo/news.graphml --json-ld demo/news.jsonld --gexf demo/news.gexf \
	  --html demo/news.html --turtle demo/news.ttl --dot demo/news.dot --csv demo/gephi --edges demo/news.jsonl
	$(PROGRAM) extract --format table $(firstword $(wildcard $(SAMPLES))) > demo/statements.txt
	@echo "The graph lies in demo/: open news.html in a browser, news.graphml in Cytoscape or yEd, news.gexf in Gephi."

# Optimised, because the model runs in most tests; in a folder of its own, because tests need other flags.
TESTS := -c release -Xswiftc -enable-testing --scratch-path .build/tests

test: packages
	swift build --build-tests $(TESTS) --explicit-target-dependency-import-check error
	swift test --skip-build --disable-xctest $(TESTS)
	$(MAKE) check-exports

# Other people's programs read the sample graphs that the tests write, in every format.
check-exports: PACKAGES += graphviz libxml2-utils python3-venv
check-exports: packages
	TESTS="--skip-build $(TESTS)" Tests/Readers/check-exports

# The gallery: real exports of the sample articles; EndToEndTests says when it is stale.
exports: PACKAGES += graphviz chromium fonts-dejavu-core
exports: $(PROGRAM)
	$(PROGRAM) build $(SAMPLES) --quiet --graphml Exports/news.graphml --json-ld Exports/news.jsonld \
	  --gexf Exports/news.gexf --turtle Exports/news.ttl --dot Exports/news.dot --html Exports/news.html
	sfdp -Tsvg Exports/news.dot -o Exports/news.svg
	sfdp -Tpng -Gdpi=60 Exports/news.dot -o Exports/news.png
	python3 -B Tests/Readers/check_explorer.py Exports/news.html \
	  --screenshot Exports/explorer.png --dark-screenshot Exports/explorer-path-dark.png

# Without a graphics processor, as it would be on the slowest machine.
check-explorer bench-explorer: PACKAGES += chromium fonts-dejavu-core
check-explorer: packages
	python3 -B Tests/Readers/check_explorer.py Exports/news.html

bench-explorer: packages
	Tests/Benchmarks/bench-explorer Exports/news.html

# Each parser with libFuzzer and AddressSanitizer, SECONDS_EACH long.
SECONDS_EACH ?= 60
fuzz: packages
	Tests/Fuzz/build $(SECONDS_EACH)

quality: $(PROGRAM)
	mkdir -p .quality
	$(TOOLS)/quality/quality $(CURDIR)/$(PROGRAM) --data $(DATA) --json .quality/now.json --out .quality/now.md

bench: $(PROGRAM) bench-graph bench-ingest bench-references
	Tests/Benchmarks/bench $(PROGRAM)
	Tests/Benchmarks/bench-rooms $(PROGRAM)

# The nightly run on generated articles; ARTICLES=10000 is the full size, and takes half an hour on two cores.
ARTICLES ?= 500
bench-ingest: $(PROGRAM)
	Tests/Benchmarks/bench-ingest $(PROGRAM) --articles $(ARTICLES) --sentences 10

# The graph and its exports, against networkx, igraph and rdflib in the same run.
bench-graph: PACKAGES += python3-venv
bench-graph: packages
	swift build -c release --product GraphBenchmark
	"$$(Tests/Readers/environment)" Tests/Benchmarks/bench-graph .build/release/GraphBenchmark

# Whole articles beside their sentences, which have no references; BENCH_ARTICLES may be any.
BENCH_ARTICLES ?= $(SAMPLES)
bench-references: packages
	swift build -c release --product ReferenceBenchmark
	.build/release/ReferenceBenchmark 8 $(BENCH_ARTICLES)

# The figures of nodes, against networkx and igraph on random graphs.
check-metrics: PACKAGES += python3-venv
check-metrics: packages
	swift build -c release --product MetricsDump
	"$$(Tests/Readers/environment)" Tests/Development/check_metrics.py .build/release/MetricsDump

ontology: $(PROGRAM)
	$(PROGRAM) ontology compile Ontology -o Sources/COntology/ontology.ngo

lint:
	swift format lint --strict --recursive Package.swift Sources Tests
	Tests/check-rooms

train: PACKAGES += python3-venv
train: $(PROGRAM)
	$(MAKE) -C Training train DATA=$(abspath $(DATA))

golden:
	$(MAKE) -C Training golden

.PHONY: $(PROGRAM)
$(PROGRAM): packages
	swift build -c release --product newsgraph

# The manual page; EndToEndTests says when it is stale.
man: $(PROGRAM)
	$(PROGRAM) --experimental-dump-help | python3 Docs/man/manual.py > Docs/man/newsgraph.1.new
	mv Docs/man/newsgraph.1.new Docs/man/newsgraph.1

# What was built, for all users of this machine; DESTDIR is for those who make packages.
SHARE := $(DESTDIR)$(PREFIX)/share
install: $(PROGRAM)
	install -D -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/newsgraph
	install -D -m 644 Docs/man/newsgraph.1 $(SHARE)/man/man1/newsgraph.1
	install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	$(PROGRAM) --generate-completion-script bash > $(SHARE)/bash-completion/completions/newsgraph
	$(PROGRAM) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_newsgraph
	$(PROGRAM) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/newsgraph.fish

# Installs the Debian packages that are missing, and nothing where nothing is.
packages:
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
