"""Checks whether an admitted key is still valid, for work that continues after its request. Nothing is counted."""

from datetime import datetime

from msgspec import structs

from apikit.actor import Actor
from apikit.actor import common_scopes as common_scopes
from apikit.admission.gate import Gate
from apikit.admission.grant import Grant
from apikit.admission.key_items import KeyItem, key_item_key
from apikit.admission.limit_errors import limit_states as limit_states
from apikit.admission.limit_errors import require_not_suspended
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import Item, Table
from apikit.errors import InvalidCredentials, KeyExpired, KeyRevoked


class KeyStatusReader:
    """Reads the keys' items in `access`."""

    def __init__(self, access: Table, clock: Clock, gate: Gate) -> None:
        self._access = access
        self._clock = clock
        self._gate = gate

    def with_current_scopes(self, actor: Actor) -> Actor:
        """Return the actor with the scopes that its key had at the time of the request and still has.

        Raises KeyRevoked, KeyExpired, InvalidCredentials when the key was deleted, OrganizationForbidden when its organization is
        suspended or may not act for the tenant any more.
        """
        item_key = key_item_key(actor.admission_id)
        key = KeyItem.from_item(require_usable_key(self._access.get(*item_key), self._clock.now()))
        scopes = common_scopes(actor.scopes, key.scopes)
        grant = Grant(actor.principal, actor.home, actor.tenant.environment, scopes, limits=())
        self._gate.resolve_tenant(grant, actor.tenant.organization_id)
        return structs.replace(actor, scopes=scopes)


def require_usable_key(item: Item | None, now: datetime) -> Item:
    """Return the key's item. Raises InvalidCredentials when it was deleted, KeyRevoked, KeyExpired, OrganizationForbidden."""
    if item is None:
        raise InvalidCredentials("The API key no longer exists.")
    key = KeyItem.from_item(item)
    if not key.is_active:
        raise KeyRevoked("The API key was revoked or disabled after the work started.")
    if key.expires_at <= epoch_ms(now) // 1000:
        raise KeyExpired("The API key expired after the work started.")
    require_not_suspended(key)
    return item
