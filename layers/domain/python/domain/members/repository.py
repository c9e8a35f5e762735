"""Members in DynamoDB: the record in `resources` and the items for the gate in `access`, always in one transaction.

KEY#{user_id}#{organization_id}   KEY                     admits requests of the member (`apikit.admission.principal_items`)
USER#{user_id}                    ORG#{organization_id}   the person belongs to the organization
USER#{user_id}                    LEFT#{organization_id}  the person was removed from it: `at` (epoch ms) the last time
TIER#{name}#keys                  {user_id}#{org}         the membership follows the limits of this tier
ORG#{organization_id}             ADMINISTRATORS          `n`: the number of active members with the role API Administrator
ORG#{organization_id}             PLATFORM_ADMINISTRATORS `n`: the number of those with the role Platform Administrator

An address is claimed in `resources`, in the partition `T#{org}#live#users#unique`, as one record of the organization.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial

from apikit import epoch_ms, errors
from apikit.admission import key_items, principal_items, rule_items
from apikit.audit import AuditRules
from apikit.dynamo import (
    CompanionWrite,
    Item,
    ItemKey,
    RecordTable,
    Table,
    Write,
    expressions,
    get_many,
    list_companions,
)
from apikit.resources import records
from domain.builtin_roles import API_ADMINISTRATOR, PLATFORM_ADMINISTRATOR, BuiltinRole
from domain.members.model import Member
from domain.members.store import MemberState, PersonAccount
from domain.people.email_addresses import address_key
from domain.scope_grants.role_scopes import RoleReader, RoleScopes
from domain.tiers.members import check_tier_operation, join_operation, leave_operation
from domain.tiers.model import Tier

_POINTER, _REMOVAL = "ORG#", "LEFT#"
_LASTING_ROLES = {"ADMINISTRATORS": API_ADMINISTRATOR, "PLATFORM_ADMINISTRATORS": PLATFORM_ADMINISTRATOR}
"""Roles that one active member must keep, by the name of the count of their holders."""
_MAX_ORGANIZATIONS = 500


class MemberRepository(RecordTable[Member]):
    """The store of members."""

    audit_rules = AuditRules(status_verbs={"active": "enabled", "disabled": "disabled"})

    def __init__(self, resources: Table, access: Table, roles: RoleReader, *, find_tier: Callable[[str], Tier]) -> None:
        super().__init__(resources, Member)
        self._access = access
        self._roles = roles
        self._find_tier = find_tier

    def companion_writes(self, old: Member | None, record: Member, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the claim of the address, the checks of the roles, and the writes of the items in `access`."""
        return [*self._claim_writes(old, record), *self._grant_writes(old, record)]

    def replacement_writes(
        self, invitee: Member, member: Member, cause: records.Cause, *, session_id: str
    ) -> list[CompanionWrite]:
        """Return the writes that replace an invited member by the member, who has another ID. The first one fails for a member.

        The membership admits the session with this ID, whenever it began.
        """
        claim_key = _claim_key(member)
        claim = self.table.update_operation(
            *claim_key, expressions.Update(set={"id": member.id}), expressions.Eq("id", invitee.id)
        )
        partition = invitee.tenant.partition(Member.collection)
        deletion = self.table.delete_operation(partition, invitee.id, expressions.at_version(invitee.version))
        return [
            CompanionWrite(self.table.put_operation(self.to_item(member, cause), expressions.ABSENT)),
            CompanionWrite(deletion, _lost_race),
            CompanionWrite(claim, _lost_race),
            *self._grant_writes(None, member, session_id=session_id),
            *list_companions(self.table, invitee, None),
            *list_companions(self.table, None, member),
            *self.audit_writes(None, member, cause),
        ]

    def _claim_writes(self, old: Member | None, record: Member) -> Iterator[CompanionWrite]:
        pk, sk = _claim_key(record)
        if record.deleted_at:
            yield CompanionWrite(self.table.delete_operation(pk, sk))
        elif old is None:
            put = self.table.put_operation({"pk": pk, "sk": sk, "id": record.id}, expressions.ABSENT)
            yield CompanionWrite(put, _address_taken)

    def _grant_writes(self, old: Member | None, record: Member, *, session_id: str = "") -> list[CompanionWrite]:
        had_item = old is not None and old.status != "invited"
        has_item = record.deleted_at is None and record.status != "invited"
        role_scopes = self._roles.read(record.tenant, record.role_ids)
        writes = list(self._administrator_writes(old, record))
        if record.deleted_at is None and not (old and _grants(old) == _grants(record)):
            writes += [CompanionWrite(check, _lost_race) for check in self._roles.checks(record.tenant, role_scopes)]
        if has_item and not had_item:
            writes += self._join_writes(record, role_scopes, session_id)
        elif has_item and old and _grants(old) != _grants(record):
            suspension, is_latest = key_items.record_suspension(
                record.version, is_suspended=record.status == "disabled", reason="membership"
            )
            update = expressions.Update(set={"sc": list(role_scopes.scopes)}) | suspension
            item_key = key_items.key_item_key(record.item_id)
            writes.append(CompanionWrite(self._access.update_operation(*item_key, update, is_latest), _lost_race))
        elif had_item and not has_item:
            writes += map(CompanionWrite, self._leave_operations(record))
        return writes

    def get_states(self, members: Sequence[Member]) -> list[MemberState]:
        """Return the state of each member, in one read of the people and of the memberships' items."""
        accounts = {each.id: ItemKey(self._access.name, f"USER#{each.id}", "USER") for each in members}
        memberships = {each.id: ItemKey(self._access.name, *key_items.key_item_key(each.item_id)) for each in members}
        items = get_many([*accounts.values(), *memberships.values()]) if members else {}
        return [_to_state(each, items.get(accounts[each.id]), items.get(memberships[each.id])) for each in members]

    def find_account(self, user_id: str) -> PersonAccount | None:
        """Return the account of a person; None when it does not exist."""
        item = self._access.get(f"USER#{user_id}", "USER")
        return PersonAccount(user_id, item["email"], item["name"]) if item else None

    def list_organization_ids(self, user_id: str) -> Sequence[str]:
        """Return the IDs of the organizations that the person belongs to, oldest first."""
        items = self._access.query(
            f"USER#{user_id}",
            limit=_MAX_ORGANIZATIONS,
            sort_range=(_POINTER, f"{_POINTER}~"),
            descending=False,
        )
        return [item["sk"].removeprefix(_POINTER) for item in items]

    def _join_writes(self, record: Member, role_scopes: RoleScopes, session_id: str) -> Iterator[CompanionWrite]:
        tier = self._find_tier(record.tier)
        attributes = key_items.key_attributes(
            status="active",
            expires_at=principal_items.NEVER,
            plan=tier.plan.text,
            tier=tier.name,
            tier_stamp=tier.stamp,
            organization_id=record.organization_id,
            scopes=role_scopes.scopes,
        )
        sessions, checks = self._open_sessions(record, session_id)
        rules = rule_items.read_rules(self._access, record.organization_id)
        principal_item = principal_items.new_principal_item(record.item_id, {**attributes, **rules.member_attributes})
        item = {**principal_item, **sessions}
        pointer = {"pk": f"USER#{record.id}", "sk": f"{_POINTER}{record.organization_id}"}
        organization_key = key_items.org_item_key(record.organization_id, "live")
        yield CompanionWrite(self._access.put_operation(item))
        yield CompanionWrite(self._access.put_operation(pointer))
        yield CompanionWrite(join_operation(self._access, tier.name, record.tier_member))
        yield CompanionWrite(check_tier_operation(self.table, tier), _lost_race)
        yield from checks
        # Suspensions and rules are written to the organization's existing items. These checks reject members that join at the same time.
        check = self._access.check_operation(*organization_key, key_items.ORG_MAY_HAVE_KEYS)
        yield CompanionWrite(check, _suspension_error)
        yield CompanionWrite(rule_items.rules_check(self._access, record.organization_id, rules), _lost_race)

    def _open_sessions(self, record: Member, session_id: str) -> tuple[Item, list[CompanionWrite]]:
        """Return the attributes with the person's own sessions that the new membership admits, and the check that none has ended.

        Sessions from before a removal stay dead, except for the one with this ID, which accepts the new invitation.
        """
        removal = self._access.get(f"USER#{record.id}", f"{_REMOVAL}{record.organization_id}")
        own = principal_items.record_removal(removal["at"]) if removal else {}
        key = key_items.key_item_key(principal_items.admission_id(record.id, principal_items.PERSON))
        item = self._access.get(*key)
        if item is None:
            return {"se": {}, **own}, []
        sessions = principal_items.sessions_of(item)
        check = self._access.check_operation(*key, principal_items.same_sessions(sessions))
        open_sessions = {
            each: entry
            for each, entry in sessions.items()
            if each == session_id or principal_items.may_admit(own, each)
        }
        return {"se": open_sessions, **own}, [CompanionWrite(check, _lost_race)]

    def _leave_operations(self, record: Member) -> Iterator[Write]:
        yield self._access.delete_operation(*key_items.key_item_key(record.item_id))
        yield self._access.delete_operation(f"USER#{record.id}", f"{_POINTER}{record.organization_id}")
        yield leave_operation(self._access, record.tier, record.item_id)
        if record.deleted_at:
            key = {"pk": f"USER#{record.id}", "sk": f"{_REMOVAL}{record.organization_id}"}
            yield self._access.put_operation({**key, "at": epoch_ms(record.deleted_at)})

    def _administrator_writes(self, old: Member | None, record: Member) -> Iterator[CompanionWrite]:
        organization_pk, _ = key_items.org_item_key(record.organization_id, "live")
        for name, role in _LASTING_ROLES.items():
            change = int(record.counts_as(role)) - int(old is not None and old.counts_as(role))
            if change:
                # The counter decides: two administrators who remove each other at the same time cannot both succeed.
                update = expressions.Update(add={"n": change})
                condition = expressions.Gt("n", 1) if change < 0 else None
                operation = self._access.update_operation(organization_pk, name, update, condition)
                yield CompanionWrite(operation, partial(_last_holder, role))


