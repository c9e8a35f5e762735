"""Environment variables and boto3 arguments to call the local stack's AWS services as its root user."""

import os
from typing import TypedDict

REGION = "us-east-1"
# Credentials of the emulator's root user; they are valid nowhere else.
ACCESS_KEY_ID = "wedsync-local-root"
SECRET_ACCESS_KEY = "wedsync-local-root"  # noqa: S105 (no secret: the emulator listens on loopback only)


class ClientArguments(TypedDict):
    """Arguments of `boto3.client` in addition to the service."""

    endpoint_url: str
    region_name: str
    aws_access_key_id: str
    aws_secret_access_key: str


def endpoint(port: int) -> str:
    """Return the emulator's URL. It has an IP address, so that S3 clients use path-style URLs."""
    return f"http://127.0.0.1:{port}"


def client_arguments(port: int) -> ClientArguments:
    """Return arguments for the root user: `boto3.client("dynamodb", **client_arguments(port))`."""
    return ClientArguments(
        endpoint_url=endpoint(port),
        region_name=REGION,
        aws_access_key_id=ACCESS_KEY_ID,
        aws_secret_access_key=SECRET_ACCESS_KEY,
    )


def environment(port: int) -> dict[str, str]:
    """Return this process's environment with the AWS settings of the local stack instead of its own."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return variables | {
        "AWS_ENDPOINT_URL": endpoint(port),
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": ACCESS_KEY_ID,
        "AWS_SECRET_ACCESS_KEY": SECRET_ACCESS_KEY,
        "AWS_EC2_METADATA_DISABLED": "true",
    }
