"""Version 1 of the uploads' HTTP interface."""
