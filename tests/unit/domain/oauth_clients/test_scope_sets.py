"""What sets of scopes have in common."""

import pytest

from domain.oauth_clients.scope_sets import common_scopes


@pytest.mark.parametrize(
    ("scopes", "client", "person", "common"),
    [
        (["clients:read"], ["clients:read"], ["*"], ("clients:read",)),
        (["clients:read", "clients:write"], ["clients:read", "clients:write"], ["*:read"], ("clients:read",)),
        (["*:read"], ["*"], ["clients:read", "clients:write"], ("clients:read",)),
        (["*"], ["*:read"], ["clients:write", "venues:read"], ("venues:read",)),
        (["webhooks:read"], ["*"], ["deliveries:read"], ("deliveries:read",)),
        (["*"], ["*"], ["platform:tiers"], ()),
        (["clients:read"], [], ["*"], ()),
    ],
)
def test_common_scopes(scopes: list[str], client: list[str], person: list[str], common: tuple[str, ...]) -> None:
    assert common_scopes(scopes, client, person) == common
