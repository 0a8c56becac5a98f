"""Of hearing a call."""
