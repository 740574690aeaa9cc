# What people run here; `make` by itself lists it, from the comments that begin with two signs. `make demo` and `make test` need
# only the Swift toolchain, make, and root or sudo for what is missing.

SWIFT ?= swift
SOURCES = Package.swift Sources Tests Examples/Package.swift Examples/Sources Benchmarks/Sources Benchmarks/Tests
# Which tests run without GLPK: all by default; CI, which has run all with it, takes those that have an engine or a workbook behind them.
WITHOUT_GLPK_TESTS ?=
WITHOUT_GLPK = --disable-default-traits --scratch-path .build-without-glpk
STATIC_FOLDER = .build-static
FUZZING = -c release --disable-default-traits --sanitize fuzzer -Xswiftc -DFUZZING --scratch-path .build-fuzz
STATIC = -c release --disable-default-traits --static-swift-stdlib -Xlinker -s --scratch-path $(STATIC_FOLDER)
# The benchmarks and the command that they run are built together. ROWS says which are run, OPTIONS goes to each of them.
BENCHMARKS_BUILD = $(SWIFT) build -c release
BENCHMARKS = "$$($(BENCHMARKS_BUILD) --show-bin-path)/benchmarks"
BENCHMARKS_PYTHON = Benchmarks/.venv/bin/python
BROWSER_PYTHON = Tests/Browser/.venv/bin/python
# Swift's libraries inside; the table of others' functions is closed once they are found.
PACKAGED = -c release --static-swift-stdlib -Xlinker -z -Xlinker now
OPTIONS ?=
# Installs system packages, or says what is to be done by hand: $(call install,packages,advice without commas).
install = if ! command -v apt-get > /dev/null; then echo "$(2)" >&2; exit 1; fi; \
	as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	echo "Installing what is missing of the system packages $(1)." >&2; \
	$$as_root apt-get update -qq && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(1) > /dev/null || exit 1

.PHONY: help demo build serve test test-campaign test-properties test-lotteries test-without-glpk test-without-spreadsheets test-with-spreadsheets-only office static examples oracle oracle-open replacements fuzz fuzz-commands fuzz-readers \
    mutations bench bench-smoke bench-test bench-peers bench-build bench-python bench-without-glpk lint format measure \
    documentation install uninstall package package-test package-service browser browser-firefox pictures load kills system-packages reading-packages store-packages \
    office-packages browser-packages clean

# Where `make install` puts the command, what shells complete it by, and its man pages.
PREFIX ?= /usr/local
DESTDIR ?=
INSTALLED = $(DESTDIR)$(PREFIX)
MAN = $(INSTALLED)/share/man/man1
BASH_COMPLETIONS = $(INSTALLED)/share/bash-completion/completions
ZSH_COMPLETIONS = $(INSTALLED)/share/zsh/site-functions
FISH_COMPLETIONS = $(INSTALLED)/share/fish/vendor_completions.d

## Lists what can be made.
help:
	@awk '/^## / { text = text (text ? " " : "") substr($$0, 4); next } \
	    /^[a-z-]+:/ && text { sub(/:.*/, ""); print $$0 "\t" text } { text = "" }' Makefile | \
	    while IFS="$$(printf '\t')" read -r target text; do \
	        echo "$$text" | fold -s -w 96 | awk -v target="$$target" '{ sub(/ +$$/, ""); printf "%-20s %s\n", NR == 1 ? target : "", $$0 }'; done

## Selects the delegates of Datasets/lang-son-2025 and shows them.
demo: system-packages
	@$(SWIFT) build -c release --product delegates
	@"$$($(SWIFT) build -c release --show-bin-path)/delegates" demo

## Builds the command, .build/release/delegates.
build: system-packages
	$(SWIFT) build -c release --product delegates

# Suites in which servers and clients wait for each other: after the others, so that none of them waits for a thread of theirs
# and takes the other for slow.
LIVE = SelectionServerTests\.Live

## Runs every test, and checks that each target lists what it imports.
test: system-packages store-packages
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build --skip "$(LIVE)"
	$(SWIFT) test --skip-build --filter "$(LIVE)"

## Tests what must hold of every allotment of seats on 10⁵ drawn inputs, optimized.
test-properties: system-packages store-packages
	CAMPAIGN=full PROPERTY_INPUTS=100000 $(SWIFT) test -c release --disable-testable-imports --filter ApportionmentTests

