"""One S3 bucket behind a few verbs: put, get, addresses for others to put and get, is it there. Whose objects they are is the slices'."""

import base64
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from apikit.atomic import require_alone
from apikit.errors import NotFound, Unavailable
from apikit.files import PutAddress

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


@cache
def _client() -> "S3Client":
    config = Config(
        signature_version="s3v4",
        # The region's own host: presigned for the global one, a new bucket in another region answers with a redirect.
        s3={"addressing_style": "path"},
        connect_timeout=1,
        read_timeout=3,
        retries={"mode": "standard", "total_max_attempts": 3},
        # A presigned address must name no checksum that the caller does not send.
        request_checksum_calculation="when_required",
    )
    return boto3.client("s3", config=config)


class Bucket:
    """A bucket by its name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def put_address(
        self, key: str, *, content_type: str, size: int, sha256: str | None, expires_in_s: int
    ) -> PutAddress:
        """The address of one object of this type, size in bytes and SHA-256 (hexadecimal). No I/O: it is signed here."""
        headers = {"Content-Type": content_type, "Content-Length": str(size)}
        arguments: dict[str, Any] = {
            "Bucket": self._name,
            "Key": key,
            "ContentType": content_type,
            "ContentLength": size,
        }
        if sha256:
            arguments["ChecksumSHA256"] = base64.b64encode(bytes.fromhex(sha256)).decode()
            headers["x-amz-checksum-sha256"] = arguments["ChecksumSHA256"]
        url = _client().generate_presigned_url("put_object", Params=arguments, ExpiresIn=expires_in_s)
        return PutAddress(url, headers)

    def put(self, key: str, content: bytes, *, content_type: str) -> None:
        """The object is stored, in the place of one with the same key. Raises Unavailable."""
        require_alone("A file")
        try:
            _client().put_object(Bucket=self._name, Key=key, Body=content, ContentType=content_type)
        except (ClientError, BotoCoreError) as error:
            raise Unavailable("The file store does not take the object; try again.", retry_after_s=1) from error

    def get(self, key: str) -> bytes:
        """The object's content, all of it in memory. Raises NotFound, Unavailable."""
        try:
            return _client().get_object(Bucket=self._name, Key=key)["Body"].read()
        except ClientError as error:
            if cast("Any", error.response)["Error"]["Code"] == "NoSuchKey":
                raise NotFound("The file is no longer there.") from error
            raise Unavailable("The file store does not answer; try again.", retry_after_s=1) from error
        except BotoCoreError as error:
            raise Unavailable("The file store does not answer; try again.", retry_after_s=1) from error

    def get_address(self, key: str, *, content_type: str, expires_in_s: int) -> str:
        """An address that gives the object to whoever has it. No I/O: it is signed here."""
        arguments = {"Bucket": self._name, "Key": key, "ResponseContentType": content_type}
        return _client().generate_presigned_url("get_object", Params=arguments, ExpiresIn=expires_in_s)

    def size(self, key: str) -> int | None:
        """The object's bytes; None when it is not there. Raises Unavailable."""
        try:
            return int(_client().head_object(Bucket=self._name, Key=key)["ContentLength"])
        except ClientError as error:
            if cast("Any", error.response)["ResponseMetadata"]["HTTPStatusCode"] == 404:  # noqa: PLR2004 - HEAD has no code to read
                return None
            raise Unavailable("The file store does not answer; try again.", retry_after_s=1) from error
        except BotoCoreError as error:
            raise Unavailable("The file store does not answer; try again.", retry_after_s=1) from error

    def has(self, key: str) -> bool:
        """True when the object is there. Raises Unavailable."""
        return self.size(key) is not None
