"""Usage: what the request log says of an organization's calls, counted by minute, hour and day."""
