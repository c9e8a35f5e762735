"""Ledgers: who holds a bookable leaf (a space, a person) when. Two claims that are live never overlap, whatever the race."""
