.PHONY: test
PYTHON ?= python3

.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	touch $@

test: .venv/ready
	.venv/bin/python -m pytest
