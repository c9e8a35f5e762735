"""Version 1 of the API keys' HTTP interface."""
