"""Version 1 of the tiers' HTTP interface."""
