"""Storing objects in S3. What they hold, and how they are named, lives with their slices."""

from functools import cache
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from apikit.errors import Unavailable

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


@cache
def client() -> "S3Client":
    """The process's one client."""
    config = Config(connect_timeout=1, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3})
    return boto3.client("s3", config=config)


class Bucket:
    """A bucket by its name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def put(self, name: str, content: bytes, *, media_type: str) -> None:
        """The object is stored, in the place of one with the same name. Raises Unavailable."""
        try:
            client().put_object(Bucket=self._name, Key=name, Body=content, ContentType=media_type)
        except (ClientError, BotoCoreError) as error:
            raise Unavailable("The bucket does not take the object; try again.", retry_after_s=1) from error
