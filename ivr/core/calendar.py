"""What is the same of every calendar."""

MINUTES_A_DAY = 24 * 60
# Any leap year: a day of every year may be 29 February.
LEAP_YEAR = 2028
