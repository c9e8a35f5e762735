"""Payments for weddings: charged to a card through a payment provider, or recorded as cash or a transfer."""
