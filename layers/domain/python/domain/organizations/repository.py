"""Organizations in DynamoDB: a chain and its children in the chain's partition, and in `access` whose child each one is.

The organization's item in `access` is what the gate reads when a chain acts for a child. A new live organization gets its sandbox
twin in the same transaction, so that both environments know it from the start. A suspended organization's own keys say so in their
own items: the organization's latest version wins in any order (`apikit.admission.key_items`).
"""

import dataclasses
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from msgspec import structs

from apikit import Tenant, errors
from apikit.admission import key_items
from apikit.dynamo import CompanionWrite, ConditionFailed, Item, RecordTable, Table, Write, companions_of
from apikit.resources import lists, records
from domain.organizations.model import Organization

_PAGE = 100
_AT_ONCE = 8
_FOUNDER = records.Cause("platform", "sandbox-twin")


class OrganizationRepository(RecordTable[Organization]):
    """The store of organizations."""

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, Organization)
        self._access = access

    def get(self, tenant: Tenant, record_id: str) -> Organization:
        """A chain's own record or a child's; a child may read its own, which lies with its chain."""
        try:
            return super().get(tenant, record_id)
        except errors.NotFound:
            if record_id != tenant.organization_id:
                raise
            return super().get(self._chain_of(tenant), record_id)

    def page(self, tenant: Tenant, request: lists.PageRequest) -> lists.Page[Organization]:
        """The organization and its children; of a child, itself."""
        page = super().page(tenant, request)
        if (
            page.data
            or request.position
            or self.table.get(tenant.partition(Organization.collection), tenant.organization_id)
        ):
            return page
        own = self.get(tenant, tenant.organization_id)
        form, query = records.dump(own), request.query
        fits = all(condition.matches(lists.sort_text_of(form, condition.field)) for condition in query.conditions)
        return lists.Page([own] if fits and not query.offset else [], None, int(fits) if query.includes_total else None)

    def companion_writes(
        self, old: Organization | None, record: Organization, cause: records.Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Membership with every write; the sandbox twin with the first, without what may be one organization's alone there."""
        operations: list[Write | CompanionWrite] = [self._membership(record)]
        if old is None and record.version == 1 and record.livemode:
            twin = dataclasses.replace(record, livemode=False, slug=None, external_refs=[])
            operations += [self.table.put_operation(self.item_of(twin, _FOUNDER)), self._membership(twin)]
            # Where there is no room for them all, the twin is not found by some of its metadata.
            operations += [structs.replace(each, is_optional=True) for each in companions_of(self.table, None, twin)]
        return operations

    def update_key_suspension(self, record: Organization) -> None:
        """Its own keys let in, or do not, from the next request on. May be done again, and after a later version's."""
        is_out = record.status == "suspended" or record.deleted_at is not None
        update, unless_later = key_items.record_suspension(record.version, is_suspended=is_out)

        def tell(key: Item) -> None:
            with suppress(ConditionFailed):
                self._access.update(*key_items.key_item_key(key["sk"]), update, unless_later)

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(tell, self._keys_of(record)))

    def _keys_of(self, record: Organization) -> Iterator[Item]:
        pk = Tenant(record.id, record.tenant.environment).partition("api-keys")
        start_key: dict[str, str] | None = None
        while True:
            page = self.table.query(pk, limit=_PAGE, start_key=start_key)
            yield from page
            if len(page) < _PAGE:
                return
            start_key = {"pk": pk, "sk": page[-1]["sk"]}

    def _membership(self, record: Organization) -> Write:
        # It stays when the organization goes: a key that is being made meanwhile must not take it for a free place.
        status, origins = ("deleted", []) if record.deleted_at else (record.status, record.cors_origins)
        update = key_items.update_org(parent_id=record.parent_id, status=status, origins=origins)
        return self._access.update_operation(*key_items.org_item_key(record.id, record.tenant.environment), update)

    def _chain_of(self, tenant: Tenant) -> Tenant:
        item = self._access.get(*key_items.org_item_key(tenant.organization_id, tenant.environment))
        parent_id = key_items.OrgItem.from_item(item).parent_id if item else None
        if not parent_id:
            raise errors.NotFound("No resource has this ID.")
        return Tenant(parent_id, tenant.environment)
