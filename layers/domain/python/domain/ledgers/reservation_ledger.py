"""The reservation ledger in DynamoDB: writes for the transactions of holders and units, each on a condition of what was read.

T#{org}#{env}#ledger#{unit}   {UTC day}   `rev`; `cl`, JSON text: holder, start, end, expiry (epoch ms; 0 for never), session and party
                                          size of each reservation, without trailing defaults; `ttl`
T#{org}#{env}#ledger#{unit}   head        `n` counts the changes of the unit's reservations; `hours`: the version of the unit's record at
                                          which its hours or blocks changed (not `v`: it is not the version of the item); `host`:
                                          the version of the venue at which the hours of all its spaces changed

A holder's transaction adds 1 to `n`, on the condition that it has seen the hours. A change of the hours sets `hours`, on the condition
that `n` is what it has seen. So neither can miss the other.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import msgspec

from apikit import Tenant, epoch_ms, errors
from apikit.dynamo import CompanionWrite, Item, ItemKey, Table, expressions, get_many
from domain.ledgers.model import (
    LedgerPage,
    Reservation,
    ReservedSlot,
    SlotClaim,
    replace_reservations,
    utc_days,
)

_HEAD = "head"
_COUNT, _HOURS, _HOST = "n", "hours", "host"
# A page is of no use long after its day; until then its revision must not restart.
_RETENTION = timedelta(days=400)
_PAGES_PER_QUERY = 200
_DECODER = msgspec.json.Decoder(list[Reservation])


class ReservationLedger:
    """The ledger pages of one table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def page_keys(self, tenant: Tenant, unit_ids: Iterable[str], start_ms: int, end_ms: int) -> list[ItemKey]:
        """Return the keys of the pages of the units between the two times, in order of time, for a read together with other items."""
        days = utc_days(start_ms, end_ms)
        return [
            ItemKey(self._table.name, partition, day)
            for partition in (tenant.partition(f"ledger#{unit_id}") for unit_id in unit_ids)
            for day in days
        ]

    def decode_pages(self, items: Mapping[ItemKey, Item], keys: Iterable[ItemKey]) -> dict[str, list[Reservation]]:
        """Return the reservations of each unit on these pages, live or expired, each once."""
        by_unit: dict[str, list[Reservation]] = {}
        for key in keys:
            item = items.get(key)
            if item is None:
                continue
            unit_id, reservations = key.pk.rpartition("#")[2], _DECODER.decode(item["cl"])
            if unit_id in by_unit:
                # One that started before is on an earlier page of the unit.
                day_ms = _day_ms(key.sk)
                by_unit[unit_id] += [each for each in reservations if each.start_ms >= day_ms]
            else:
                by_unit[unit_id] = reservations
        return by_unit

    def find_reservations(
        self, tenant: Tenant, unit_id: str, start_ms: int, end_ms: int | None = None
    ) -> list[Reservation]:
        """Return the reservations of a unit that overlap the time, live or expired; all later ones without an end.

        It sees every reservation that `unit_writes` of the same attempt does not conflict with.
        """
        pk = tenant.partition(f"ledger#{unit_id}")
        # The head first: a reservation that is missing in the pages then fails the condition on it.
        get_many([self._head_key(tenant, unit_id)])
        last_day = utc_days(end_ms - 1, end_ms)[0] if end_ms is not None else "9999-12-31"
        sort_range, start_key = (utc_days(start_ms, start_ms + 1)[0], last_day), None
        reservations: dict[Reservation, None] = {}
        while True:
            items = self._table.query(
                pk, limit=_PAGES_PER_QUERY, sort_range=sort_range, start_key=start_key, descending=False
            )
            for item in items:
                reservations |= dict.fromkeys(_decode_page(item))
            if len(items) < _PAGES_PER_QUERY:
                break
            start_key = {"pk": pk, "sk": items[-1]["sk"]}
        return [each for each in reservations if each.end_ms > start_ms and (end_ms is None or each.start_ms < end_ms)]

    def claim_writes(
        self, tenant: Tenant, old: SlotClaim | None, new: SlotClaim | None, now: datetime
    ) -> list[CompanionWrite]:
        """Return the writes that replace a holder's claim, for the transaction of the holder's own write; None for no claim.

        Raises SlotUnavailable when another live reservation excludes a slot. The transaction raises WriteContention when a page or the
        hours of a unit have changed since they were read: retry with new reads (`ReservingService`).
        """
        if old == new:
            return []
        pages = sorted(_changed_pages(old, new))
        keys = {page: self._page_key(tenant, page) for page in pages}
        items = get_many(keys.values()) if keys else {}
        now_ms = epoch_ms(now)
        return [
            *(
                self._page_write(page, key, items.get(key), old=old, new=new, now_ms=now_ms)
                for page, key in keys.items()
            ),
            *self._head_writes(tenant, {page.unit_id for page in pages}, old, new),
        ]

    def unit_writes(self, tenant: Tenant, unit_id: str, version: int) -> list[CompanionWrite]:
        """Return the write that makes holders see a unit's new hours, for the transaction that changes them to this version.

        The transaction raises WriteContention when a reservation has changed since the attempt read the head.
        """
        key = self._head_key(tenant, unit_id)
        head = get_many([key]).get(key, {})
        is_unchanged = (
            expressions.Eq(_COUNT, head[_COUNT]) if _COUNT in head else expressions.AttributeNotExists(_COUNT)
        )
        update = expressions.Update(set={_HOURS: version})
        return [CompanionWrite(self._table.update_operation(key.pk, key.sk, update, is_unchanged), _contention)]

    def host_writes(self, tenant: Tenant, unit_ids: Iterable[str], version: int) -> list[CompanionWrite]:
        """Return the writes that make holders see new hours of a venue, whatever was reserved before, for its own transaction.

        They are omitted when the transaction has no room: then a holder may miss the change until its request ends.
        """
        keys, update = [self._head_key(tenant, each) for each in unit_ids], expressions.Update(set={_HOST: version})
        return [CompanionWrite(self._table.update_operation(*key[1:], update), is_optional=True) for key in keys]

    def _page_key(self, tenant: Tenant, page: LedgerPage) -> ItemKey:
        return ItemKey(self._table.name, tenant.partition(f"ledger#{page.unit_id}"), page.day)

    def _head_key(self, tenant: Tenant, unit_id: str) -> ItemKey:
        return ItemKey(self._table.name, tenant.partition(f"ledger#{unit_id}"), _HEAD)

    def _page_write(
        self,
        page: LedgerPage,
        key: ItemKey,
        item: Item | None,
        *,
        old: SlotClaim | None,
        new: SlotClaim | None,
        now_ms: int,
    ) -> CompanionWrite:
        holder = new.holder if new else old.holder if old else ""
        reservations = replace_reservations(page, _decode_page(item), claim=new, holder=holder, now_ms=now_ms)
        revision = int(item["rev"]) if item else 0
        day_ms = _day_ms(page.day)
        new_item = {
            "pk": key.pk,
            "sk": key.sk,
            "rev": revision + 1,
            "cl": msgspec.json.encode([_encode_reservation(each) for each in reservations]).decode(),
            "ttl": day_ms // 1000 + int(_RETENTION.total_seconds()),
        }
        condition = expressions.Eq("rev", revision) if item else expressions.ABSENT
        return CompanionWrite(self._table.put_operation(new_item, condition), _contention)

    def _head_writes(
        self, tenant: Tenant, unit_ids: Iterable[str], old: SlotClaim | None, new: SlotClaim | None
    ) -> Iterator[CompanionWrite]:
        old_times = {(slot.unit_id, slot.start_ms, slot.end_ms) for slot in old.slots} if old else set()
        # All slots of an attempt have the same versions of a unit: it reads every item once.
        new_slots = {
            slot.unit_id: slot
            for slot in (new.slots if new else ())
            if (slot.unit_id, slot.start_ms, slot.end_ms) not in old_times
        }
        for unit_id in sorted(unit_ids):
            key, condition = self._head_key(tenant, unit_id), None
            if unit_id in new_slots:
                condition = _has_seen(new_slots[unit_id])
            operation = self._table.update_operation(key.pk, key.sk, expressions.Update(add={_COUNT: 1}), condition)
            yield CompanionWrite(operation, _contention if condition else None)


