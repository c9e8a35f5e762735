"""Spaces: a venue's rooms, lawns and terraces; elements, and combos that are built of several elements."""
