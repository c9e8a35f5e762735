"""Organizations: a chain and its child organizations, stored in one partition of the chain."""
