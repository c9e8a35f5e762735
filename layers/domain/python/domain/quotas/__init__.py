"""Quotas: alerts when a key has used most or all of its daily or monthly quota."""
