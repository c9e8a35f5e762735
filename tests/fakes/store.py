"""A store of records in memory, which passes the suite that DynamoDB's passes."""

from typing import Generic, TypeVar

from apikit.actor import Tenant
from apikit.errors import Conflict, Deleted, NotFound, StaleVersion
from apikit.ids import require_id
from apikit.pagination import Page, PageRequest
from apikit.records import Cause, Record

R = TypeVar("R", bound=Record)
_Key = tuple[Tenant, str]


class MemoryStore(Generic[R]):
    """Records of one type; `causes` keeps what caused each write, in order."""

    def __init__(self, record_type: type[R]) -> None:
        self.record_type = record_type
        self.records: dict[_Key, R] = {}
        self.deleted: dict[_Key, R] = {}
        self.causes: list[Cause] = []

    def get(self, tenant: Tenant, record_id: str) -> R:
        """The record. Raises NotFound, Deleted."""
        require_id(self.record_type.prefix, record_id)
        if (tenant, record_id) in self.records:
            return self.records[tenant, record_id]
        if (tenant, record_id) in self.deleted:
            raise Deleted("It was deleted and can be restored for 30 days.")
        raise NotFound("No resource has this id.")

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """Newest first."""
        ids = sorted((key[1] for key in self.records if key[0] == tenant), reverse=True)
        behind = [i for i in ids if request.after is None or i < request.after]
        page = [self.records[tenant, i] for i in behind[: request.limit]]
        return Page(page, page[-1].id if len(behind) > request.limit else None)

    def add(self, record: R, cause: Cause) -> None:
        """Keeps a new record. Raises Conflict."""
        if _key(record) in self.records:
            raise Conflict("A resource with this id exists.")
        self.records[_key(record)] = record
        self.causes.append(cause)

    def save(self, record: R, cause: Cause, *, expecting: int) -> None:
        """Replaces version `expecting`. Raises StaleVersion, NotFound."""
        self._require(record, expecting)
        self.records[_key(record)] = record
        self.causes.append(cause)

    def remove(self, record: R, cause: Cause, *, expecting: int) -> None:
        """Puts the record aside. Raises StaleVersion, NotFound."""
        self._require(record, expecting)
        del self.records[_key(record)]
        self.deleted[_key(record)] = record
        self.causes.append(cause)

    def _require(self, record: R, expecting: int) -> None:
        standing = self.records.get(_key(record))
        if standing is None:
            raise NotFound("No resource has this id.")
        if standing.version != expecting:
            raise StaleVersion("It has changed.", current_version=standing.version)


def _key(record: Record) -> _Key:
    return record.tenant, record.id
