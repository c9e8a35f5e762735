"""One S3 bucket: put, get and size of objects, and presigned URLs for them."""

import base64
from functools import cache
from http import HTTPStatus
from urllib.parse import quote

from apikit.atomic import require_not_atomic
from apikit.aws.connection_pool import RawResponse
from apikit.aws.presigned_put import PresignedPut
from apikit.aws.rest_service import RestService, rest_service
from apikit.errors import NotFound, Unavailable

_READ_TIMEOUT_S = 3.0
_NO_RESPONSE = "The file store is not responding. Retry."


@cache
def client() -> RestService:
    """Return the process's client."""
    return rest_service("s3", signing_name="s3", read_timeout_s=_READ_TIMEOUT_S, no_response=_NO_RESPONSE)


class Bucket:
    """A bucket by name, with path-style addressing: the region's host serves a new bucket immediately."""

    def __init__(self, name: str) -> None:
        self._name = name

    def presign_put(
        self, key: str, *, content_type: str, size: int, sha256: str | None, expires_in_s: int
    ) -> PresignedPut:
        """Return a presigned URL to upload one object of this type, size in bytes and SHA-256 (hexadecimal). No I/O."""
        headers = {"Content-Type": content_type, "Content-Length": str(size)}
        if sha256:
            headers["x-amz-checksum-sha256"] = base64.b64encode(bytes.fromhex(sha256)).decode()
        signed_headers = {name.lower(): text for name, text in headers.items()}
        url = client().presign("PUT", self._path(key), expires_in_s=expires_in_s, headers=signed_headers, query={})
        return PresignedPut(url, headers)

    def put(self, key: str, content: bytes, *, content_type: str) -> None:
        """Store the object, replacing one with the same key. Raises Unavailable."""
        require_not_atomic("Storing a file")
        response = client().send("PUT", self._path(key), body=content, content_type=content_type)
        if response.status != HTTPStatus.OK:
            raise Unavailable("The file store did not accept the file. Retry.", retry_after_s=1)

    def get(self, key: str) -> bytes:
        """Return the object's content, all of it in memory. Raises NotFound, Unavailable."""
        response = client().send("GET", self._path(key))
        if response.status == HTTPStatus.NOT_FOUND and b"<Code>NoSuchKey</Code>" in response.body:
            raise NotFound("The file no longer exists.")
        _require_success(response)
        return response.body

    def presign_get(self, key: str, *, content_type: str, expires_in_s: int) -> str:
        """Return a presigned URL to download the object. No I/O."""
        query = {"response-content-type": content_type}
        return client().presign("GET", self._path(key), expires_in_s=expires_in_s, headers={}, query=query)

    def size(self, key: str) -> int | None:
        """Return the object's size in bytes; None when it does not exist. Raises Unavailable."""
        response = client().send("HEAD", self._path(key))
        if response.status == HTTPStatus.NOT_FOUND:
            return None
        _require_success(response)
        return int(response.headers["content-length"])

    def has(self, key: str) -> bool:
        """Return whether the object exists. Raises Unavailable."""
        return self.size(key) is not None

    def _path(self, key: str) -> str:
        return f"/{self._name}/{quote(key, safe='/~')}"


def _require_success(response: RawResponse) -> None:
    if response.status != HTTPStatus.OK:
        raise Unavailable(_NO_RESPONSE, retry_after_s=1)
