"""The clients function."""
