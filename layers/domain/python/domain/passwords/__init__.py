"""Passwords: their rules (NIST SP 800-63B), the common ones, breached ones, and their hashes."""
