"""The forms function."""
