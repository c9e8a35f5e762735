"""Customers: people who book services. The couples of weddings are clients."""
