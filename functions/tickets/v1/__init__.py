"""Version 1 of the HTTP interface of tickets and support."""
