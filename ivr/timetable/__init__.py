"""Hours as people ask for them: who is there now, what a caller would hear, the days to come, a calendar, a printed notice."""
