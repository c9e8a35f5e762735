"""Version 1 of the batch' HTTP interface."""
