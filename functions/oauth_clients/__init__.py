"""The OAuth clients function."""