def _has_seen(slot: ReservedSlot) -> expressions.Condition:
    """Return the condition that the holder of the slot has seen the hours of the unit and of its venue."""
    condition = expressions.AttributeNotExists(_HOURS) | expressions.Le(_HOURS, slot.unit_version)
    if not slot.host_version:
        return condition
    return condition & (expressions.AttributeNotExists(_HOST) | expressions.Le(_HOST, slot.host_version))


@lru_cache(maxsize=4096)
def _day_ms(day: str) -> int:
    return epoch_ms(datetime.fromisoformat(day).replace(tzinfo=UTC))


def _changed_pages(old: SlotClaim | None, new: SlotClaim | None) -> set[LedgerPage]:
    old_pages, new_pages = _slots_by_page(old), _slots_by_page(new)
    has_same_expiry = old is not None and new is not None and old.expires_ms == new.expires_ms
    return {
        page
        for page in old_pages.keys() | new_pages.keys()
        if not has_same_expiry or old_pages.get(page) != new_pages.get(page)
    }


def _slots_by_page(claim: SlotClaim | None) -> Mapping[LedgerPage, list[ReservedSlot]]:
    pages: dict[LedgerPage, list[ReservedSlot]] = {}
    for slot in claim.slots if claim else ():
        for page in slot.pages():
            pages.setdefault(page, []).append(slot)
    return pages


def _decode_page(item: Item | None) -> list[Reservation]:
    return _DECODER.decode(item["cl"]) if item else []


def _encode_reservation(reservation: Reservation) -> list[Any]:
    """Return the values without trailing defaults, which most reservations have."""
    values: list[Any] = msgspec.to_builtins(reservation)
    if reservation.session:
        return values
    return values[:4] if reservation.expires_ms else values[:3]


def _contention(_: Item) -> errors.PlatformError:
    return errors.WriteContention("Too many concurrent requests for the same time. Retry.", retry_after_s=1)
