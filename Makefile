# `make help` lists the targets. On Debian and Ubuntu, run and test install what they need first (root or sudo).
SHELL := /bin/bash
JOBS ?= $(shell nproc)
PORT ?= 4173
FUZZ_SECONDS ?= 30
export PATH := $(CURDIR)/.cache/node/bin:$(PATH)
export JOBS

.PHONY: help setup run test native module page bench quality fuzz docs format lint coverage size tsan instructions release clean

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 15

setup: ## installs what is missing to build and test
	@scripts/setup.sh build test

run: ## builds everything and serves the page at a printed address (PORT=…)
	@scripts/setup.sh build
	@$(MAKE) --no-print-directory native module page
	@printf '\nThe page:    http://localhost:%s/\nThe command: build/release/cli/ringkas --help\nCtrl-C ends.\n\n' $(PORT)
	@npm --prefix web run --silent preview -- --port $(PORT) --strictPort

test: ## builds and runs every test
	@scripts/setup.sh build test
	@scripts/test.sh

native: ## the library and the command, below build/release
	@cmake --preset release -DRINGKAS_BUILD_TESTS=OFF >/dev/null
	@cmake --build --preset release -j $(JOBS)

module: ## the npm package in wasm/
	@npm --prefix wasm run --silent build

page: ## the static page in web/dist
	@npm --prefix web run --silent build

bench: ## measures speed, size and peers, writes docs/benchmarks.md
	@scripts/setup.sh build bench
	@tests/bench/run.sh

quality: ## measures summaries against people's: DATA=folder
	@test -n "$(DATA)" || { echo "usage: make quality DATA=folder"; exit 2; }
	@scripts/setup.sh build quality
	@$(MAKE) --no-print-directory native
	@tests/quality/run.sh "$(DATA)"

fuzz: ## fuzzes every entry for FUZZ_SECONDS=30 each
	@scripts/setup.sh build test fuzz
	@scripts/fuzz.sh $(FUZZ_SECONDS)

docs: ## the reference of the C++ headers, below build/docs
	@scripts/setup.sh lint
	@mkdir -p build/docs
	@doxygen docs/Doxyfile
	@echo build/docs/html/index.html

format: ## formats all sources
	@scripts/setup.sh lint
	@scripts/lint.sh --fix

lint: ## formatting, clang-tidy, cppcheck, TypeScript, workflows
	@scripts/setup.sh build lint
	@scripts/lint.sh

coverage: ## line coverage of the core by its tests
	@scripts/setup.sh build test
	@scripts/coverage.sh

size: ## what the module weighs, against its limits
	@scripts/size.sh

tsan: ## the native tests under ThreadSanitizer
	@scripts/setup.sh build test
	@cmake --preset tsan >/dev/null
	@cmake --build --preset tsan -j $(JOBS)
	@ctest --preset tsan -j $(JOBS)

instructions: ## instructions and mispredicted branches of the benchmark article against the record
	@scripts/setup.sh build bench
	@tests/bench/instructions.sh

release: ## the release artifacts, built twice and compared, in build/artifacts
	@scripts/setup.sh build
	@scripts/release.sh

clean: ## removes everything built
	rm -rf build wasm/dist web/dist
