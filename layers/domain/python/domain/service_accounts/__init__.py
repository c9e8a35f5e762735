"""Service accounts: principals without a password that have roles, and hold API keys and OAuth clients."""
