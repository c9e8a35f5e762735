"""Quotas: what the outside is told when a key's daily or monthly quota is nearly or wholly spent."""
