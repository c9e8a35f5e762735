"""Unions and intersections of scopes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.actor import covers
from domain.api_keys.key_scopes import SCOPES
from domain.scope_grants.role_scopes import cut_scopes, shorten

SCOPE_SETS = st.frozensets(st.sampled_from(sorted(SCOPES)), max_size=6)


@pytest.mark.parametrize(
    ("scopes", "short_scopes"),
    [
        (["clients:read", "clients:read"], ("clients:read",)),
        (["*", "*:read", "clients:write"], ("*",)),
        (["*:read", "clients:read", "clients:write"], ("*:read", "clients:write")),
        (["*", "platform:*", "platform:tiers"], ("*", "platform:*")),
        (["webhooks:write", "deliveries:write"], ("webhooks:write",)),
    ],
)
def test_shortened_scopes_omit_what_a_wider_one_includes(scopes: list[str], short_scopes: tuple[str, ...]) -> None:
    assert shorten(scopes) == short_scopes


@pytest.mark.parametrize(
    ("scopes", "limits", "short_scopes"),
    [
        (["*"], ["clients:read"], ("clients:read",)),
        (["clients:read"], ["*"], ("clients:read",)),
        (["*"], ["platform:*"], ()),
        (["*:read", "clients:write"], ["clients:read", "clients:write"], ("clients:read", "clients:write")),
        (["clients:write"], ["*:read"], ()),
        (["clients:read"], [], ()),
    ],
)
def test_cut_scopes_are_in_both(scopes: list[str], limits: list[str], short_scopes: tuple[str, ...]) -> None:
    assert cut_scopes(scopes, limits) == short_scopes


@given(SCOPE_SETS)
def test_shortened_scopes_allow_the_same(scopes: frozenset[str]) -> None:
    short = shorten(scopes)
    assert all(covers(short, scope) == covers(scopes, scope) for scope in SCOPES)


@given(SCOPE_SETS, SCOPE_SETS)
def test_cut_scopes_allow_what_both_allow(one: frozenset[str], other: frozenset[str]) -> None:
    cut = cut_scopes(one, other)
    for scope in SCOPES:
        assert covers(cut, scope) <= (covers(one, scope) and covers(other, scope)), scope
