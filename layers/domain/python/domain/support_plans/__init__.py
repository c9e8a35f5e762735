"""Support plans: the tier of an organization's support, and its account manager."""
