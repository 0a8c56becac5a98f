"""Sound: voices that speak without any account, and what is done to what they say until a telephone can play it."""
