"""Version 1 of the organizations' HTTP interface."""
