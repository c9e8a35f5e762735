"""The platform's signer, with its secret from Secrets Manager."""

import json
from functools import cache

from apikit.aws.aws_json import json_service
from apikit.config import setting
from apikit.signer import Signer


@cache
def signer() -> Signer:
    """Return the signer of cursors and key IDs. The platform secret is read once per process."""
    secrets = json_service("secretsmanager", target="secretsmanager", version="1.1")
    text = secrets.call("GetSecretValue", {"SecretId": setting("PLATFORM_SECRET_ARN")})["SecretString"]
    return Signer(json.loads(text)["key"].encode())
