"""Version 1 of the venues API."""
