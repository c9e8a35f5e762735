"""Menus: courses and their items, published as versions for menu selections."""
