"""How to reach the local stack's AWS services as its root: environment and client arguments; no call is made here."""

import os
from typing import TypedDict

REGION = "us-east-1"
# The emulator knows its root by this pair; it opens nothing anywhere else.
ACCESS_KEY_ID = "wedsync-local-root"
SECRET_ACCESS_KEY = "wedsync-local-root"  # noqa: S105 (no secret: the emulator listens on loopback only)


class ClientArguments(TypedDict):
    """Arguments of `boto3.client` after the service's name."""

    endpoint_url: str
    region_name: str
    aws_access_key_id: str
    aws_secret_access_key: str


def endpoint(port: int) -> str:
    """The emulator's address. An IP address, so that S3 clients put the bucket into the path."""
    return f"http://127.0.0.1:{port}"


def client_arguments(port: int) -> ClientArguments:
    """`boto3.client("dynamodb", **client_arguments(port))` acts as the local stack's root."""
    return ClientArguments(
        endpoint_url=endpoint(port),
        region_name=REGION,
        aws_access_key_id=ACCESS_KEY_ID,
        aws_secret_access_key=SECRET_ACCESS_KEY,
    )


def environment(port: int) -> dict[str, str]:
    """This process's environment without its own AWS settings, pointed at the local stack."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return inherited | {
        "AWS_ENDPOINT_URL": endpoint(port),
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": ACCESS_KEY_ID,
        "AWS_SECRET_ACCESS_KEY": SECRET_ACCESS_KEY,
        "AWS_EC2_METADATA_DISABLED": "true",
    }
