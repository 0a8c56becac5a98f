"""The My Number Card hotline."""
