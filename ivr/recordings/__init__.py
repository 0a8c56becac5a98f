"""What people record: a script for the announcer, files back from the studio, and which of them callers hear."""
