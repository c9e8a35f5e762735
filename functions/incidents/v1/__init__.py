"""Version 1 of the HTTP interface of the status and of incidents."""
