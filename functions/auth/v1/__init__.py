"""Version 1 of the sign-in."""
