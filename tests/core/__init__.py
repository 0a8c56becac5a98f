"""Of what decides."""
