"""The sign-in function."""
