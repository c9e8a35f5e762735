"""Staff: the people who provide an organization's services."""
