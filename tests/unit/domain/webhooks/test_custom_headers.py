"""Headers of a webhook's owner: what is valid, and the place and the text of each error (W1)."""

import pytest
from pydantic import ValidationError

from domain.webhooks.custom_headers import validate_headers

NAME_RULE = "a header name must have 1 to 100 of the characters A-Z a-z 0-9 !#$%&'*+.^_`|~-"
VALUE_RULE = "must have 1 to 1,000 visible ASCII characters; spaces are allowed between them"
RESERVATION = "is reserved for the platform or for HTTP; use another name"
REPETITION = "occurs twice; upper and lower case are the same in header names"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer a.b-c", "X-Tenant": "x"},
        {"X-Long": "x" * 1_000, "N" * 100: "a b  c"},
        {"!#$%&'*+.^_`|~-0": "!~"},
    ],
)
def test_valid_headers_are_returned(headers: dict[str, str]) -> None:
    assert validate_headers(headers) == headers


@pytest.mark.parametrize(
    ("headers", "faults"),
    [
        *(
            ({"X-Tenant": value}, [("X-Tenant", "invalid_header", f"X-Tenant {VALUE_RULE}")])
            for value in ("", " ", "a\tb", "\ta", "a\t", " a", "a ", "a\r\nb", "a\0", "\x7f", "é", "x" * 1_001)
        ),
        *(
            ({name: "1"}, [(name, "invalid_header", NAME_RULE)])
            for name in ("", " ", "X A", "X:A", "É", "X\t", "n" * 101)
        ),
        *(
            ({name: "1"}, [(name, "reserved_header", f"{name} {RESERVATION}")])
            for name in ("Host", "webhook-id", "X-WedSync-Event", "Connection", "Proxy-Authorization")
        ),
        (
            {"X-A": "1", "x-a": "2", "X-B": "3"},
            [("X-A", "invalid_header", f"X-A {REPETITION}"), ("x-a", "invalid_header", f"x-a {REPETITION}")],
        ),
        (
            {"Host": "1", "X-A": "ok", "X-B": "\t", "X C": "1"},
            [
                ("Host", "reserved_header", f"Host {RESERVATION}"),
                ("X-B", "invalid_header", f"X-B {VALUE_RULE}"),
                ("X C", "invalid_header", NAME_RULE),
            ],
        ),
    ],
)
def test_each_error_names_its_header(headers: dict[str, str], faults: list[tuple[str, str, str]]) -> None:
    with pytest.raises(ValidationError) as refusal:
        validate_headers(headers)
    assert [(each["loc"][0], each["type"], each["msg"]) for each in refusal.value.errors()] == faults
