"""Of the timetable."""
