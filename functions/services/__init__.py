"""The services function."""
