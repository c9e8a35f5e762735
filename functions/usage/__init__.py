"""The usage function: an organization's requests by time, endpoint, error and key."""
