"""Tokens that are used once: of links in mails, and of a sign-in that waits for a second factor."""
