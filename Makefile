# make run    builds everything and starts Heard with demonstration data
# make test   checks everything
# make bench  measures speed and size
#
# Each part has its own target below; `make help` lists them.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.NOTPARALLEL:
.DEFAULT_GOAL := help

export PATH := $(HOME)/.cargo/bin:$(PATH)
export CARGO_TARGET_DIR := $(CURDIR)/target
export LEPTOS_OUTPUT_NAME := respond
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

ADDR ?= 127.0.0.1:3000
DATA ?= data
NODE_AT_LEAST := 20
WASM_TARGET := wasm32-unknown-unknown
E2E := tests/e2e
SQLITE := server/storage/sqlite

# What is compiled for the build program. `make test` compiles the whole workspace in one go instead, so that
# nothing is compiled twice with different features.
PROGRAMS := -p heard-bundle
test: PROGRAMS := --workspace --all-targets

say = echo "▸ $(1)"

# Empty when this person may not install packages.
APT = $(shell command -v apt-get >/dev/null 2>&1 || exit 0; \
	if [ "$$(id -u)" = 0 ]; then echo apt-get; elif sudo -n true 2>/dev/null; then echo sudo -n apt-get; fi)

# $(call need,programs of which one is enough,Debian packages)
define need
for program in $(1); do command -v $$program >/dev/null 2>&1 && found=yes || true; done
if [ -z "$${found:-}" ]; then
	echo "  $(firstword $(1)) is missing: apt-get install $(2)"
	[ -n "$(APT)" ] || { echo "  run that as root, or install $(firstword $(1)) your own way, and try again" >&2; exit 1; }
	$(APT) update -qq && DEBIAN_FRONTEND=noninteractive $(APT) install -y -qq $(2) >/dev/null
fi
unset found
endef

.PHONY: help run test bench
help: ## this list
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build, then serve with demonstration data (ADDR=127.0.0.1:3000 DATA=data)
	@$(call say,Heard at http://$(ADDR) (Ctrl+C stops it))
	exec target/release/heard serve --demo --addr $(ADDR) --data $(DATA)

test: setup-test fmt sqlx-check site budgets lint unit e2e ## everything that must hold
	@$(call say,All checks passed)

bench: build budgets ## speed and size, of the release build
	@$(call need,wrk,wrk)
	$(call say,Benchmarks)
	HEARD=$(CURDIR)/target/release/heard cargo bench -p heard-charts -p heard-tests

# --- Tools -------------------------------------------------------------------------------------------------

.PHONY: setup setup-test
setup: ## the tools that the build needs
	@$(call say,Tools)
	if ! command -v cargo >/dev/null 2>&1; then
		echo "  cargo is missing: curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh" >&2
		exit 1
	fi
	$(call need,cc gcc clang,build-essential)
	$(call need,node,nodejs)
	$(call need,npm,npm)
	if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) < $(NODE_AT_LEAST) ? 1 : 0)'; then
		echo "  node $$(node --version) is too old: install Node.js $(NODE_AT_LEAST) or later" >&2
		exit 1
	fi
	if [ ! -d "$$(rustc --print target-libdir --target $(WASM_TARGET) 2>/dev/null)" ]; then
		command -v rustup >/dev/null 2>&1 || { echo "  Rust's $(WASM_TARGET) is missing, and rustup with it: install Rust with rustup" >&2; exit 1; }
		rustup target add $(WASM_TARGET)
	fi

setup-test: setup ## the tools that the tests need as well
	@$(call need,chromium chromium-browser google-chrome,chromium fonts-noto-core)
	cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
	cargo clippy --version >/dev/null 2>&1 || rustup component add clippy

# --- Assets ------------------------------------------------------------------------------------------------

.PHONY: npm wasm bundler site budgets
npm: app/node_modules/.package-lock.json ## fonts, symbols, charts and the tools that prepare them

app/node_modules/.package-lock.json: app/package.json app/package-lock.json | setup
	@$(call say,Fonts$(comma) symbols and charts from npm)
	cd app && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch node_modules/.package-lock.json

wasm: setup ## the respondents' WebAssembly
	@$(call say,WebAssembly)
	cargo build --lib -p heard-respond --features browser --target $(WASM_TARGET) --profile wasm-release

# The folders must be there when the programs that hold them are compiled: an unoptimised program reads its assets
# from the folder, and finds nothing in one that appeared later.
bundler: setup
	@$(call say,Build program)
	mkdir -p target/site target/engine target/print
	cargo build $(PROGRAMS)

site: npm wasm bundler ## everything in target/site
	@$(call say,Assets)
	target/debug/heard-bundle site

budgets: site ## exact bytes against their limits
	@$(call say,Byte budgets)
	target/debug/heard-bundle budgets

# --- Programs ----------------------------------------------------------------------------------------------

.PHONY: build sqlx sqlx-check checked-sql
build: site ## the server, optimised, with its assets inside
	@$(call say,Server)
	cargo build --release -p heard

sqlx: checked-sql ## check the SQL against the migrations again, and keep the result
	@rm -rf $(SQLITE)/.sqlx
	cp -r target/sqlx/checked $(SQLITE)/.sqlx

sqlx-check: checked-sql ## whether the kept result is that of this SQL and these migrations
	@diff --recursive --brief target/sqlx/checked $(SQLITE)/.sqlx || { echo "  run: make sqlx" >&2; exit 1; }

checked-sql: setup
	@$(call say,Checked SQL)
	$(call need,sqlite3,sqlite3)
	rm -rf target/sqlx
	mkdir -p target/sqlx/checked
	for migration in $(SQLITE)/migrations/*.sql; do
		sqlite3 -bail target/sqlx/heard.db < "$$migration" >/dev/null
	done
	variable="$$(sed -n 's/^database-url-var *= *"\(.*\)"/\1/p' $(SQLITE)/sqlx.toml)"
	touch $(SQLITE)/src/lib.rs
	env "$$variable=sqlite://$(CURDIR)/target/sqlx/heard.db" SQLX_OFFLINE=false \
		SQLX_OFFLINE_DIR=$(CURDIR)/target/sqlx/checked cargo check -p heard-storage-sqlite

# --- Checks ------------------------------------------------------------------------------------------------

.PHONY: fmt lint unit e2e screenshots
fmt: setup ## formatting
	@$(call say,Formatting)
	cargo fmt --all --check

lint: setup ## warnings, of the server and of the WebAssembly
	@$(call say,Lints)
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy --lib -p heard-respond --features browser --target $(WASM_TARGET) -- -D warnings

unit: site ## tests in Rust
	@$(call say,Tests in Rust)
	cargo test --workspace

$(E2E)/node_modules/.package-lock.json: $(E2E)/package.json $(E2E)/package-lock.json | setup-test
	@$(call say,Browser tests from npm)
	cd $(E2E) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch node_modules/.package-lock.json

# The browser tests start the server named by HEARD and the browser named by CHROMIUM.
BROWSER_TEST = cd $(E2E) && HEARD=$(CURDIR)/target/debug/heard \
	CHROMIUM="$$(command -v chromium || command -v chromium-browser || command -v google-chrome)"

e2e: PROGRAMS := --workspace --all-targets
e2e: setup-test site $(E2E)/node_modules/.package-lock.json ## tests in a browser
	@$(call say,Tests in a browser)
	$(BROWSER_TEST) node_modules/.bin/playwright test

screenshots: PROGRAMS := --workspace --all-targets
screenshots: setup-test site $(E2E)/node_modules/.package-lock.json ## pictures of every page
	@$(call say,Screenshots)
	$(BROWSER_TEST) npm run --silent screenshots

comma := ,
