"""Limits of sign-ins: per account, per address, and of mails to one recipient."""
