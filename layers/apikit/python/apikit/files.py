"""What callers are told of the file store. The store itself is `apikit.object_store`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PutAddress:
    """Where to `PUT` an object, with exactly these headers; anything else is refused by the store itself."""

    url: str
    headers: dict[str, str]
