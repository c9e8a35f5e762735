"""A presigned upload, as returned to callers."""

from msgspec import Struct


class PresignedPut(Struct, frozen=True):
    """URL to `PUT` an object to, with exactly these headers; S3 rejects any other request."""

    url: str
    headers: dict[str, str]
