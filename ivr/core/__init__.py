"""Everything that decides: pure, no clock, no network, no database."""
