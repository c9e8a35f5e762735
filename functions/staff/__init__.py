"""The staff function."""
