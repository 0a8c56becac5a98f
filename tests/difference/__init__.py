"""What `ivr diff` tells, tested."""
