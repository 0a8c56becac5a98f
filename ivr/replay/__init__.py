"""Play calls again from what was kept of them: on the engine that answered them, or on another flow. Nothing is written."""
