"""What is published, as operators do it and callers hear it."""
