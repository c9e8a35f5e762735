"""Organizations in DynamoDB: a chain and its children in the chain's partition, and in `access` whose child each one is.

The membership item (`ORG#{id}`, environment) is what the gate reads when a chain acts for a child. A new live organization
gets its sandbox twin in the same transaction, so that both environments know it from the start. A suspended organization's own
keys have `su` in their twins, and `sv`, the version of the organization that put or took it: the latest wins in any order.
"""

import dataclasses
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from apikit.actor import Tenant
from apikit.dynamo.companions import CompanionWrite, companions_of
from apikit.dynamo.conditions import Absent, Le
from apikit.dynamo.records import RecordTable
from apikit.dynamo.table import EXISTS, ConditionFailed, Item, Table, Update, Write
from apikit.errors import NotFound
from apikit.listing import text_in
from apikit.pagination import Page, PageRequest
from apikit.records import Cause, dump
from domain.organizations.model import Organization

_PAGE = 100
_AT_ONCE = 8
_FOUNDER = Cause("platform", "sandbox-twin")


class OrganizationRepository(RecordTable[Organization]):
    """The store of organizations."""

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, Organization)
        self._access = access

    def get(self, tenant: Tenant, record_id: str) -> Organization:
        """A chain's own record or a child's; a child may read its own, which lies with its chain."""
        try:
            return super().get(tenant, record_id)
        except NotFound:
            if record_id != tenant.organization_id:
                raise
            return super().get(self._chain_of(tenant), record_id)

    def page(self, tenant: Tenant, request: PageRequest) -> Page[Organization]:
        """The organization and its children; of a child, itself."""
        page = super().page(tenant, request)
        if (
            page.data
            or request.after
            or self.table.get(tenant.partition(Organization.collection), tenant.organization_id)
        ):
            return page
        own = self.get(tenant, tenant.organization_id)
        form, sought = dump(own), request.sought
        fits = all(condition.admits(text_in(form, condition.field)) for condition in sought.conditions)
        return Page([own] if fits and not sought.offset else [], None, int(fits) if sought.counts else None)

    def companion_writes(
        self, before: Organization | None, record: Organization, cause: Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Membership with every write; the sandbox twin with the first, without what may be one organization's alone there."""
        operations: list[Write | CompanionWrite] = [self._membership(record)]
        if before is None and record.version == 1 and record.livemode:
            twin = dataclasses.replace(record, livemode=False, slug=None, external_refs=[])
            operations += [self.table.put_operation(self.item_of(twin, _FOUNDER)), self._membership(twin)]
            # Where there is no room for them all, the twin is not found by some of its metadata.
            operations += [
                dataclasses.replace(each, is_optional=True) for each in companions_of(self.table, None, twin)
            ]
        return operations

    def tell_keys(self, record: Organization) -> None:
        """Its own keys let in, or do not, from the next request on. May be done again, and after a later version's."""
        is_out = record.status == "suspended" or record.deleted_at is not None
        version = {"sv": record.version}
        update = Update(set={**version, "su": True}) if is_out else Update(set=version, remove=["su"])
        known = EXISTS & (Absent("sv") | Le("sv", record.version))

        def tell(key: Item) -> None:
            with suppress(ConditionFailed):
                self._access.update(f"KEY#{key['sk']}", "KEY", update, known)

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(tell, self._keys_of(record)))

    def _keys_of(self, record: Organization) -> Iterator[Item]:
        pk = Tenant(record.id, record.tenant.environment).partition("api-keys")
        after: dict[str, str] | None = None
        while True:
            page = self.table.query(pk, limit=_PAGE, after=after)
            yield from page
            if len(page) < _PAGE:
                return
            after = {"pk": pk, "sk": page[-1]["sk"]}

    def _membership(self, record: Organization) -> Write:
        pk, environment = f"ORG#{record.id}", record.tenant.environment
        # It stays when the organization goes: a key that is being made meanwhile must not take it for a free place.
        status, origins = ("deleted", []) if record.deleted_at else (record.status, record.cors_origins)
        # `co`: the web pages that may read answers to this organization's keys (`apikit.web.cors`).
        update = Update(set={"parent": record.parent_id, "st": status, "co": origins})
        return self._access.update_operation(pk, environment, update)

    def _chain_of(self, tenant: Tenant) -> Tenant:
        membership = self._access.get(f"ORG#{tenant.organization_id}", tenant.environment)
        if not membership or not membership["parent"]:
            raise NotFound("No resource has this id.")
        return Tenant(membership["parent"], tenant.environment)
