"""Bookings of services by customers."""
