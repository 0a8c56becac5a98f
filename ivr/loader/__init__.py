"""From files to a Hotline: what may stand in them (schema), what they say (reading), whether it fits together (checking)."""
