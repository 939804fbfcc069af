"""The method: systematic text condensation as pure functions over plain records."""
