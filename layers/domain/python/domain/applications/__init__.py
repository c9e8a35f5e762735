"""Developer applications: what uses the API in your organization's name, and needs approval."""
