# Amanat. `make` alone prints what there is.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: run test check openapi help

# Where rustup puts cargo: a shell that was open when it was installed does not know the folder yet.
export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
target := $(or $(CARGO_TARGET_DIR),target)

run: ## Build, and serve with sample data on 127.0.0.1:8080; ARGS="--listen 127.0.0.1:9000" adds flags
	scripts/install-rust
	scripts/build-pages
	cargo build --release --locked --package amanat
	exec $(target)/release/amanat serve --demo --web frontend/dist $(ARGS)

test: ## Everything that must hold before a change is merged, on both databases; ARGS="accounts::" runs some tests
	scripts/install-rust
	scripts/test $(ARGS)

check: ## The quick part: format, lints, licences and banned crates
	scripts/install-rust
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	scripts/check-dependencies

openapi: ## Write openapi/openapi.json anew from the code
	scripts/install-rust
	cargo build --locked --package amanat
	$(target)/debug/amanat openapi >$(target)/openapi.json
	mv $(target)/openapi.json openapi/openapi.json

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
