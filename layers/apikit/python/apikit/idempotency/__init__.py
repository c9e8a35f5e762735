"""Idempotency keys: repeated requests have one effect and get the stored response."""
