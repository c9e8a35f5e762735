"""A store of records that are published, in memory; it passes the suite that DynamoDB's passes."""

from typing import Any, Generic, TypeVar

from apikit.actor import Tenant
from apikit.resources.lists import Page, PageRequest
from apikit.resources.records import Cause
from apikit.resources.stores import SourceUpdate
from apikit.resources.versions import VersionedRecord, is_published_by
from tests.fakes.store import MemoryStore

R = TypeVar("R", bound=VersionedRecord)


class MemoryVersionStore(MemoryStore[R], Generic[R]):
    """Records of one type and their versions; `frozen` keeps these by tenant, record and number."""

    def __init__(self, record_type: type[R]) -> None:
        super().__init__(record_type)
        self.to_version: dict[tuple[Tenant, str, int], Any] = {}

    def save(self, record: R, cause: Cause, *, old: R, source_update: SourceUpdate | None = None) -> None:
        """Replaces `old`, and keeps the version that this publishes."""
        super().save(record, cause, old=old, source_update=source_update)
        if is_published_by(old, record) and record.published_version:
            version = record.to_version(record.published_version, record.updated_at)
            self.to_version[record.tenant, record.id, version.number] = version

    def find_version(self, tenant: Tenant, record_id: str, number: int) -> Any:
        """The version of this number."""
        return self.to_version.get((tenant, record_id, number))

    def list_versions(self, tenant: Tenant, record_id: str, request: PageRequest) -> Page[Any]:
        """A record's versions, newest first."""
        every = [version for key, version in self.to_version.items() if key[:2] == (tenant, record_id)]
        rest = [each for each in reversed(every) if request.position is None or each.number < int(request.position)]
        page = rest[: request.limit]
        return Page(page, str(page[-1].number) if len(rest) > request.limit else None)
