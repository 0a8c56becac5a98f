"""Of sound and voices."""
