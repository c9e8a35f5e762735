"""Organizations in DynamoDB: a chain and its children in the chain's partition, and an item with the parent of each in `access`.

The gate reads the item in `access` when a chain acts for a child. A new live organization and its copy for the test environment are
written in one transaction. The suspension of an organization is written to the items of its keys, with the organization's version: the
latest version wins in any order (`apikit.admission.key_items`).
"""

import dataclasses
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from msgspec import structs

from apikit import Tenant, errors
from apikit.admission import key_items, principal_items
from apikit.audit import AuditRules
from apikit.dynamo import CompanionWrite, ConditionFailed, RecordTable, Table, Write, list_companions
from apikit.resources import lists, records
from domain.organizations.model import Organization

_PAGE_SIZE = 100
_CREDENTIALS, _MEMBERS = ("api-keys", "oauth-clients"), "users"
"""Collections of records with an item in `access`, which admits their requests."""
_CONCURRENCY = 8
_TEST_COPY_CAUSE = records.Cause("platform", "sandbox-twin")


class OrganizationRepository(RecordTable[Organization]):
    """The store of organizations. A change of a child is in the audit records of its chain and its own."""

    audit_rules = AuditRules(
        status_verbs={"suspended": "suspended", "active": "activated"},
        find_organizations=lambda record: tuple(dict.fromkeys((record.organization_id, record.id))),
    )

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, Organization)
        self._access = access

    def get(self, tenant: Tenant, record_id: str) -> Organization:
        """Return the chain's own record or a child's. A child's own record is read from its chain."""
        try:
            return super().get(tenant, record_id)
        except errors.NotFound:
            if record_id != tenant.organization_id:
                raise
            return super().get(self._find_chain(tenant), record_id)

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
        """Return the write of the item in `access`, and for a new live organization those of its copy for the test environment.

        The copy has no slug and no external IDs: they are unique, and may be in use there.
        """
        operations: list[Write | CompanionWrite] = [self._access_item_operation(record)]
        if old is None and record.version == 1 and record.livemode:
            copy = dataclasses.replace(record, livemode=False, slug=None, external_refs=[])
            operations += [
                self.table.put_operation(self.to_item(copy, _TEST_COPY_CAUSE)),
                self._access_item_operation(copy),
            ]
            # Optional: if the transaction is too large, filters by some metadata do not find the copy.
            operations += [structs.replace(each, is_optional=True) for each in list_companions(self.table, None, copy)]
        return operations

    def update_key_suspension(self, record: Organization) -> None:
        """Suspend the organization's own keys, OAuth clients and people or lift their suspension, with effect from the next request.

        Calls can be repeated and can arrive in any order: the latest version of the organization wins.
        """
        is_suspended = record.status == "suspended" or record.deleted_at is not None
        update, condition = key_items.record_suspension(record.version, is_suspended=is_suspended)

        def update_item(item_id: str) -> None:
            with suppress(ConditionFailed):
                self._access.update(*key_items.key_item_key(item_id), update, condition)

        with ThreadPoolExecutor(_CONCURRENCY) as pool:
            list(pool.map(update_item, self._list_item_ids(record)))

    def _list_item_ids(self, record: Organization) -> Iterator[str]:
        """Yield the IDs of the items that admit requests for the organization."""
        tenant = Tenant(record.id, record.tenant.environment)
        for collection in _CREDENTIALS:
            yield from self._list_ids(tenant.partition(collection))
        if tenant.is_live:
            # People belong to both environments.
            for user_id in self._list_ids(tenant.partition(_MEMBERS)):
                yield principal_items.admission_id(user_id, record.id)

    def _list_ids(self, partition: str) -> Iterator[str]:
        start_key: dict[str, str] | None = None
        while True:
            page = self.table.query(partition, limit=_PAGE_SIZE, start_key=start_key)
            yield from (item["sk"] for item in page)
            if len(page) < _PAGE_SIZE:
                return
            start_key = {"pk": partition, "sk": page[-1]["sk"]}

    def _access_item_operation(self, record: Organization) -> Write:
        # A deleted organization keeps its item, so that no key can be created for it at the same time.
        status, origins = ("deleted", []) if record.deleted_at else (record.status, record.cors_origins)
        update = key_items.update_org(parent_id=record.parent_id, status=status, origins=origins)
        return self._access.update_operation(*key_items.org_item_key(record.id, record.tenant.environment), update)

    def _find_chain(self, tenant: Tenant) -> Tenant:
        item = self._access.get(*key_items.org_item_key(tenant.organization_id, tenant.environment))
        parent_id = key_items.OrgItem.from_item(item).parent_id if item else None
        if not parent_id:
            raise errors.NotFound("No resource has this ID.")
        return Tenant(parent_id, tenant.environment)
