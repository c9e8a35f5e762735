"""Organizations: a chain and its children, in one partition of the chain's."""
