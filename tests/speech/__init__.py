"""Of sound."""
