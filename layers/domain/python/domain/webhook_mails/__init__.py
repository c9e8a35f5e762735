"""Mails about webhooks that fail or were disabled."""
