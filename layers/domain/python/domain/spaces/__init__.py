"""Spaces: a venue's rooms, lawns and terraces; elements, and combos of several elements."""
