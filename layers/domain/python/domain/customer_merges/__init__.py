"""Merges of customers: one customer goes into another one, and everything that refers to it moves."""
