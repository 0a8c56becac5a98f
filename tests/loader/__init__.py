"""Of the loader."""
