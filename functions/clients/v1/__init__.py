"""Version 1 of the clients' HTTP interface."""
