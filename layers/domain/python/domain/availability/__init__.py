"""Availability: when a service can be booked, with whom and where."""
