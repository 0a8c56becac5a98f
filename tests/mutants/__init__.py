"""Wrong hotlines and wrong code, made by rule and not by choice: somebody has to notice each of them."""
