"""What callers of two versions of a hotline hear or reach differently."""
