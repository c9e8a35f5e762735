"""The customers function."""
