"""Menus: courses and what is in them, published as versions that selections are made of."""
