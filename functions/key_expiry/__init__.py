"""Tells the owners of API keys that they are about to expire."""
