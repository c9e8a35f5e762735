"""Scopes: what each covers (A7)."""

import pytest

from apikit.actor import common_scopes, covers, find_wider_scope
from apikit.errors import InsufficientScope
from tests.builders import an_actor


@pytest.mark.parametrize(
    ("scopes", "scope", "does"),
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
        (["payments:read"], "payment-schedules:read", True),
        (["payments:read"], "payment-schedules:write", False),
        (["payment-schedules:write"], "payments:write", False),
        (["waitlist:write"], "waitlist-entries:write", True),
        (["bookings:write"], "booking-series:write", True),
        (["webhooks:read"], "event-types:read", True),
    ],
)
def test_covers(scopes: list[str], scope: str, *, does: bool) -> None:
    assert covers(scopes, scope) is does


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        (["clients:read"], ["*"], ["clients:read"]),
        (["clients:read", "clients:write"], ["*:read"], ["clients:read"]),
        (["*:read"], ["clients:read", "clients:write"], ["clients:read"]),
        (["*"], ["*:read"], ["*:read"]),
        (["webhooks:read"], ["deliveries:read"], ["deliveries:read"]),
        (["*"], ["platform:tiers"], []),
        (["clients:read"], [], []),
    ],
)
def test_common_scopes(one: list[str], other: list[str], common: list[str]) -> None:
    assert common_scopes(frozenset(one), frozenset(other)) == frozenset(common)
    assert common_scopes(frozenset(other), frozenset(one)) == frozenset(common)


@pytest.mark.parametrize(
    ("scope", "wider_scope"),
    [
        ("deliveries:read", "webhooks:read"),
        ("webhook-signatures:read", "webhooks:read"),
        ("booking-series:write", "bookings:write"),
        ("webhooks:read", None),
        ("platform:tiers", None),
        ("*", None),
    ],
)
def test_the_wider_scope_is_that_of_the_wider_resource(scope: str, wider_scope: str | None) -> None:
    assert find_wider_scope(scope) == wider_scope


def test_a_refusal_names_the_scope() -> None:
    with pytest.raises(InsufficientScope) as refusal:
        an_actor("clients:read").require("clients:write")
    assert refusal.value.facts == {"required_scope": "clients:write"}
