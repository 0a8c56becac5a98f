"""Of the words themselves."""
