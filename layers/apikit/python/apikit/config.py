"""Settings of a function: environment variables."""

import os


def setting(name: str) -> str:
    """The environment variable, which the infrastructure sets. Raises KeyError when it does not."""
    return os.environ[name]


def flag(name: str) -> bool:
    """True when the environment variable is `true`."""
    return os.environ.get(name) == "true"
