"""The applications function."""
