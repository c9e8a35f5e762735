"""Scopes: which cover which."""

import pytest

from apikit.actor import covers
from apikit.errors import InsufficientScope
from tests.builders import an_actor


@pytest.mark.parametrize(
    ("granted", "scope", "covered"),
    [
        (["*"], "clients:write", True),
        (["*:read"], "clients:read", True),
        (["*:read"], "clients:write", False),
        (["clients:read"], "clients:read", True),
        (["clients:read"], "clients:write", False),
        (["clients:write"], "clients:read", False),
        (["clients:*"], "clients:read", False),
        (["client:read"], "clients:read", False),
        ([], "clients:read", False),
        (["*:read"], "*:read", True),
        (["*:read"], "*", False),
    ],
)
def test_cover(granted: list[str], scope: str, covered: bool) -> None:  # noqa: FBT001
    assert covers(granted, scope) is covered


def test_a_refusal_names_the_scope() -> None:
    with pytest.raises(InsufficientScope) as refusal:
        an_actor("clients:read").require("clients:write")
    assert refusal.value.facts == {"required_scope": "clients:write"}
