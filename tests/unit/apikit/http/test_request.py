"""Indexed header fields behave like Starlette's."""

import pytest
from starlette.datastructures import Headers

from apikit.http.request import IndexedHeaders

SINGLE_FIELDS = [(b"accept", b"*/*"), (b"x-api-key", b"bkx"), (b"x-name", "é".encode("latin-1"))]
REPEATED_FIELDS = [*SINGLE_FIELDS, (b"x-api-key", b"other")]


@pytest.mark.parametrize("raw", [[], SINGLE_FIELDS, REPEATED_FIELDS])
@pytest.mark.parametrize("name", ["accept", "Accept", "X-API-Key", "x-name", "missing"])
def test_are_found_as_in_the_list(raw: list[tuple[bytes, bytes]], name: str) -> None:
    ours, theirs = IndexedHeaders(raw), Headers(raw=raw)
    assert ours.get(name) == theirs.get(name)
    assert ours.get(name, "-") == theirs.get(name, "-")
    assert (name in ours) == (name in theirs)
    assert ours.getlist(name) == theirs.getlist(name)
    assert ours.items() == theirs.items()


def test_a_missing_one_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        IndexedHeaders(SINGLE_FIELDS)["missing"]