def _claim_key(record: Member) -> tuple[str, str]:
    return record.tenant.partition(f"{Member.collection}#unique"), f"email\t{address_key(record.email)}"


def _grants(record: Member) -> tuple[object, ...]:
    return record.role_ids, record.status


def _to_state(record: Member, account: Item | None, membership: Item | None) -> MemberState:
    if record.status == "invited" or account is None:
        return MemberState(record, record.name, record.email)
    last_used_at = key_items.KeyItem.from_item(membership).last_used_at if membership else None
    return MemberState(
        record,
        account["name"],
        account["email"],
        has_mfa=bool(account.get("mf")),
        last_active_at=datetime.fromtimestamp(last_used_at, UTC) if last_used_at else None,
    )


def _address_taken(_: Item) -> errors.PlatformError:
    field_error = errors.FieldError("taken", "belongs to a user of the organization, or is invited", pointer="/email")
    return errors.Conflict(
        "The address belongs to a user of the organization, or is invited already.", errors=[field_error]
    )


def _lost_race(_: Item) -> errors.PlatformError:
    return errors.WriteContention("A role, the tier or the member has changed. Retry.", retry_after_s=1)


def _suspension_error(_: Item) -> errors.PlatformError:
    return errors.Conflict("The organization is suspended or deleted. It cannot have new members.")


def _last_holder(role: BuiltinRole, _: Item) -> errors.PlatformError:
    giver = (
        "The operator has to give another user this role"
        if role == PLATFORM_ADMINISTRATOR
        else "Give another user this role"
    )
    return errors.Conflict(f"This is the last active user with the role {role.name}. {giver} first.")
