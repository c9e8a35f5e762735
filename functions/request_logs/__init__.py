"""The request log function: the requests of an organization, one by one."""
