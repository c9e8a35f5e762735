"""Batches: operations that are sent together, and their results."""
