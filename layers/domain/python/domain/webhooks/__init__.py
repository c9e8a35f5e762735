"""Webhooks: where an organization wants which events sent, and the secret that signs them."""
