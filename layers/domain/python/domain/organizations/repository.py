"""Organizations in DynamoDB: a chain and its children in the chain's partition, and an item with the parent of each in `access`.

The gate reads the item in `access` when a chain acts for a child. A new live organization and its copy for the test environment are
written in one transaction. The suspension and the rules of an organization are written to the items of its principals, with the
organization's version: the latest version wins in any order (`domain.organizations.principal_updates`).
"""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import structs

from apikit import Actor, Tenant, errors
from apikit.admission import key_items, principal_items, rule_items
from apikit.audit import AuditRules, request_source
from apikit.dynamo import CompanionWrite, Item, ItemKey, RecordTable, Table, Write, get_many, list_companions
from apikit.resources import lists, records
from domain.organizations.lockout import RuleSetter
from domain.organizations.model import Organization
from domain.organizations.principal_updates import PrincipalUpdates
from domain.organizations.security_settings import NAME, SecuritySettings

_TEST_COPY_CAUSE = records.Cause("platform", "sandbox-twin")


def _find_audit_action(old: Organization | None, new: Organization) -> str | None:
    has_other_settings = old is not None and old.settings != new.settings and old.status == new.status
    return "settings.changed" if has_other_settings else None


def _without_rules(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if name != NAME}


class OrganizationRepository(RecordTable[Organization]):
    """The store of organizations. A change of a child is in the audit records of its chain and its own."""

    audit_rules = AuditRules(
        status_verbs={"suspended": "suspended", "active": "activated"},
        find_action=_find_audit_action,
        find_organizations=lambda record: tuple(dict.fromkeys((record.organization_id, record.id))),
    )

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, Organization)
        self._access = access
        self._principals = PrincipalUpdates(resources, access)

    def get(self, tenant: Tenant, record_id: str) -> Organization:
        """Return the chain's own record or a child's. A child's own record is read from its chain."""
        try:
            return super().get(tenant, record_id)
        except errors.NotFound:
            if record_id != tenant.organization_id:
                raise
            return super().get(self._find_chain(tenant), record_id)

    def find_many(self, tenants: Iterable[Tenant]) -> Mapping[Tenant, Organization]:
        """Return the own organization of each tenant, in two reads; without those that have no record."""
        access_keys = {
            tenant: ItemKey(self._access.name, *key_items.org_item_key(tenant.organization_id, tenant.environment))
            for tenant in tenants
        }
        access_items = get_many(access_keys.values()) if access_keys else {}
        keys = {
            tenant: self.item_key(
                Tenant(_parent_id(item) or tenant.organization_id, tenant.environment), tenant.organization_id
            )
            for tenant, key in access_keys.items()
            for item in [access_items.get(key)]
        }
        items = get_many(keys.values()) if keys else {}
        return {tenant: self.to_record(items[key]) for tenant, key in keys.items() if key in items}

    def page(self, tenant: Tenant, request: lists.PageRequest) -> lists.Page[Organization]:
        """Return the organization and its children; for a child, the child itself."""
        page = super().page(tenant, request)
        if (
            page.data
            or request.position
            or self.table.get(tenant.partition(Organization.collection), tenant.organization_id)
        ):
            return page
        own = self.get(tenant, tenant.organization_id)
        form, query = records.dump(own), request.query
        is_match = all(condition.matches(lists.sort_text_of(form, condition.field)) for condition in query.conditions)
        return lists.Page(
            [own] if is_match and not query.offset else [], None, int(is_match) if query.includes_total else None
        )

    def companion_writes(
        self, old: Organization | None, record: Organization, cause: records.Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Return the writes of the items in `access`, and for a new live organization those of its copy for the test environment.

        The copy has no slug and no external IDs: they are unique, and may be in use there. The rules of the live organization hold for
        both environments.
        """
        operations: list[Write | CompanionWrite] = [
            self._access_item_operation(record),
            *self._rules_operations(old, record),
        ]
        if old is None and record.version == 1 and record.livemode:
            copy = dataclasses.replace(
                record, livemode=False, slug=None, external_refs=[], settings=_without_rules(record.settings)
            )
            operations += [
                self.table.put_operation(self.to_item(copy, _TEST_COPY_CAUSE)),
                self._access_item_operation(copy),
            ]
            # Optional: if the transaction is too large, filters by some metadata do not find the copy.
            operations += [structs.replace(each, is_optional=True) for each in list_companions(self.table, None, copy)]
        return operations

    def update_key_suspension(self, record: Organization) -> None:
        """Suspend the organization's own principals or lift their suspension, with effect from the next request."""
        self._principals.write_suspension(record)

    def write_rules(self, organization_id: str) -> None:
        """Give all principals of the organization its current rules, with effect from the next request."""
        self._principals.write_rules(organization_id)

    def find_setter(self, actor: Actor, source: request_source.RequestSource) -> RuleSetter:
        """Return who sets rules in this request: for a person, whether the session has a second factor, and the e-mail address."""
        setter = RuleSetter(source.address, source.user_agent)
        if not actor.principal.startswith("usr_"):
            return setter
        person = self._access.get(f"USER#{actor.principal}", "USER") or {}
        member = self._access.get(*key_items.key_item_key(actor.admission_id)) or {}
        session = principal_items.sessions_of(member).get(source.session_id, {})
        return structs.replace(setter, has_mfa="m" in session, email=person.get("email"))

    def _access_item_operation(self, record: Organization) -> Write:
        # A deleted organization keeps its item, so that no key can be created for it at the same time.
        status, origins = ("deleted", []) if record.deleted_at else (record.status, record.cors_origins)
        update = key_items.update_org(parent_id=record.parent_id, status=status, origins=origins)
        return self._access.update_operation(*key_items.org_item_key(record.id, record.tenant.environment), update)

    def _rules_operations(self, old: Organization | None, record: Organization) -> list[Write]:
        old_security = old.security if old else SecuritySettings()
        if not record.livemode or record.security == old_security:
            return []
        item = rule_items.rules_item(record.id, record.version, record.security.to_rules())
        return [self._access.put_operation(item)]

    def _find_chain(self, tenant: Tenant) -> Tenant:
        item = self._access.get(*key_items.org_item_key(tenant.organization_id, tenant.environment))
        parent_id = _parent_id(item)
        if not parent_id:
            raise errors.NotFound("No resource has this ID.")
        return Tenant(parent_id, tenant.environment)


def _parent_id(item: Item | None) -> str | None:
    return key_items.OrgItem.from_item(item).parent_id if item else None
