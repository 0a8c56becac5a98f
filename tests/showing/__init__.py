"""Of what is shown on a terminal."""
