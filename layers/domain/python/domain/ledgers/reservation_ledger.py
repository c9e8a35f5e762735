"""The reservation ledger in DynamoDB: writes for the holder's own transaction, each on the condition of the revision that was read.

T#{org}#{env}#ledger#{unit}   {UTC day}   `rev`; `cl`: holder, start, end and expiry (epoch ms; 0 for never) of each reservation; `ttl`
T#{org}#{env}#held            {holder}    `pages`: unit, day, start and end of what it has reserved, whatever has changed since
"""

import random
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from msgspec import Struct

from apikit import Tenant, epoch_ms, errors
from apikit.dynamo import CompanionWrite, Item, ItemKey, Table, Write, expressions, get_many
from domain.ledgers.model import LedgerPage, Reservation, replace_reservation

_RETRY_TIMEOUT_S = 2
# However slow they were: an attempt after a lost race may find a real overlap, and must report it.
_MIN_ATTEMPTS = 3
# A page is of no use long after its day; until then its revision must not restart.
_RETENTION = timedelta(days=400)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class _StoredPage(Struct, frozen=True):
    """A ledger page as it was read; `item` is None when it has no reservations yet."""

    page: LedgerPage
    key: ItemKey
    item: Item | None

    @property
    def reservations(self) -> list[Reservation]:
        """All reservations of the page, live or expired."""
        return [_decode_reservation(each) for each in self.item["cl"]] if self.item else []


class ReservationLedger:
    """The ledger pages of one table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def reserve(
        self,
        tenant: Tenant,
        holder: str,
        reservations: Mapping[LedgerPage, Reservation],
        now: datetime,
        *,
        is_new: bool = False,
    ) -> list[CompanionWrite]:
        """Return the writes that give the holder these reservations and no others, for the transaction of the holder's own write.

        Raises SlotUnavailable when another live reservation overlaps. The transaction raises WriteContention when a page has changed
        since it was read here; then call this again (`retry_contention`).
        """
        holder_key = self._holder_key(tenant, holder)
        # A new holder has no reservations yet.
        old_pages = {} if is_new else self._holder_reservations(holder_key, holder, None)
        pages = self._read_pages(tenant, old_pages.keys() | reservations.keys())
        writes = [self._page_write(page, holder=holder, reservations=reservations, now=now) for page in pages]
        if not old_pages and not reservations:
            return []
        return [*writes, CompanionWrite(self._holder_write(holder_key, reservations))]

    def extend(self, tenant: Tenant, holder: str, expires_at: datetime | None, now: datetime) -> list[CompanionWrite]:
        """Return the writes that set the expiry of the holder's reservations; None for never.

        Raises SlotUnavailable; the transaction raises WriteContention.
        """
        reservations = self._holder_reservations(self._holder_key(tenant, holder), holder, expires_at)
        pages = self._read_pages(tenant, reservations)
        return [self._page_write(page, holder=holder, reservations=reservations, now=now) for page in pages]

    def _holder_key(self, tenant: Tenant, holder: str) -> ItemKey:
        return ItemKey(self._table.name, tenant.partition("held"), holder)

    def _holder_reservations(
        self, key: ItemKey, holder: str, expires_at: datetime | None
    ) -> dict[LedgerPage, Reservation]:
        pages = get_many([key]).get(key, {}).get("pages", ())
        return {
            LedgerPage(unit_id, day): Reservation(holder, _datetime(start_at), _datetime(end_at), expires_at)
            for unit_id, day, start_at, end_at in pages
        }

    def _read_pages(self, tenant: Tenant, pages: Iterable[LedgerPage]) -> list[_StoredPage]:
        keys = {
            page: ItemKey(self._table.name, tenant.partition(f"ledger#{page.unit_id}"), page.day)
            for page in sorted(pages)
        }
        items = get_many(keys.values()) if keys else {}
        return [_StoredPage(page, key, items.get(key)) for page, key in keys.items()]

    def _page_write(
        self, stored_page: _StoredPage, *, holder: str, reservations: Mapping[LedgerPage, Reservation], now: datetime
    ) -> CompanionWrite:
        page, key = stored_page.page, stored_page.key
        page_reservations = replace_reservation(
            page, stored_page.reservations, holder=holder, reservation=reservations.get(page), now=now
        )
        revision = stored_page.item["rev"] if stored_page.item else 0
        day_ms = epoch_ms(datetime.fromisoformat(page.day).replace(tzinfo=UTC))
        item = {
            "pk": key.pk,
            "sk": key.sk,
            "rev": revision + 1,
            "cl": [_encode_reservation(each) for each in page_reservations],
            "ttl": day_ms // 1000 + int(_RETENTION.total_seconds()),
        }
        condition = expressions.Eq("rev", revision) if stored_page.item else expressions.ABSENT
        return CompanionWrite(
            self._table.put_operation(item, condition),
            lambda _: errors.WriteContention("Too many concurrent requests for the same time. Retry."),
        )

    def _holder_write(self, key: ItemKey, reservations: Mapping[LedgerPage, Reservation]) -> Write:
        pages = [
            [*page, epoch_ms(reservation.start_at), epoch_ms(reservation.end_at)]
            for page, reservation in sorted(reservations.items(), key=lambda entry: entry[0])
        ]
        if not pages:
            return self._table.delete_operation(key.pk, key.sk)
        return self._table.put_operation({"pk": key.pk, "sk": key.sk, "pages": pages})


def retry_contention(write: Callable[[], None]) -> None:
    """Retry the write for two seconds, and at least three times, while other requests write the same pages. Raises WriteContention."""
    deadline = time.monotonic() + _RETRY_TIMEOUT_S
    for attempt in count(1):
        try:
            write()
        except errors.WriteContention as contention:
            if attempt >= _MIN_ATTEMPTS and time.monotonic() > deadline:
                raise errors.WriteContention(
                    "Too many concurrent requests for the same time. Retry.", retry_after_s=1
                ) from contention
            time.sleep(random.uniform(0.005, 0.05))  # noqa: S311 - jitter, no secret
        else:
            return


def _encode_reservation(reservation: Reservation) -> list[Any]:
    expires_ms = epoch_ms(reservation.expires_at) if reservation.expires_at else 0
    return [reservation.holder, epoch_ms(reservation.start_at), epoch_ms(reservation.end_at), expires_ms]


def _decode_reservation(values: list[Any]) -> Reservation:
    holder, start_at, end_at, expires_at = values
    return Reservation(holder, _datetime(start_at), _datetime(end_at), _datetime(expires_at) if expires_at else None)


def _datetime(ms: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=int(ms))