## Compares lotteries with all panels of 2,000 small pools, person by person, optimized; LOTTERY_POOLS says of how many.
test-lotteries: LOTTERY_POOLS ?= 2000
test-lotteries: system-packages store-packages
	CAMPAIGN=full LOTTERY_POOLS=$(LOTTERY_POOLS) $(SWIFT) test -c release --disable-testable-imports --filter FairLotteryTests

## Builds the program of the office's page and its command, and serves it on this machine; STORE says which file it keeps.
serve: STORE ?= office.sqlite
serve: system-packages store-packages
	$(SWIFT) build -c release --product delegates
	$(SWIFT) build -c release --product delegates-office
	@"$$($(SWIFT) build -c release --show-bin-path)/delegates" serve --store "$(STORE)" $(OPTIONS)

## Runs every test with all its drawn inputs; `make test` takes an eighth of them.
test-campaign: system-packages store-packages
	CAMPAIGN=full $(SWIFT) test --skip "$(LIVE)"
	CAMPAIGN=full $(SWIFT) test --skip-build --filter "$(LIVE)"

## Builds and tests without GLPK, as on a machine that has none, and checks that nothing links it.
test-without-glpk: reading-packages store-packages
	$(SWIFT) test $(WITHOUT_GLPK) $(WITHOUT_GLPK_TESTS)
	@lists="ldd"; command -v ldd > /dev/null || lists="otool -L"; \
	libraries=$$($$lists "$$($(SWIFT) build $(WITHOUT_GLPK) --show-bin-path)/delegates") || exit 1; \
	if echo "$$libraries" | grep -i glpk; then echo "The command links GLPK, which it was built without." >&2; exit 1; fi

## Builds and tests with GLPK but without libxlsxwriter: workbooks are read, and none are written.
test-without-spreadsheets: system-packages store-packages
	$(SWIFT) test --traits GLPK --scratch-path .build-without-spreadsheets

## Builds and tests with libxlsxwriter but without GLPK.
test-with-spreadsheets-only: system-packages store-packages
	$(SWIFT) test --traits Spreadsheets --scratch-path .build-with-spreadsheets-only

## From a folder of messy lists to a pool that equals the truth, and every paper of it read by other programs; SEEDS says of which
## lists. Python packages: openpyxl, odfpy, python-docx.
office: SEEDS ?= 1 2 3
office: system-packages office-packages
	$(SWIFT) build -c release --product delegates
	python3 Tests/Office/corpus.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates"
	python3 Tests/Office/office.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates" --seeds $(SEEDS)
	python3 Tests/Office/readback.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates"

## Builds the command for a machine where nothing is installed, .build-static/release/delegates: without GLPK, Swift's libraries
## inside; and runs its demo where there is nothing else.
static: reading-packages
	$(SWIFT) build $(STATIC) --product delegates
	.ci/bare-machine "$$($(SWIFT) build $(STATIC) --show-bin-path)/delegates" Tests/DelegatesCommandTests/Golden/demo.txt

## An officer's whole work in Chromium, with script and without; OPTIONS="--short" once, "--pictures FOLDER" keeps pictures.
browser: system-packages store-packages browser-packages
	$(SWIFT) build --product delegates-office
	$(BROWSER_PYTHON) Tests/Browser/story.py --binary "$$($(SWIFT) build --show-bin-path)/delegates-office" $(OPTIONS)

## A short walk in Firefox, by its own protocol; Debian's firefox-esr where none is installed.
browser-firefox: system-packages store-packages
	@if ! command -v firefox-esr > /dev/null && ! command -v firefox > /dev/null; then \
	    $(call install,firefox-esr,Firefox is missing: install it; then try again.); fi
	$(SWIFT) build --product delegates-office
	python3 Tests/Browser/firefox.py --binary "$$($(SWIFT) build --show-bin-path)/delegates-office"

