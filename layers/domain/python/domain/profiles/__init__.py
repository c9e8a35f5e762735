"""The own profile of a person."""
