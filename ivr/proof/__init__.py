"""Prove promises over every call, with the engine that answers calls: what no caller can ever meet."""
