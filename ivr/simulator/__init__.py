"""Testers: a telephone in the terminal and a player of scenarios, on the same webhooks as real calls."""
