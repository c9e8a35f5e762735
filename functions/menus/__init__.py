"""The menus function."""
