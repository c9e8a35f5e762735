"""Version 1 of the webhooks' HTTP interface."""
