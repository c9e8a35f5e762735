"""The waitlist function."""
