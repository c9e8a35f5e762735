"""The sandbox's receivers of webhooks over HTTP."""
