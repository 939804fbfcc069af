# The map of the project: `make` lists what can be made. Needs Python 3.11 or newer and nothing else.
PYTHON ?= python3
PIP = .venv/bin/python -m pip --disable-pip-version-check --no-input -qq
DEMO = scratch/demo

.PHONY: help demo test lint golden bench clean

help:  ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile

demo: .venv/.installed  ## run the five steps on a fresh copy of the example study, in scratch/demo
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@cd examples/helping-relations && cp -R stc.yaml participants.yaml transcripts memos ../../$(DEMO)/
	@cd $(DEMO) && ../../.venv/bin/stc synthesize && ../../.venv/bin/stc status
	@echo && echo 'the first claim, back to the lines of the interviews:'
	@cd $(DEMO) && ../../.venv/bin/stc trace G1-a1
	@echo
	@echo "Open next: $(DEMO)/analysis/5-analytic-texts.yaml"

test: .venv/.installed  ## run the tests
	@.venv/bin/pytest -q

lint: .venv/.installed  ## check style, format and types
	@.venv/bin/ruff check --quiet
	@.venv/bin/ruff format --check --quiet || { echo 'hint: .venv/bin/ruff format' >&2; exit 1; }
	@.venv/bin/mypy

golden: .venv/.installed  ## rewrite the expected files of the example studies; read the diff before committing
	@.venv/bin/python -m tests.golden

bench: .venv/.installed  ## measure quality and speed
	@.venv/bin/python -m tests.bench

clean:  ## remove .venv, the demo, caches and builds
	@rm -rf .venv $(DEMO) build dist *.egg-info .pytest_cache .hypothesis .ruff_cache .mypy_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "error: stc needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>/dev/null || echo not there)" >&2; \
	  echo 'hint: install a newer Python, or name one that is there: make PYTHON=python3.12 ...' >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo 'error: this Python cannot make a virtual environment: its venv module is missing' >&2; \
	  echo 'hint: install it; on Debian and Ubuntu: apt install python3-venv' >&2; exit 1; }
	@echo 'setting up .venv: about 700 MB, a minute or two'
	@$(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes --only-binary :all: -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@
