"""State of the local stack, stored in its Secrets Manager, so that it is lost and restored together with the stack's data."""

import boto3

from local.aws import client_arguments

_PREFIX = "local-stack/"


def recall(port: int, name: str) -> str | None:
    """Return the stored text, or None if there is none."""
    client = boto3.client("secretsmanager", **client_arguments(port))
    try:
        return client.get_secret_value(SecretId=_PREFIX + name)["SecretString"]
    except client.exceptions.ResourceNotFoundException:
        return None


def remember(port: int, name: str, text: str) -> None:
    """Store the text under the name, replacing the previous one."""
    client = boto3.client("secretsmanager", **client_arguments(port))
    try:
        client.put_secret_value(SecretId=_PREFIX + name, SecretString=text)
    except client.exceptions.ResourceNotFoundException:
        client.create_secret(Name=_PREFIX + name, SecretString=text)
