"""Receipts: the proof of a payment, with taxes and a number. Numbers have no gaps, and a receipt never changes."""
