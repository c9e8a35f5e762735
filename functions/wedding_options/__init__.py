"""Tells that options on wedding dates are about to pass, and releases those that have."""
