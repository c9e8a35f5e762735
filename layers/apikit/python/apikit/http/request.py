"""The request as routes see it: Starlette's, with its header fields found by name at once."""

from typing import Any

from starlette.datastructures import Headers
from starlette.requests import Request

_ABSENT: Any = object()


class IndexedHeaders(Headers):
    """Header fields that are looked up a dozen times a request: by a dictionary instead of a walk through the list."""

    def __init__(self, raw: list[tuple[bytes, bytes]]) -> None:
        super().__init__(raw=raw)
        # The first of fields of one name, as in the list.
        self._first = dict(reversed(raw))
        self._has_repeated = len(self._first) != len(raw)

    def __getitem__(self, name: str) -> str:
        """The field's value. Raises KeyError."""
        return self._first[name.lower().encode("latin-1")].decode("latin-1")

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower().encode("latin-1") in self._first

    def getlist(self, key: str) -> list[str]:
        """Every value of the field, in order."""
        if self._has_repeated:
            return super().getlist(key)
        found = self._first.get(key.lower().encode("latin-1"))
        return [] if found is None else [found.decode("latin-1")]

    def get(self, name: str, default: Any = None) -> Any:
        """The field's value, or the default."""
        found = self._first.get(name.lower().encode("latin-1"), _ABSENT)
        return default if found is _ABSENT else found.decode("latin-1")

    def has_any(self, names: frozenset[bytes]) -> bool:
        """True when the request has one of these fields; names are in lower case."""
        return not self._first.keys().isdisjoint(names)


def has_any(request: Request, names: frozenset[bytes]) -> bool:
    """True when the request has one of these fields; names are in lower case."""
    headers = request.headers
    if isinstance(headers, IndexedHeaders):
        return headers.has_any(names)
    return any(name in names for name, _ in headers.raw)


class IndexedRequest(Request):
    """A request whose headers are indexed once, for whoever looks at them."""

    @property
    def headers(self) -> Headers:
        """The header fields."""
        found: Headers | None = self.scope.get("wedsync.headers")
        if found is None:
            found = self.scope["wedsync.headers"] = IndexedHeaders(self.scope["headers"])
        return found
