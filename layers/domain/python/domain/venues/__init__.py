"""Venues: the houses that weddings and bookings take place in, with their hours and closures."""
