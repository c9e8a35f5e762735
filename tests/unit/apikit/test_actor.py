"""Scopes: what each covers (A7)."""

import pytest

from apikit.actor import covers


@pytest.mark.parametrize(
    ("granted", "scope", "does"),
    [
        (["clients:read"], "clients:read", True),
        (["clients:read"], "clients:write", False),
        (["*:read"], "tiers:read", True),
        (["*:read"], "clients:write", False),
        (["*"], "clients:write", True),
        (["*"], "*:read", True),
        (["*:read"], "*", False),
        (["*"], "platform:tiers", False),
        (["*", "*:read"], "platform:*", False),
        (["*:read"], "platform:read", False),
        (["platform:*"], "platform:tiers", True),
        (["platform:tiers"], "platform:tiers", True),
        (["platform:tiers"], "platform:*", False),
        (["platform:*"], "clients:read", False),
        ([], "clients:read", False),
    ],
)
def test_covers(granted: list[str], scope: str, *, does: bool) -> None:
    assert covers(granted, scope) is does
