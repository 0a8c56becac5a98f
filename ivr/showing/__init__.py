"""Show answers to people at a terminal: columns of any script, colour where there is some, and a few English words."""
