"""Settings of a function: environment variables, and the platform secret they point to."""

import json
import os
from functools import cache

from apikit.aws.aws_json import json_service
from apikit.signer import Signer


def setting(name: str) -> str:
    """The environment variable, which the infrastructure sets. Raises KeyError when it does not."""
    return os.environ[name]


def flag(name: str) -> bool:
    """True when the environment variable is `true`."""
    return os.environ.get(name) == "true"


@cache
def signer() -> Signer:
    """Signs cursors and tags key ids, with the platform secret; read once a process."""
    secrets = json_service("secretsmanager", target="secretsmanager", version="1.1")
    text = secrets.call("GetSecretValue", {"SecretId": setting("PLATFORM_SECRET_ARN")})["SecretString"]
    return Signer(json.loads(text)["key"].encode())
