"""Admission of requests: credentials, limits and grants, checked and counted in one conditional write."""
