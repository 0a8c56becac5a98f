"""Of the simulator."""
