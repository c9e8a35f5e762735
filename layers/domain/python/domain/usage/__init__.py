"""Usage: the requests of each organization, counted from the request log by minute, hour and day."""
