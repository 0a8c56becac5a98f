"""A call as one hears it: what happened in it, laid out in time, mixed into sound, written down and drawn."""
