"""Receivers of the sandbox: addresses that show the requests that webhooks send to them."""
