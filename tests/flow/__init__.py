"""The shipped hotline: what its files promise to callers."""
