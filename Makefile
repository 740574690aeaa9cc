# What people run here. `make demo` and `make test` need only the Swift toolchain, make, and root or sudo for what is missing.

SWIFT ?= swift
WITHOUT_GLPK = --disable-default-traits --scratch-path .build-without-glpk

.PHONY: demo build test test-without-glpk oracle lint format system-packages clean

## Selects the delegates of Datasets/lang-son-2025 and shows them.
demo: system-packages
	@$(SWIFT) build -c release --product delegates
	@"$$($(SWIFT) build -c release --show-bin-path)/delegates" demo

## Builds the command, .build/release/delegates.
build: system-packages
	$(SWIFT) build -c release --product delegates

## Runs every test.
test: system-packages
	$(SWIFT) test

## Builds and tests without GLPK, as on a machine that has none, and checks that nothing links it.
test-without-glpk:
	$(SWIFT) test $(WITHOUT_GLPK)
	@! ldd "$$($(SWIFT) build $(WITHOUT_GLPK) --show-bin-path)/delegates" | grep -i glpk

## Compares selections with the independent reference solver (Python with NumPy, SciPy and PyYAML) on 100 pools.
oracle: system-packages
	$(SWIFT) build -c release --product delegates
	python3 Tests/OracleAgreement/run.py --binary "$$($(SWIFT) build -c release --show-bin-path)/delegates"

## Checks the format of every source.
lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

## Puts every source into the format.
format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

## Installs the system packages that the build needs, where they are missing.
system-packages:
	@if [ -e /usr/include/glpk.h ] || [ -e /usr/local/include/glpk.h ]; then exit 0; fi; \
	if ! command -v apt-get > /dev/null; then \
	    echo "GLPK is missing: install its development files (glpk.h, libglpk), then try again." >&2; exit 1; \
	fi; \
	as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	echo "Installing the system package libglpk-dev, which is missing." >&2; \
	$$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libglpk-dev > /dev/null

clean:
	rm -rf .build .build-without-glpk
