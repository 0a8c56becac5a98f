"""Prompts that people say."""
