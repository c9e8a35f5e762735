"""The encoding that a caller accepts (RFC 9110 section 12.5.3)."""

import pytest

from apikit.http.compression import accepts_gzip


@pytest.mark.parametrize(
    ("field", "is_gzip"),
    [
        ("gzip", True),
        ("gzip, deflate, br", True),
        ("x-gzip", True),
        ("*", True),
        ("gzip;q=0.1", True),
        ("identity, gzip", True),
        ("identity;q=0.5, gzip", True),
        ("*;q=1, identity;q=0.5", True),
        ("", False),
        ("identity", False),
        ("br", False),
        ("gzip;q=0", False),
        ("*;q=0", False),
        ("gzip;q=0, *", False),
        ("identity;q=0.5, gzip;q=0.1", False),
        ("identity, gzip;q=0.999", False),
        ("*, gzip;q=0.1", False),
        ("gzip;q=nan", False),
        ("gzip;q=2", False),
        ("gzip;q=-1", False),
    ],
)
def test_gzip_is_sent_unless_the_plain_body_is_preferred(field: str, is_gzip: bool) -> None:  # noqa: FBT001
    assert accepts_gzip(field) is is_gzip
