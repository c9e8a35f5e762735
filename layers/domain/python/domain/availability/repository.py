"""Reads what availability depends on: services with their staff, spaces and venues, and the reservations of all of them."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, TypeVar

from apikit import Tenant, errors
from apikit.dynamo import Item, ItemKey, Table, get_many
from apikit.resources import Record, records
from domain.availability.model import UTC, Offer, Reservations, SpaceOffer
from domain.availability.requested import OfferQuery
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.organizations.lookup import OrganizationLookup
from domain.organizations.model import Organization
from domain.services.model import Service
from domain.services.providers import providers_key, union_of_providers
from domain.spaces.model import Space
from domain.staff.model import StaffMember
from domain.time_spans import Span
from domain.venues.model import Venue

R = TypeVar("R", bound=Record)
SpanOf = Callable[[Sequence[Service]], Span]


class AvailabilityRepository:
    """Reads offers of services, in at most three round trips for all of them; one less if the caller has read the services."""

    def __init__(self, table: Table, organizations: OrganizationLookup) -> None:
        self._table = table
        self._organizations = organizations
        self._ledger = ReservationLedger(table)

    def prefetch(self, tenant: Tenant, queries: Sequence[OfferQuery], keys: Iterable[tuple[str, str]]) -> None:
        """Read what the queries name, and resources by collection and ID, in one round trip. Later reads of the attempt find them."""
        names = [ItemKey(self._table.name, tenant.partition(collection), record_id) for collection, record_id in keys]
        self._create_reader(tenant, queries, names)

    def read_offers(
        self, tenant: Tenant, queries: Sequence[OfferQuery], span_of: SpanOf
    ) -> tuple[list[Offer], Reservations]:
        """Return the offer of each query, and the reservations of their units within the span that `span_of` returns for the services.

        To be called within an attempt (`apikit.resources.stores.WriteAttempt`), which reads every item once. Raises NotFound for a service,
        staff member, space or venue that does not exist.
        """
        reader = self._create_reader(tenant, queries)
        services = [reader.require(Service, query.service_id) for query in queries]
        reader.read_names(services)
        staff_ids = [reader.staff_ids(query, service) for query, service in zip(queries, services, strict=True)]
        space_ids = [
            query.space_ids or tuple(service.space_ids) for query, service in zip(queries, services, strict=True)
        ]
        element_ids = {each for ids in space_ids for space in reader.find_all(Space, ids) for each in space.element_ids}
        own_ids = [
            service.id
            for service, staff, spaces in zip(services, staff_ids, space_ids, strict=True)
            if not staff and not spaces
        ]
        unit_ids = dict.fromkeys([*_flat(staff_ids), *_flat(space_ids), *sorted(element_ids), *own_ids])
        page_keys = self._ledger.page_keys(tenant, unit_ids, *span_of(services))
        reader.read_last(
            staff_ids=_flat(staff_ids), space_ids=_flat(space_ids), element_ids=element_ids, page_keys=page_keys
        )
        offers = [
            reader.offer(query, service, staff, spaces)
            for query, service, staff, spaces in zip(queries, services, staff_ids, space_ids, strict=True)
        ]
        return offers, self._ledger.decode_pages(reader.items, page_keys)

    def _create_reader(
        self, tenant: Tenant, queries: Sequence[OfferQuery], other_keys: Sequence[ItemKey] = ()
    ) -> "_Reader":
        return _Reader(
            table=self._table,
            organizations=self._organizations,
            tenant=tenant,
            queries=queries,
            other_keys=other_keys,
        )


class _Reader:
    """The items of one call, read in three steps: what the queries name, what the services name, and the rest."""

    def __init__(
        self,
        *,
        table: Table,
        organizations: OrganizationLookup,
        tenant: Tenant,
        queries: Sequence[OfferQuery],
        other_keys: Sequence[ItemKey],
    ) -> None:
        self._table = table
        self._organizations = organizations
        self._tenant = tenant
        self.items: dict[ItemKey, Item] = {}
        self._records: dict[ItemKey, Any] = {}
        self._queries = queries
        self._read(
            [
                *(self._key(Service, query.service_id) for query in queries),
                *(self._key(StaffMember, query.staff_id) for query in queries if query.staff_id),
                *(self._key(Space, each) for query in queries for each in query.space_ids),
                *(self._key(Venue, query.venue_id) for query in queries if query.venue_id),
                *(providers_key(table, tenant, query.service_id) for query in queries),
                self._key(Organization, tenant.organization_id),
                *other_keys,
            ]
        )

    def read_names(self, services: Sequence[Service]) -> None:
        """Read what the services name: their staff and spaces, and the venues of requested spaces."""
        keys: list[ItemKey] = []
        for query, service in zip(self._queries, services, strict=True):
            keys += [] if query.staff_id else [self._key(StaffMember, each) for each in service.staff_ids]
            keys += [] if query.space_ids else [self._key(Space, each) for each in service.space_ids]
            keys += [self._key(Venue, space.venue_id) for space in self.find_all(Space, query.space_ids)]
        self._read(keys)

    def read_last(
        self,
        *,
        staff_ids: Iterable[str],
        space_ids: Iterable[str],
        element_ids: Iterable[str],
        page_keys: Iterable[ItemKey],
    ) -> None:
        """Read the remaining staff, the elements of combos, the venues, and the ledger pages."""
        self._read(
            [
                *(self._key(StaffMember, each) for each in staff_ids),
                *(self._key(Space, each) for each in element_ids),
                *(self._key(Venue, space.venue_id) for space in self.find_all(Space, space_ids)),
                *page_keys,
            ]
        )

    def staff_ids(self, query: OfferQuery, service: Service) -> list[str]:
        """Return the requested staff member, or all who offer the service."""
        if query.staff_id:
            return [query.staff_id]
        return [each for each in self._providers(service) if each != query.excluded_staff_id]

    def offer(self, query: OfferQuery, service: Service, staff_ids: Sequence[str], space_ids: Sequence[str]) -> Offer:
        """Return the offer of a service. Raises NotFound."""
        providers = self._providers(service)
        staff = self.find_all(StaffMember, staff_ids)
        if query.staff_id and not staff:
            raise errors.NotFound("No resource has this ID.")
        venue = self.require(Venue, query.venue_id) if query.venue_id else None
        spaces = [self._space_offer(each) for each in self.find_all(Space, space_ids)]
        if len(spaces) < len(query.space_ids):
            raise errors.NotFound("No resource has this ID.")
        if venue and space_ids:
            spaces = [each for each in spaces if each.space.venue_id == venue.id]
        own_space_ids = set(service.space_ids)
        is_offered = (
            (query.staff_id is None or query.staff_id in providers)
            and (bool(staff) or not staff_ids)
            and (bool(spaces) or not space_ids)
            and (not query.space_ids or not own_space_ids or own_space_ids.issuperset(query.space_ids))
        )
        return Offer(
            service=service,
            staff=tuple(staff),
            spaces=tuple(spaces),
            venue=None if space_ids else venue,
            needs_staff=bool(staff_ids),
            needs_space=bool(space_ids),
            uses_all_spaces=bool(query.space_ids),
            is_offered=is_offered,
            time_zone=self._time_zone(venue, spaces, staff),
        )

    def require(self, record_type: type[R], record_id: str) -> R:
        """Return the record. Raises NotFound."""
        record = self._find(record_type, record_id)
        if record is None:
            raise errors.NotFound("No resource has this ID.")
        return record

    def find_all(self, record_type: type[R], record_ids: Iterable[str]) -> list[R]:
        """Return the records that exist, in order."""
        return [record for each in record_ids if (record := self._find(record_type, each)) is not None]

    def _providers(self, service: Service) -> list[str]:
        return union_of_providers(
            service.staff_ids, self.items.get(providers_key(self._table, self._tenant, service.id))
        )

    def _space_offer(self, space: Space) -> SpaceOffer:
        elements = tuple(self.find_all(Space, space.element_ids))
        return SpaceOffer(space, elements, self._find(Venue, space.venue_id))

    def _time_zone(self, venue: Venue | None, spaces: Sequence[SpaceOffer], staff: Sequence[StaffMember]) -> str:
        zones = [venue.time_zone if venue else None]
        zones += [each.venue.time_zone for each in spaces if each.venue]
        zones += [member.time_zone for member in staff]
        return next((zone for zone in zones if zone), None) or self._own_zone

    @cached_property
    def _own_zone(self) -> str:
        """The zone of the tenant's organization. The record of a child is in the partition of its chain."""
        own = self._find(Organization, self._tenant.organization_id) or self._organizations.find_own(self._tenant)
        return (own.time_zone if own else None) or UTC

    def _key(self, record_type: type[Record], record_id: str) -> ItemKey:
        return ItemKey(self._table.name, self._tenant.partition(record_type.collection), record_id)

    def _find(self, record_type: type[R], record_id: str) -> R | None:
        key = self._key(record_type, record_id)
        if key not in self._records and key in self.items:
            self._records[key] = records.load(record_type, records.form_of(self.items[key]))
        return self._records.get(key)

    def _read(self, keys: Iterable[ItemKey]) -> None:
        missing_keys = [key for key in dict.fromkeys(keys) if key not in self.items]
        if missing_keys:
            self.items |= get_many(missing_keys)


def _flat(lists: Iterable[Sequence[str]]) -> list[str]:
    return [each for ids in lists for each in ids]
