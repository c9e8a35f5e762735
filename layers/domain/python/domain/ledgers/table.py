"""Ledgers in DynamoDB: operations that join the holder's own transaction, each on the condition of the revision that was read.

T#{org}#{env}#ledger#{leaf}   {UTC day}   `rev`; `cl`: holder, start, end and expiry (epoch ms; 0 for never) of each claim; `ttl`
T#{org}#{env}#held            {holder}    `pages`: leaf, day, start and end of what it holds, whatever has changed since
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
from domain.ledgers.model import Claim, Page, settled

_PATIENCE_S = 2
# However slow they were: one that lost a race once may find a real clash, and is to say so.
_LEAST_ATTEMPTS = 3
# A ledger is of no use once its day is long over; until then its revision must not begin anew.
_KEPT = timedelta(days=400)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class _Ledger(Struct, frozen=True):
    """A page as it was read; `item` is None where nobody has claimed anything yet."""

    page: Page
    place: ItemKey
    item: Item | None

    @property
    def claims(self) -> list[Claim]:
        """All claims there, live or not."""
        return [_claim(stored) for stored in self.item["cl"]] if self.item else []


class Ledgers:
    """The ledgers of one table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def claim(
        self, tenant: Tenant, holder: str, wanted: Mapping[Page, Claim], now: datetime, *, is_new: bool = False
    ) -> list[CompanionWrite]:
        """What makes the holder hold these pages and no others, for the transaction of the holder's own write.

        Raises SlotUnavailable when another's live claim overlaps. The transaction raises WriteContention when a ledger moved since it
        was read here: then it is to be made again (`patiently`).
        """
        held_at = self._held_at(tenant, holder)
        # Who is new holds nothing yet.
        held = {} if is_new else self._held(held_at, holder, None)
        ledgers = self._ledgers(tenant, held.keys() | wanted.keys())
        writes = [self._write(ledger, holder=holder, wanted=wanted, now=now) for ledger in ledgers]
        return [*writes, CompanionWrite(self._holds(held_at, wanted))] if held or wanted else []

    def prolong(self, tenant: Tenant, holder: str, expires_at: datetime | None, now: datetime) -> list[CompanionWrite]:
        """What makes the holder hold its pages until then, None for good. Raises SlotUnavailable, and the transaction WriteContention."""
        wanted = self._held(self._held_at(tenant, holder), holder, expires_at)
        return [self._write(ledger, holder=holder, wanted=wanted, now=now) for ledger in self._ledgers(tenant, wanted)]

    def _held_at(self, tenant: Tenant, holder: str) -> ItemKey:
        return ItemKey(self._table.name, tenant.partition("held"), holder)

    def _held(self, place: ItemKey, holder: str, expires_at: datetime | None) -> dict[Page, Claim]:
        pages = get_many([place]).get(place, {}).get("pages", ())
        return {
            Page(leaf, day): Claim(holder, _moment(start_at), _moment(end_at), expires_at)
            for leaf, day, start_at, end_at in pages
        }

    def _ledgers(self, tenant: Tenant, pages: Iterable[Page]) -> list["_Ledger"]:
        places = {
            page: ItemKey(self._table.name, tenant.partition(f"ledger#{page.leaf}"), page.day) for page in sorted(pages)
        }
        items = get_many(places.values()) if places else {}
        return [_Ledger(page, place, items.get(place)) for page, place in places.items()]

    def _write(self, ledger: "_Ledger", *, holder: str, wanted: Mapping[Page, Claim], now: datetime) -> CompanionWrite:
        page, place = ledger.page, ledger.place
        claims = settled(page, ledger.claims, holder=holder, wanted=wanted.get(page), now=now)
        revision = ledger.item["rev"] if ledger.item else 0
        item = {
            "pk": place.pk,
            "sk": place.sk,
            "rev": revision + 1,
            "cl": [_stored(claim) for claim in claims],
            "ttl": epoch_ms(datetime.fromisoformat(page.day).replace(tzinfo=UTC)) // 1000 + int(_KEPT.total_seconds()),
        }
        read = expressions.Eq("rev", revision) if ledger.item else expressions.ABSENT
        return CompanionWrite(
            self._table.put_operation(item, read),
            lambda _: errors.WriteContention("Too many concurrent requests for the same time. Retry."),
        )

    def _holds(self, place: ItemKey, wanted: Mapping[Page, Claim]) -> Write:
        pages = [
            [*page, epoch_ms(claim.start_at), epoch_ms(claim.end_at)]
            for page, claim in sorted(wanted.items(), key=lambda held: held[0])
        ]
        if not pages:
            return self._table.delete_operation(place.pk, place.sk)
        return self._table.put_operation({"pk": place.pk, "sk": place.sk, "pages": pages})


def patiently(write: Callable[[], None]) -> None:
    """The write, made again for two seconds, and a few times at least, while others write the same ledgers. Raises WriteContention then."""
    deadline = time.monotonic() + _PATIENCE_S
    for attempt in count(1):
        try:
            write()
        except errors.WriteContention as contended:
            if attempt >= _LEAST_ATTEMPTS and time.monotonic() > deadline:
                raise errors.WriteContention(
                    "Too many concurrent requests for the same time. Retry.", retry_after_s=1
                ) from contended
            time.sleep(random.uniform(0.005, 0.05))  # noqa: S311 - jitter, no secret
        else:
            return


def _stored(claim: Claim) -> list[Any]:
    ends = epoch_ms(claim.expires_at) if claim.expires_at else 0
    return [claim.holder, epoch_ms(claim.start_at), epoch_ms(claim.end_at), ends]


def _claim(stored: list[Any]) -> Claim:
    holder, start_at, end_at, expires_at = stored
    return Claim(holder, _moment(start_at), _moment(end_at), _moment(expires_at) if expires_at else None)


def _moment(ms: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=int(ms))
