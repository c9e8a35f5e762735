"""Ledgers in DynamoDB: operations that join the holder's own transaction, each on the condition of the revision that was read.

T#{org}#{env}#ledger#{leaf}   {UTC day}   `rev`; `cl`: holder, start, end and expiry (epoch ms; 0 for never) of each claim; `ttl`
T#{org}#{env}#held            {holder}    `pages`: the leaves and days that it holds, to give them back whatever has changed since
"""

import random
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.batches import get_many
from apikit.dynamo.expressions import Expression, Item, Place
from apikit.dynamo.satellites import Satellite
from apikit.dynamo.table import Table
from apikit.errors import Contended
from domain.ledgers.model import Claim, Page, settled

_PATIENCE_S = 2
# However slow they were: one that lost a race once may find a real clash, and is to say so.
_LEAST_ATTEMPTS = 3
# A ledger is of no use once its day is long over; until then its revision must not begin anew.
_KEPT = timedelta(days=400)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Ledgers:
    """The ledgers of one table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def claim(self, tenant: Tenant, holder: str, wanted: Mapping[Page, Claim], now: datetime) -> list[Satellite]:
        """What makes the holder hold these pages and no others, for the transaction of the holder's own write.

        Raises SlotUnavailable when another's live claim overlaps. The transaction raises Contended when a ledger moved since it
        was read here: then it is to be made again (`patiently`).
        """
        held_at = Place(self._table.name, tenant.partition("held"), holder)
        found = get_many([held_at])
        held = {Page(*pair) for pair in found[held_at]["pages"]} if held_at in found else set()
        pages = sorted(held | wanted.keys())
        places = {page: Place(self._table.name, tenant.partition(f"ledger#{page.leaf}"), page.day) for page in pages}
        ledgers = get_many(places.values()) if places else {}
        writes = [
            self._write(page, ledgers.get(places[page]), place=places[page], holder=holder, wanted=wanted, now=now)
            for page in pages
        ]
        return [*writes, Satellite(self._holds(held_at, wanted))] if held or wanted else []

    def _write(
        self,
        page: Page,
        ledger: Item | None,
        *,
        place: Place,
        holder: str,
        wanted: Mapping[Page, Claim],
        now: datetime,
    ) -> Satellite:
        standing = [_claim(stored) for stored in ledger["cl"]] if ledger else []
        claims = settled(page, standing, holder=holder, wanted=wanted.get(page), now=now)
        revision = ledger["rev"] if ledger else 0
        item = {
            "pk": place.pk,
            "sk": place.sk,
            "rev": revision + 1,
            "cl": [_stored(claim) for claim in claims],
            "ttl": epoch_ms(datetime.fromisoformat(page.day).replace(tzinfo=UTC)) // 1000 + int(_KEPT.total_seconds()),
        }
        read = Expression(
            condition="rev = :rev" if ledger else "attribute_not_exists(pk)",
            values={":rev": revision} if ledger else {},
        )
        return Satellite(
            self._table.put_operation(item, read), lambda _: Contended("Others hold it at once; try again.")
        )

    def _holds(self, place: Place, wanted: Iterable[Page]) -> Item:
        pages = [list(page) for page in sorted(wanted)]
        if not pages:
            return self._table.delete_operation(place.pk, place.sk)
        return self._table.put_operation({"pk": place.pk, "sk": place.sk, "pages": pages})


def patiently(write: Callable[[], None]) -> None:
    """The write, made again for two seconds, and a few times at least, while others write the same ledgers. Raises Contended then."""
    deadline = time.monotonic() + _PATIENCE_S
    for attempt in count(1):
        try:
            write()
        except Contended as contended:
            if attempt >= _LEAST_ATTEMPTS and time.monotonic() > deadline:
                raise Contended("Others keep taking the same time; try again.", retry_after_s=1) from contended
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
