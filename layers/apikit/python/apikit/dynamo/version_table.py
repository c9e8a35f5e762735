"""Published versions in the `resources` table: one item per version, written in the transaction of its record.

T#{org}#{env}#{collection}#versions#{record id}   number, 6 digits   `doc`: the version's JSON form
"""

from typing import Generic, TypeVar

from apikit.actor import Tenant
from apikit.decoding import decode
from apikit.dynamo.companion_writes import CompanionWrite
from apikit.dynamo.conditions import ABSENT
from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Table
from apikit.errors import Conflict
from apikit.resources.lists import Page, PageRequest
from apikit.resources.records import Cause, dump
from apikit.resources.stored_form import drop_defaults
from apikit.resources.versions import Version, VersionedRecord, is_published_by

R = TypeVar("R", bound=VersionedRecord)
V = TypeVar("V", bound=Version)


class VersionedTable(RecordTable[R], Generic[R, V]):
    """The store of a record type with published versions."""

    def __init__(self, table: Table, record_type: type[R], version_type: type[V]) -> None:
        super().__init__(table, record_type)
        self._version_type = version_type

    def find_version(self, tenant: Tenant, record_id: str, number: int) -> V | None:
        """The version of this number; None when there is none."""
        item = self.table.get(self._partition(tenant, record_id), _key(number))
        return decode(self._version_type, item["doc"]) if item else None

    def list_versions(self, tenant: Tenant, record_id: str, request: PageRequest) -> Page[V]:
        """A record's versions, newest first."""
        pk = self._partition(tenant, record_id)
        start_key = {"pk": pk, "sk": request.position} if request.position else None
        items = self.table.query(pk, limit=request.limit + 1, start_key=start_key)
        page = items[: request.limit]
        versions = [decode(self._version_type, item["doc"]) for item in page]
        return Page(versions, page[-1]["sk"] if len(items) > request.limit else None)

    def companion_writes(self, old: R | None, record: R, cause: Cause) -> list[CompanionWrite]:
        """Return the write of the version that this change publishes."""
        if not is_published_by(old, record) or record.published_version is None:
            return []
        version = record.to_version(record.published_version, record.updated_at)
        key = {"pk": self._partition(record.tenant, record.id), "sk": _key(version.number)}
        put = self.table.put_operation({**key, "doc": drop_defaults(self._version_type, dump(version))}, ABSENT)
        return [CompanionWrite(put, lambda _: Conflict("This version is already published."))]

    def _partition(self, tenant: Tenant, record_id: str) -> str:
        return tenant.partition(f"{self.record_type.collection}#versions#{record_id}")


def _key(number: int) -> str:
    return f"{number:06d}"
