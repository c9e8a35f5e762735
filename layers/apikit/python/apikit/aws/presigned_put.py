"""What callers are told of the file store."""

from msgspec import Struct


class PresignedPut(Struct, frozen=True):
    """Where to `PUT` an object, with exactly these headers; anything else is refused by the store itself."""

    url: str
    headers: dict[str, str]
