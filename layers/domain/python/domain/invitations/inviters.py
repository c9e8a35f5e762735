"""Reads who sent an invitation, as the gate would admit her now: an invitation gives only what she may still give."""

from apikit import Clock, Tenant, errors
from apikit.admission import key_items, key_status
from apikit.dynamo import CompanionWrite, Item, Table
from domain.invitations.model import Invitation
from domain.invitations.store import Inviter
from domain.scope_grants.control import has_no_more_scopes
from domain.scope_grants.role_scopes import RoleReader

_CANNOT_GIVE = (
    "The inviter was removed, or may not give these roles any more. Ask the organization for a new invitation."
)


class InviterReader:
    """Reads inviters with the scopes of now."""

    def __init__(self, access: Table, roles: RoleReader, clock: Clock) -> None:
        self._access = access
        self._roles = roles
        self._clock = clock

    def require(self, invitation: Invitation, item_id: str) -> Inviter:
        """Return the inviter. Raises LinkExpired if she cannot act any more, or lacks a scope of the roles."""
        item = self._access.get(*key_items.key_item_key(item_id))
        try:
            inviter = Inviter(item_id, tuple(key_status.require_usable_key(item, self._clock.now())["sc"]))
        except errors.PlatformError as error:
            raise errors.LinkExpired(_CANNOT_GIVE) from error
        tenant = Tenant(invitation.organization_id, "live")
        if not has_no_more_scopes(self._roles.read(tenant, invitation.role_ids).scopes, inviter.scopes):
            raise errors.LinkExpired(_CANNOT_GIVE)
        return inviter

    def check(self, inviter: Inviter) -> CompanionWrite:
        """Return the check that the inviter still has these scopes."""
        item_key = key_items.key_item_key(inviter.item_id)
        return CompanionWrite(self._access.check_operation(*item_key, key_items.has_scopes(inviter.scopes)), _lost_race)


def _lost_race(_: Item) -> errors.PlatformError:
    return errors.WriteContention("The scopes of the inviter have changed. Retry.", retry_after_s=1)
