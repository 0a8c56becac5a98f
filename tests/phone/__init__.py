"""Of the phone."""
