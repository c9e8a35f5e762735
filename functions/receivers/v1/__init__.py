"""Version 1 of the HTTP interface of receivers."""
