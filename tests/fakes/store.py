"""A store of records in memory, which passes the suite that DynamoDB's passes."""

from collections.abc import Container
from typing import Generic, TypeVar

from apikit.actor import Tenant
from apikit.dynamo.list_reading import plan_list
from apikit.errors import Conflict, NotFound, ResourceDeleted, StaleSource, StaleVersion
from apikit.ids import require_id
from apikit.resources.lists import Page, PageRequest, sort_position, sort_text_of
from apikit.resources.records import Cause, Record, dump
from apikit.resources.stores import ExternalIdEntry, SourceUpdate

R = TypeVar("R", bound=Record)
_Key = tuple[Tenant, str]


class MemoryStore(Generic[R]):
    """Records of one type; `causes` keeps what caused each write, in order."""

    def __init__(self, record_type: type[R]) -> None:
        self.record_type = record_type
        self.records: dict[_Key, R] = {}
        self.graves: dict[_Key, R] = {}
        self.words: dict[tuple[Tenant, str, str], ExternalIdEntry] = {}
        self.causes: list[Cause] = []

    def get(self, tenant: Tenant, record_id: str) -> R:
        """The record. Raises NotFound, ResourceDeleted."""
        require_id(self.record_type.prefix, record_id)
        if (tenant, record_id) in self.records:
            return self.records[tenant, record_id]
        if (tenant, record_id) in self.graves:
            raise ResourceDeleted("The resource was deleted less than 30 days ago. Restore it to use it again.")
        raise NotFound("No resource has this ID.")

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """The records asked for, in the order asked for. Raises UnknownParameter."""
        list_plan = plan_list("", self.record_type.prefix, self.record_type.list_indexes, request.query)
        order, is_descending = list_plan.order.field, list_plan.order.is_descending
        forms = [dump(record) for key, record in self.records.items() if key[0] == tenant]
        conditions = request.query.conditions
        fitting = [form for form in forms if all(c.matches(sort_text_of(form, c.field)) for c in conditions)]
        fitting.sort(key=lambda form: sort_position(form, order), reverse=is_descending)
        places = [sort_position(form, order) for form in fitting]
        positions = [
            n for n, place in enumerate(places) if _is_behind(place, request.position, is_descending=is_descending)
        ]
        positions = positions[request.query.offset if request.position is None else 0 :]
        page = [self.records[tenant, fitting[n]["id"]] for n in positions[: request.limit]]
        total = len(fitting) if request.query.includes_total else None
        return Page(page, places[positions[request.limit - 1]] if len(positions) > request.limit else None, total)

    def get_deleted(self, tenant: Tenant, record_id: str) -> R:
        """A deleted record. Raises NotFound, Conflict."""
        require_id(self.record_type.prefix, record_id)
        if (tenant, record_id) in self.graves:
            return self.graves[tenant, record_id]
        if (tenant, record_id) in self.records:
            raise Conflict("The resource is not deleted.")
        raise NotFound("No resource has this ID.")

    def find_by_external_id(self, tenant: Tenant, source: str, external_id: str) -> ExternalIdEntry | None:
        """The record that has this external id."""
        return self.words.get((tenant, source, external_id))

    def add(self, record: R, cause: Cause, source_update: SourceUpdate | None = None) -> None:
        """Keeps a new record. Raises Conflict."""
        if _key(record) in self.records:
            raise Conflict("A resource with this ID already exists.")
        self._claim(record, source_update)
        self.records[_key(record)] = record
        self.causes.append(cause)

    def save(self, record: R, cause: Cause, *, old: R, source_update: SourceUpdate | None = None) -> None:
        """Replaces `old`. Raises StaleVersion, NotFound, Conflict."""
        self._require(record, old.version)
        self._claim(record, source_update)
        self.records[_key(record)] = record
        self.causes.append(cause)

    def record_source_update(self, record: R, source_update: SourceUpdate) -> None:
        """Notes a source's word."""
        self._claim(record, source_update)

    def remove(self, record: R, cause: Cause, *, old: R) -> None:
        """Puts the record aside. Raises StaleVersion, NotFound."""
        self._require(record, old.version)
        del self.records[_key(record)]
        self.graves[_key(record)] = record
        self._forget(record)
        self.causes.append(cause)

    def restore(self, record: R, cause: Cause, *, old: R) -> None:
        """Puts it back. Raises Conflict."""
        self._claim(record, None)
        del self.graves[_key(record)]
        self.records[_key(record)] = record
        self.causes.append(cause)

    def _claim(self, record: R, source_update: SourceUpdate | None) -> None:
        names = {(ref.source, ref.external_id) for ref in record.external_refs}
        places = {(record.tenant, *name): self.words.get((record.tenant, *name)) for name in names}
        if any(entry and entry.record_id != record.id for entry in places.values()):
            raise Conflict("Another resource already has this external id.")
        unique_values = {self._unique(other) for key, other in self.records.items() if key != _key(record)}
        if any(value in each for value in self._unique(record) for each in unique_values):
            raise Conflict("Another resource already has this value.")
        current = (
            places.get((record.tenant, source_update.source, source_update.external_id)) if source_update else None
        )
        if source_update and current and source_update.is_older_than(current.source_updated_at):
            raise StaleSource("Older.")
        self._forget(record, but=places)
        for place, entry in places.items():
            is_source = (
                source_update
                and source_update.updated_at
                and place[1:] == (source_update.source, source_update.external_id)
            )
            stored_at = entry.source_updated_at if entry else None
            self.words[place] = ExternalIdEntry(
                record.id, source_update.updated_at if source_update and is_source else stored_at
            )

    def _forget(self, record: R, but: Container[object] = ()) -> None:
        for place in [p for p, entry in self.words.items() if entry.record_id == record.id and p not in but]:
            del self.words[place]

    def _unique(self, record: R) -> frozenset[tuple[Tenant, str, str]]:
        form = dump(record)
        return frozenset(
            (record.tenant, name, str(form[name])) for name in record.unique_fields if form[name] is not None
        )

    def _require(self, record: R, version: int) -> None:
        current = self.records.get(_key(record))
        if current is None:
            raise NotFound("No resource has this ID.")
        if current.version != version:
            raise StaleVersion("It has changed.", current_version=current.version)


def _is_behind(place: str, cursor: str | None, *, is_descending: bool) -> bool:
    return cursor is None or (place < cursor if is_descending else place > cursor)


def _key(record: Record) -> _Key:
    return record.tenant, record.id
