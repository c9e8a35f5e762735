"""Carries a tier's change to the keys that its request had no time for."""
