"""Of the carrier."""
