# The entry points of the repository. They only need Python 3.11 or later.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
export PYTHONPATH := $(CURDIR):$(CURDIR)/layers/apikit/python:$(CURDIR)/layers/domain/python
# Runs independent targets two at a time, as they mostly wait; each prints its output when it has finished.
PARALLEL := $(MAKE) --no-print-directory --jobs 2 $(if $(filter output-sync,$(.FEATURES)),--output-sync)
LOCK := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet

.DEFAULT_GOAL := help
.PHONY: help venv run redeploy node-packages test test-in-process test-e2e test-fast fuzz check lint format types imports openapi openapi-check portal-check sdks sdks-build sdks-check synth deploy bench webhook-receiver new-resource common-passwords lock clean

help: ## Show this list
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/  \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

venv: $(VENV)/.stamp ## Create the virtual environment from the lock file

$(VENV)/.stamp: requirements/dev.txt requirements/bootstrap.txt
	$(PYTHON) -m local.venv

run: ## Run the whole platform on this machine until Ctrl-C
	@$(PYTHON) -m local.run

redeploy: venv ## Deploy the working tree to the running local stack
	@$(BIN)/python -m local.redeploy

node-packages: venv ## Install the npm packages of the checks from the lock file
	@$(BIN)/python -m local.npm

test: ## Run all tests; starts its own local stack
	@$(PARALLEL) test-e2e test-in-process

test-in-process: node-packages ## Run all tests that need no stack
	$(BIN)/pytest -m "not e2e" -n 2 --dist loadfile

test-e2e: node-packages ## Run the tests that need a local stack; starts its own
	$(BIN)/pytest tests/e2e

test-fast: venv ## Run the unit tests (seconds)
	$(BIN)/pytest tests/unit -n 2 --dist loadfile

fuzz: node-packages ## Run all Schemathesis cases (hours); CI runs a share of them
	WEDSYNC_FUZZ=all $(BIN)/pytest -s tests/e2e/test_schemathesis.py

check: ## Run exactly what CI runs
	@$(PARALLEL) lint types imports test-e2e openapi-check sdks-check portal-check test-in-process

lint: venv ## Check format and lint without changes
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

format: venv ## Format and fix
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: venv ## Run mypy (strict)
	$(BIN)/mypy

imports: venv ## Check the import contracts
	$(BIN)/lint-imports

portal-check: node-packages ## Check types, lint and unit tests of the portal
	cd portal_site && npm run --silent check

openapi: venv ## Write openapi/ from the routers
	$(BIN)/python -m tools.openapi

sdks: venv ## Generate the SDKs from the OpenAPI document
	$(BIN)/python -m sdks.generator

sdks-build: venv ## Build the packages of the SDKs into .local/build/sdks
	@$(BIN)/python -m sdks.build

sdks-check: venv ## Fail if the SDKs differ from the OpenAPI document
	$(BIN)/python -m sdks.generator --check

openapi-check: venv ## Fail if openapi/ differs from the routers
	$(BIN)/python -m tools.openapi --check

synth: venv ## Write the AWS templates to .local/build/cdk.out.aws; needs no account; ARGS goes to CDK
	@$(BIN)/python -m local.cdk synth $(ARGS)

deploy: venv ## Deploy to the AWS account of the current credentials; ARGS="-c domain_names=…"
	@$(BIN)/python -m local.cdk deploy $(ARGS)

bench: venv ## Measure import time, CPU per request and DynamoDB units per operation
	$(BIN)/python -m benchmarks

webhook-receiver: venv ## [SECRET=whsec_…] [PORT=8000]: print and verify the webhooks that arrive
	@$(BIN)/python -m tools.webhook_receiver --port $(or $(PORT),8000) $(if $(SECRET),--secret $(SECRET))

new-resource: venv ## NAME=plural_noun [SINGULAR=noun] [PREFIX=abc] [STATUS=no] FIELDS="code:label! amount:money" ABOUT="…": create a slice, its function and their tests
	$(BIN)/python -m tools.new_resource $(NAME) $(if $(SINGULAR),--singular $(SINGULAR)) $(if $(PREFIX),--prefix $(PREFIX)) \
		$(if $(filter no,$(STATUS)),--no-status) $(if $(FIELDS),--fields "$(FIELDS)") $(if $(ABOUT),--about "$(ABOUT)")
	$(BIN)/python -m tools.openapi
	$(BIN)/python -m sdks.generator

common-passwords: venv ## Write the list of common passwords again
	$(BIN)/uv run --no-project --with-requirements requirements/password-lists.txt python -m tools.password_list

lock: venv ## Resolve requirements/*.txt again from pyproject.toml
	$(LOCK) --group layer -o requirements/layer.txt
	$(LOCK) --group documents -c requirements/layer.txt -o requirements/documents.txt
	$(LOCK) --group bootstrap -o requirements/bootstrap.txt
	$(LOCK) --group emulator -c requirements/layer.txt -o requirements/emulator.txt
	$(LOCK) --group peers -o requirements/peers.txt
	$(LOCK) --group sdk-tasks -o requirements/sdk-tasks.txt
	$(LOCK) --group dotnet -o requirements/dotnet.txt
	$(LOCK) --group password-lists -o requirements/password-lists.txt
	$(LOCK) --group dev -c requirements/layer.txt -c requirements/documents.txt -o requirements/dev.txt

clean: ## Remove everything generated, including the local stack's data
	rm -rf .local .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
