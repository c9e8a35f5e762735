"""Header fields that are rejected: repeated, too many, too large."""

import pytest

from apikit.errors import HeadersTooLarge, InvalidRequest
from apikit.http.header_checks import require_valid_headers


class TestRequireValidHeaders:
    @pytest.mark.parametrize(
        "name", [b"content-type", b"idempotency-key", b"wedsync-organization", b"content-length", b"host"]
    )
    def test_rejects_a_repeated_field(self, name: bytes) -> None:
        with pytest.raises(InvalidRequest) as failure:
            require_valid_headers([(name, b"a"), (b"accept", b"*/*"), (name, b"a")])
        assert [(fault.code, fault.parameter) for fault in failure.value.errors] == [("repeated", name.decode())]

    def test_accepts_repeated_fields_that_are_lists(self) -> None:
        require_valid_headers(
            [(b"accept", b"a/b"), (b"accept", b"c/d"), (b"x-forwarded-for", b"1"), (b"x-forwarded-for", b"2")]
        )

    def test_rejects_too_many_and_too_large_fields(self) -> None:
        require_valid_headers([(b"x", b"1")] * 100)
        with pytest.raises(HeadersTooLarge):
            require_valid_headers([(b"x", b"1")] * 101)
        with pytest.raises(HeadersTooLarge):
            require_valid_headers([(b"x", b"1" * 65_536)])
