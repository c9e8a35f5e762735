"""Starlette's request with header fields in a dictionary."""

from typing import Any

from starlette.datastructures import Headers
from starlette.requests import Request

_ABSENT: Any = object()


class IndexedHeaders(Headers):
    """Header fields that are looked up in a dictionary. Starlette searches the list each time, about twelve times per request."""

    def __init__(self, raw: list[tuple[bytes, bytes]]) -> None:
        super().__init__(raw=raw)
        # Of fields with the same name, the first.
        self._first_values = dict(reversed(raw))
        self._has_repeated = len(self._first_values) != len(raw)

    def __getitem__(self, name: str) -> str:
        """Return the field's value. Raises KeyError."""
        return self._first_values[name.lower().encode("latin-1")].decode("latin-1")

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower().encode("latin-1") in self._first_values

    def getlist(self, key: str) -> list[str]:
        """Return every value of the field, in order."""
        if self._has_repeated:
            return super().getlist(key)
        value = self._first_values.get(key.lower().encode("latin-1"))
        return [] if value is None else [value.decode("latin-1")]

    def get(self, name: str, default: Any = None) -> Any:
        """Return the field's value, or the default."""
        value = self._first_values.get(name.lower().encode("latin-1"), _ABSENT)
        return default if value is _ABSENT else value.decode("latin-1")

    def has_any(self, names: frozenset[bytes]) -> bool:
        """True if the request has one of these fields; names are in lower case."""
        return not self._first_values.keys().isdisjoint(names)


def has_any(request: Request, names: frozenset[bytes]) -> bool:
    """True if the request has one of these fields; names are in lower case."""
    headers = request.headers
    if isinstance(headers, IndexedHeaders):
        return headers.has_any(names)
    return any(name in names for name, _ in headers.raw)


class IndexedRequest(Request):
    """A request with headers that are indexed once."""

    @property
    def headers(self) -> Headers:
        """The indexed header fields."""
        headers: Headers | None = self.scope.get("wedsync.headers")
        if headers is None:
            headers = self.scope["wedsync.headers"] = IndexedHeaders(self.scope["headers"])
        return headers
