"""Settings of a function: environment variables."""

import os


def setting(name: str) -> str:
    """Return the environment variable, which the infrastructure sets. Raises KeyError when it is missing."""
    return os.environ[name]


def flag(name: str) -> bool:
    """Return whether the environment variable is `true`."""
    return os.environ.get(name) == "true"
