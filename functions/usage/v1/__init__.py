"""Version 1 of the usage's HTTP interface."""
