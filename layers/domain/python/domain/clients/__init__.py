"""Clients: the couple's account at a venue. This is the reference slice; new slices follow it."""
