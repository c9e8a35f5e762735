"""Sets of scopes: what one grants of another. `*` and `*:read` stand for the scopes that they cover. No I/O."""

from collections.abc import Iterable

from msgspec import structs

from apikit import Actor, Tenant

_NOBODY = Actor(Tenant("", "live"), "", "", frozenset(), "")


def may_grant(scopes: Iterable[str], scope: str) -> bool:
    """Return whether one of the scopes covers `scope`."""
    return structs.replace(_NOBODY, scopes=frozenset(scopes)).may(scope)


def common_scopes(requested_scopes: Iterable[str], *holders: Iterable[str]) -> tuple[str, ...]:
    """Return what every holder has of the requested scopes, in a fixed order: of `*:read`, the read scopes that a holder has."""
    scopes = set(requested_scopes)
    for holder in holders:
        held_scopes = frozenset(holder)
        scopes = {scope for scope in scopes if may_grant(held_scopes, scope)} | {
            scope for scope in held_scopes if may_grant(scopes, scope)
        }
    return tuple(sorted(scopes))
