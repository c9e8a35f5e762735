"""Deliveries: one event on its way to one webhook, each attempt recorded."""
