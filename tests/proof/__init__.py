"""Whether every call that can be is met, and no other: a plain search, random calls and random flows against the proof's shortcuts."""
