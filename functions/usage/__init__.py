"""The usage function: what an organization's calls were, by time, endpoint, error and key."""
