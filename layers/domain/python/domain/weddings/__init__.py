"""Weddings: one celebration of a client, from the first inquiry to the closed books."""
