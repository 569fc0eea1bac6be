# Every target sets up what it needs first; a second run finds it in place. `make demo` and `make test` are enough to know.

SETUP := packaging/linux/setup.sh
PYTHON := .venv/bin/python
CODE := crm tests packaging
OUT := out

.PHONY: demo test check bench locks clean

demo: ## the sample workspace, its reports and its workbook, written to out/
	@$(SETUP)
	.venv/bin/qiao demo --out $(OUT)

test: ## everything that is checked
	@$(SETUP) --tests
	@$(MAKE) --no-print-directory static
	$(PYTHON) -m pytest

check: ## format, lint, types, contracts, sizes; without the tests of behaviour
	@$(SETUP)
	@$(MAKE) --no-print-directory static
	$(PYTHON) -m pytest tests/test_architecture.py tests/test_sizes.py

.PHONY: static
static:
	$(PYTHON) -m ruff format --check $(CODE)
	$(PYTHON) -m ruff check $(CODE)
	$(PYTHON) -m mypy

bench: ## ratios against XlsxWriter and typst, and the keystrokes of the search, written to out/bench.json
	@$(SETUP) --bench
	$(PYTHON) -m tests.bench --out $(OUT)/bench.json $(if $(MILLION),--million)

locks: ## the lock files anew; `make locks UPGRADE=--upgrade` takes newer releases
	@packaging/locks/compile.sh $(UPGRADE)

clean: ## all that is not in the repository
	rm -rf .venv .cache $(OUT) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +
