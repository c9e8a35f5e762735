"""The organizations function."""