## Makes the pictures of Documentation/Page.md and Office.md anew, by the same walk; with chromium-l10n the browser's own words are
## in Vietnamese, too.
pictures: system-packages store-packages browser-packages
	@if ! command -v pngquant > /dev/null; then $(call install,pngquant chromium-l10n,pngquant is missing: install it; then try again.); fi
	$(SWIFT) build --product delegates-office
	$(BROWSER_PYTHON) Tests/Browser/pictures.py --binary "$$($(SWIFT) build --show-bin-path)/delegates-office" \
	    --folder Documentation/Pictures

## Fifty officers ask for pages while a selection is searched for: how long they wait, and what memory it takes; by wrk.
load: system-packages store-packages
	@if ! command -v wrk > /dev/null; then $(call install,wrk,wrk is missing: install it; then try again.); fi
	$(SWIFT) build -c release --product delegates
	$(SWIFT) build -c release --product delegates-office
	bin="$$($(SWIFT) build -c release --show-bin-path)"; \
	python3 Tests/Browser/load.py --office "$$bin/delegates-office" --delegates "$$bin/delegates" $(OPTIONS)

## Kills the server 200 times while officers write: what was confirmed is there afterwards. OPTIONS="--kills 10" for a short form.
kills: system-packages store-packages
	$(SWIFT) build -c release --product delegates-office
	python3 Tests/Browser/kills.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates-office" $(OPTIONS)

## Compares selections with the independent reference solver (Python with NumPy, SciPy and PyYAML) on 100 pools.
oracle: system-packages
	$(SWIFT) build -c release --product delegates
	python3 Tests/OracleAgreement/run.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates"

## The same on 400 pools in which shares leave seats empty, lottery included; no proof may take more than 200,000 pivots.
oracle-open: system-packages
	$(SWIFT) build -c release --product delegates
	python3 Tests/OracleAgreement/run.py --open --instances 400 --lottery --pivots 200000 \
	    --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates" $(OPTIONS)

## Lets every delegate of the demo withdraw, and a thousand pairs and triples; checks every list, and a sample by HiGHS.
replacements: system-packages
	$(SWIFT) build -c release --product delegates
	python3 Tests/OracleAgreement/replacements.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates" $(OPTIONS)

## Bends MUTATIONS proofs of each kind of instance, and expects every one to be found out; a thousand in all by default.
mutations: MUTATIONS ?= 170
mutations: system-packages store-packages
	MUTATIONS=$(MUTATIONS) $(SWIFT) test --filter ProofTests

## Bends the inputs of every command, RUNS times, and looks at what comes of it.
fuzz-commands: RUNS ?= 20000
fuzz-commands: system-packages
	$(SWIFT) build -c release --product delegates
	python3 Tests/Fuzz/run.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates" --runs $(RUNS) $(OPTIONS)

## Runs libFuzzer on the readers of archives, sheets, tables, plans and forms, SECONDS each; READERS says on which.
fuzz-readers: SECONDS ?= 600
fuzz-readers: READERS ?= zip xlsx ods csv list yaml multipart form
fuzz-readers: reading-packages
	for product in $$(echo " $(READERS) " | grep -qE ' (zip|xlsx|ods) ' && echo fuzz-spreadsheets) \
	    $$(echo " $(READERS) " | grep -qE ' (csv|list|yaml) ' && echo fuzz-tables) \
	    $$(echo " $(READERS) " | grep -qE ' (multipart|form) ' && echo fuzz-forms); do \
	    $(SWIFT) build $(FUZZING) --product $$product || exit 1; done
	python3 Tests/Fuzzers/run.py --folder "$$($(SWIFT) build $(FUZZING) --show-bin-path)" --seconds $(SECONDS) --reader $(READERS)

## Both of them.
fuzz: fuzz-commands fuzz-readers

## Builds and runs what a user of the library writes, and compares what it prints with Examples/expected.txt.
examples: system-packages
	@$(SWIFT) build --product delegates
	@$(SWIFT) build --package-path Examples
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	bin="$$($(SWIFT) build --package-path Examples --show-bin-path)" && data=Datasets/lang-son-2025 && \
	"$$($(SWIFT) build --show-bin-path)/delegates" select $$data/plan.yaml $$data/nominees.csv \
	    --format json --output "$$folder/selection.json" && \
	{ "$$bin/SelectFromMemory" && "$$bin/AllotSeats" && "$$bin/CompareScenarios" $$data && \
	  "$$bin/VerifyFile" $$data/plan.yaml $$data/nominees.csv "$$folder/selection.json"; } > "$$folder/printed.txt" && \
	diff Examples/expected.txt "$$folder/printed.txt" && cat "$$folder/printed.txt"

