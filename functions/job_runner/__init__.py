"""Carries jobs out, a slice of time each."""
