"""The condition of a deletion: no wedding or booking that names the resource is upcoming. No I/O."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from apikit import Tenant, errors
from apikit.resources import lists, stores

MAX_NAMED_HOLDERS = 20
_PAGE_SIZE = 100


class UpcomingHolders:
    """The weddings or bookings that name a resource in a field, which has a list index. The index may be a second behind.

    `open_store` opens their store; it is called when they are needed.
    """

    def __init__(self, open_store: Callable[[], stores.Store[Any]], field: str) -> None:
        self._open_store = open_store
        self._field = field

    def require_none(self, tenant: Tenant, record_id: str, *, now: datetime, advice: str) -> None:
        """Raise Conflict that names those that are upcoming, or taking place now."""
        upcoming_ids = list(islice(self._find_ids(tenant, record_id, now), MAX_NAMED_HOLDERS))
        if upcoming_ids:
            raise errors.Conflict(
                f"{record_id} is in use by {upcoming_ids[0]}, which is not over. {advice}", dependents=upcoming_ids
            )

    def _find_ids(self, tenant: Tenant, record_id: str, now: datetime) -> Iterator[str]:
        store, position = self._open_store(), None
        query = lists.ListQuery(conditions=(lists.ListCondition(self._field, "eq", (record_id,)),))
        while True:
            page = store.page(tenant, lists.PageRequest(query=query, limit=_PAGE_SIZE, position=position))
            yield from (each.id for each in page.data if each.is_upcoming(now))
            position = page.next_position
            if position is None:
                return
