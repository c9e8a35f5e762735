"""Letting a request in: credentials, limits and grants, checked and counted in one conditional write."""
