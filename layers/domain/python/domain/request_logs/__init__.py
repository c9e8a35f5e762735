"""The request log of an organization: one row for each request, for 90 days."""
