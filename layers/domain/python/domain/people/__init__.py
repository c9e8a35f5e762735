"""People: registration, sign-in, passwords, profile."""
