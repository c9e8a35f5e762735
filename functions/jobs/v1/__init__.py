"""Version 1 of the jobs' HTTP interface."""
