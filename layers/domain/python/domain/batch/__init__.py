"""Batches: operations that are sent together, and what became of each."""
