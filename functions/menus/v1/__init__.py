"""Version 1 of the menus' HTTP interface."""
