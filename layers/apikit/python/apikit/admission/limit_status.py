"""Whether a key that was let in earlier still stands, for work that goes on after its request; nothing is counted."""

from datetime import datetime

from apikit.actor import Actor, covers
from apikit.admission.gate import Gate
from apikit.admission.grant import Grant
from apikit.admission.key_items import KeyItem, key_item_key
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import Item, Table
from apikit.errors import InvalidCredentials, KeyExpired, KeyRevoked, OrganizationForbidden


class LimitStatusReader:
    """Asks the keys' items in `access`."""

    def __init__(self, access: Table, clock: Clock, gate: Gate) -> None:
        self._access = access
        self._clock = clock
        self._gate = gate

    def of(self, actor: Actor) -> Actor:
        """The actor with what is left of its scopes: those that its key has still, and had then.

        Raises KeyRevoked, KeyExpired, InvalidCredentials when the key is gone, OrganizationForbidden when its organization is
        suspended or it no longer may act for the organization.
        """
        key = KeyItem.from_item(require_usable_key(self._access.get(*key_item_key(actor.principal)), self._clock.now()))
        scopes = common_scopes(actor.scopes, key.scopes)
        grant = Grant(actor.principal, actor.home, actor.tenant.environment, scopes, limits=())
        self._gate.acts_for(grant, actor.tenant.organization_id)
        return Actor(actor.tenant, actor.home, actor.principal, scopes, actor.request_id)


def require_usable_key(item: Item | None, now: datetime) -> Item:
    """The key's item. Raises InvalidCredentials when it is gone, KeyRevoked, KeyExpired, OrganizationForbidden."""
    if item is None:
        raise InvalidCredentials("The API key no longer exists.")
    key = KeyItem.from_item(item)
    if not key.is_active:
        raise KeyRevoked("The API key was revoked or disabled after the work started.")
    if key.expires_at <= epoch_ms(now) // 1000:
        raise KeyExpired("The API key expired after the work started.")
    if key.is_suspended:
        raise OrganizationForbidden("The organization was suspended after the work started.")
    return item


def common_scopes(then: frozenset[str], now: frozenset[str]) -> frozenset[str]:
    """The scopes that two grants have in common."""
    return frozenset(
        {*(scope for scope in then if covers(now, scope)), *(scope for scope in now if covers(then, scope))}
    )
