"""Clients: the couple's account at a venue. The reference slice: new ones are made like it."""
