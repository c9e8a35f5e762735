"""Commands for those who build and operate the platform."""
