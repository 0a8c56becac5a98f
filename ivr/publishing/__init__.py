"""Which revision of the hotline callers hear: kept revisions, the history of what was published, and who follows it."""
