"""Version 1 of the forms' HTTP interface."""
