"""Use cases of members: read them, change their roles and status, remove them; memberships of a person."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, atomic, errors
from apikit.resources import records, stores
from domain.builtin_roles import API_ADMINISTRATOR
from domain.members.model import STATUS, Member, MemberDetails
from domain.members.store import AccountHolder, MemberState, MemberStore
from domain.principal_sync import PrincipalSyncService
from domain.role_ids import RoleSource, require_assignable, require_removable

_FOUNDING = records.Cause("operator", "founding")
_MEMBERSHIP_CHANGE = "A change of a member"


class MemberConsents(Protocol):
    """What people let OAuth clients do."""

    def withdraw_all(self, user_id: str, *, organization_id: str) -> None:
        """Delete the consents of the person in the organization, and end their grants."""
        ...


class MemberService(PrincipalSyncService[Member, MemberDetails]):
    """Members of an organization. They belong to both environments, so only live credentials read and change them."""

    record_type = Member
    details_type = MemberDetails

    def __init__(
        self, store: MemberStore, clock: Clock, *, roles: RoleSource, consents: Callable[[], MemberConsents]
    ) -> None:
        super().__init__(store, clock)
        self._members = store
        self._role_source = roles
        self._consents = consents

    def require(self, actor: Actor, access: str) -> None:
        """Raise InsufficientScope unless the actor may `read`, or `write`, members; LiveOnly for sandbox credentials."""
        super().require(actor, access)
        require_live(actor)

    def get_states(self, members: Sequence[Member]) -> list[MemberState]:
        """Return the state of members that the caller has just read or written, in one read."""
        return self._members.get_states(members)

    def update_values(self, actor: Actor, record: Member, details: MemberDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises Conflict for an invited member, InvalidRequest, IllegalTransition, InsufficientScope."""
        if record.status == "invited":
            raise errors.Conflict(
                "The person has not accepted yet. Delete the invitation, and invite the person again."
            )
        status = details.status or record.status
        is_activation = status != record.status == "disabled"
        if status != record.status:
            STATUS.require(record.status, status)
        current_ids = () if is_activation else record.role_ids
        require_assignable(actor, self._role_source, details.role_ids, current_ids=current_ids)
        remaining_ids = () if status != record.status == "active" else details.role_ids
        require_removable(actor, self._role_source, record.role_ids, remaining_ids=remaining_ids)
        return {**records.field_values(details), "email": record.email, "name": record.name, "status": status}

    def check_removable(self, actor: Actor, record: Member) -> Member:
        """Return the member. Raises InsufficientScope unless the actor has the scopes of the roles."""
        require_removable(actor, self._role_source, record.role_ids)
        return super().check_removable(actor, record)

    def attempts(self) -> Iterator[stores.WriteAttempt]:
        """Yield several attempts: a role may change between its read and the write."""
        return stores.retry_contention()

    def check_change(self, actor: Actor, old: Member, new: Member) -> None:
        """Check that a member is not removed in an atomic batch. Raises NotAtomic."""
        if new.deleted_at:
            atomic.require_not_atomic(_MEMBERSHIP_CHANGE)

    def sync_principals(self, record: Member) -> None:
        """End the consents of a removed person in the organization. Her sessions from before stay dead if she is invited again."""
        if record.deleted_at:
            self._consents().withdraw_all(record.id, organization_id=record.organization_id)

    def add_first_member(
        self,
        organization_id: str,
        user: AccountHolder,
        *,
        tier: str = "standard",
        role_ids: tuple[str, ...] = (API_ADMINISTRATOR.id,),
    ) -> Member:
        """Make the person the administrator of a new organization, on behalf of the operator. A repeated call changes nothing."""
        now, tenant = self.clock.now(), Tenant(organization_id, "live")
        values = {
            "email": user.email,
            "name": user.name,
            "role_ids": list(role_ids),
            "status": "active",
            "tier": tier,
        }
        record = replace(records.new_record(Member, tenant, now, values), id=user.id)
        try:
            for attempt in self.attempts():
                with attempt:
                    self.store.add(record, _FOUNDING)
                    break
        except errors.Conflict:
            return self.store.get(tenant, user.id)
        return record

    def copy_name(self, user_id: str, cause: records.Cause) -> None:
        """Copy the name of the person's account to her records in all organizations. A repeated call continues. Requires no scope."""
        for organization_id in self._members.list_organization_ids(user_id):
            # Removed since the list was read.
            with suppress(errors.NotFound):
                self._copy_name(Tenant(organization_id, "live"), user_id, cause)

    def list_memberships(self, user_id: str) -> list[Member]:
        """Return the memberships of a person, oldest first. Requires no scope."""
        memberships = []
        for organization_id in self._members.list_organization_ids(user_id):
            try:
                memberships.append(self.store.get(Tenant(organization_id, "live"), user_id))
            except errors.NotFound:
                # Removed since the list was read.
                continue
        return memberships

    def _copy_name(self, tenant: Tenant, user_id: str, cause: records.Cause) -> None:
        for attempt in self.attempts():
            with attempt:
                # Both are read in each attempt: of two changes at once, the later one wins everywhere.
                old, account = self.store.get(tenant, user_id), self._members.find_account(user_id)
                new = records.next_version(old, self.clock.now(), {"name": account.name if account else old.name})
                try:
                    if new is not old:
                        self.store.save(new, cause, old=old)
                except errors.StaleVersion as error:
                    raise errors.WriteContention("The member has changed. Retry.", retry_after_s=1) from error
                return


def require_live(actor: Actor) -> None:
    """Raise LiveOnly for sandbox credentials."""
    if not actor.tenant.is_live:
        raise errors.LiveOnly("Users and invitations belong to both environments. Use live credentials.")