## Measures every phase, how time grows with the pool, what is found without proof, and how good the choice of the engine is;
## prints tables, writes JSON to Benchmarks/results.
bench: ROWS ?= phases scaling greedy routing
bench: bench-build
	@case " $(ROWS) " in *" greedy "*) $(MAKE) --no-print-directory bench-without-glpk || exit 1;; esac
	@for row in $(ROWS); do $(BENCHMARKS) $$row $(OPTIONS) || exit 1; done

## The same against other people's solvers and readers, run beside ours on the same files.
bench-peers: ROWS ?= reading spreadsheet whole-command arrays-to-proof hard-small anytime crossed small-pools open infeasible moment
bench-peers: bench-build bench-python
	@for row in $(ROWS); do $(BENCHMARKS) $$row --python $(BENCHMARKS_PYTHON) $(OPTIONS) || exit 1; done

## Counts the steps of small searches, and fails where they are more than Benchmarks/Baseline.json allows;
## RECORD_BASELINE=1 writes that file anew.
bench-smoke: bench-build
	@$(BENCHMARKS) smoke $(if $(RECORD_BASELINE),--record) $(OPTIONS)

## Tests the benchmarks themselves; `make test` does so too.
bench-test: system-packages store-packages
	$(SWIFT) test --filter 'MeasurementTests|DrawingTests|PeersTests'

bench-build: system-packages
	@$(BENCHMARKS_BUILD) --product benchmarks
	@$(BENCHMARKS_BUILD) --product delegates

## Builds the command without GLPK, which the row greedy measures too.
bench-without-glpk:
	@$(SWIFT) build -c release $(WITHOUT_GLPK) --product delegates

## Installs the peers: Python packages into Benchmarks/.venv, and the commands cbc and glpsol where they are missing.
bench-python:
	@if [ -x Benchmarks/.venv/bin/pip ]; then exit 0; fi; \
	if ! python3 -c 'import ensurepip, venv' 2> /dev/null; then \
	    $(call install,python3-venv,Python’s ensurepip or venv is missing: install both; then try again.); \
	fi; \
	python3 -m venv Benchmarks/.venv
	@$(BENCHMARKS_PYTHON) -m pip install --quiet --disable-pip-version-check -r Benchmarks/Peers/requirements.txt
	@if command -v cbc > /dev/null && command -v glpsol > /dev/null; then exit 0; fi; \
	$(call install,coinor-cbc glpk-utils,cbc or glpsol is missing: install both; then try again.)

## Checks the format of every source.
lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

## Puts every source into the format.
format:
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

## Installs the system packages that the build needs, where they are missing.
# What tables are read with, on machines that have no GLPK, too; macOS brings both.
reading-packages:
	@found() { [ -e "/usr/include/$$1" ] || [ -e "/usr/local/include/$$1" ]; }; \
	if [ "$$(uname)" = Darwin ] || { found zlib.h && found expat.h; }; then exit 0; fi; \
	$(call install,zlib1g-dev libexpat1-dev,zlib or expat is missing: install their development files; then try again.)

# What the office's file is kept by.
store-packages:
	@if [ -e /usr/include/sqlite3.h ] || [ -e /usr/local/include/sqlite3.h ] || [ "$$(uname)" = Darwin ]; then exit 0; fi; \
	$(call install,libsqlite3-dev,SQLite is missing: install its development files; then try again.)

# What writes spreadsheets and reads papers in the tests of `make office`.
office-packages:
	@if python3 -c 'import openpyxl, xlsxwriter, odf, docx' 2> /dev/null; then exit 0; fi; \
	$(call install,python3-openpyxl python3-xlsxwriter python3-odf python3-docx,Of openpyxl and XlsxWriter and odfpy and python-docx one is missing: install them; then try again.)

