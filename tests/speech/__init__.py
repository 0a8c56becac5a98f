"""Of voices."""
