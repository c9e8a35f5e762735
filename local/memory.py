"""What the local stack remembers about itself, kept inside it, so that it is lost and restored together with its data."""

import boto3

from local.aws import client_arguments

_PREFIX = "local-stack/"


def recall(port: int, name: str) -> str | None:
    """The remembered text; None when there is none."""
    client = boto3.client("secretsmanager", **client_arguments(port))
    try:
        return client.get_secret_value(SecretId=_PREFIX + name)["SecretString"]
    except client.exceptions.ResourceNotFoundException:
        return None


def remember(port: int, name: str, text: str) -> None:
    """Keep the text under the name, over what was there."""
    client = boto3.client("secretsmanager", **client_arguments(port))
    try:
        client.put_secret_value(SecretId=_PREFIX + name, SecretString=text)
    except client.exceptions.ResourceNotFoundException:
        client.create_secret(Name=_PREFIX + name, SecretString=text)
