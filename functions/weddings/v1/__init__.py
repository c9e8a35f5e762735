"""Version 1 of the weddings' HTTP interface."""
