"""The programs in Python."""