# What walks the office's pages, into Tests/Browser/.venv, and Chromium.
browser-packages:
	@if ! command -v chromium > /dev/null; then $(call install,chromium,Chromium is missing: install it; then try again.); fi
	@if ! python3 -c 'import ensurepip, venv' 2> /dev/null; then \
	    $(call install,python3-venv,Python’s ensurepip or venv is missing: install both; then try again.); \
	fi
	@if [ -x $(BROWSER_PYTHON) ]; then exit 0; fi; python3 -m venv Tests/Browser/.venv
	@$(BROWSER_PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt

system-packages:
	@found() { [ -e "/usr/include/$$1" ] || [ -e "/usr/local/include/$$1" ]; }; \
	if found glpk.h && found xlsxwriter.h && { [ "$$(uname)" = Darwin ] || { found zlib.h && found expat.h; }; }; then exit 0; fi; \
	$(call install,libglpk-dev libxlsxwriter-dev zlib1g-dev libexpat1-dev,GLPK or libxlsxwriter or zlib or expat is missing: install their development files; then try again.)

## Measures how easy it is to find one's way in the sources; OPTIONS="--against REV" sets a revision beside, --list names what is
## over a limit.
measure:
	@.ci/measure $(OPTIONS)

## Builds the pages of the libraries, .build/documentation/<library>/index.html; a warning is an error.
documentation: system-packages
	@$(SWIFT) build --target DelegateSelection
	@.ci/documentation "$$($(SWIFT) build --show-bin-path)" .build/documentation

## Installs the command with its completions and man pages below PREFIX, /usr/local by default; DESTDIR goes before it.
install: build
	@command="$$($(SWIFT) build -c release --show-bin-path)/delegates"; set -e; \
	mkdir -p "$(INSTALLED)/bin" "$(MAN)" "$(BASH_COMPLETIONS)" "$(ZSH_COMPLETIONS)" "$(FISH_COMPLETIONS)"; \
	install -m 755 "$$command" "$(INSTALLED)/bin/delegates"; \
	"$$command" --generate-completion-script bash > "$(BASH_COMPLETIONS)/delegates"; \
	"$$command" --generate-completion-script zsh > "$(ZSH_COMPLETIONS)/_delegates"; \
	"$$command" --generate-completion-script fish > "$(FISH_COMPLETIONS)/delegates.fish"; \
	"$$command" manual > "$(MAN)/delegates.1"; \
	for name in $$("$$command" manual --list); do "$$command" manual "$$name" > "$(MAN)/delegates-$$name.1"; done

## Removes what `make install` put below PREFIX.
uninstall:
	rm -f "$(INSTALLED)/bin/delegates" "$(BASH_COMPLETIONS)/delegates" "$(ZSH_COMPLETIONS)/_delegates" \
	    "$(FISH_COMPLETIONS)/delegates.fish" "$(MAN)"/delegates.1 "$(MAN)"/delegates-*.1

## Builds the Debian package of the command and the office's server, .build/delegates_<version>_<architecture>.deb; MAINTAINER says
## who answers for it, as "Name <address>".
package: system-packages store-packages
	@if ! command -v dpkg-shlibdeps > /dev/null; then $(call install,dpkg-dev,dpkg-dev is missing: install it; then try again.); fi
	$(SWIFT) build $(PACKAGED) --product delegates
	$(SWIFT) build $(PACKAGED) --product delegates-office
	MAINTAINER="$(MAINTAINER)" .ci/package/build "$$($(SWIFT) build -c release --show-bin-path)" .build

## Installs that package in an empty Debian, runs what an office's server runs, and removes it again.
package-test:
	@if ! command -v mmdebstrap > /dev/null; then $(call install,mmdebstrap,mmdebstrap is missing: install it; then try again.); fi
	.ci/package/test "$$(ls -t .build/delegates_*.deb | head -1)"

## Installs it in a Debian that systemd starts, too, and runs the service there: behind nginx, with a certificate of its own, with
## copies, killed, updated, removed. Needs root.
package-service:
	@if ! command -v mmdebstrap > /dev/null || ! command -v systemd-nspawn > /dev/null; then \
	    $(call install,mmdebstrap systemd-container,mmdebstrap or systemd-nspawn is missing: install both; then try again.); fi
	.ci/package/service "$$(ls -t .build/delegates_*.deb | head -1)"

## Removes what was built and measured.
clean:
	rm -rf .build Examples/.build .build-without-glpk .build-static Benchmarks/.venv Tests/Browser/.venv Benchmarks/results
