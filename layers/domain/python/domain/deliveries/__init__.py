"""Deliveries: the transmission of an event to a webhook, with its attempts."""
