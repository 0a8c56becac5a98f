"""What the scenarios of a hotline exercise, and what they do not: watched on the machine that decides calls."""
