"""Refunds of payments: money that is returned to the customer."""
