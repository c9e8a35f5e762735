"""The public addresses of the sandbox's receivers."""
