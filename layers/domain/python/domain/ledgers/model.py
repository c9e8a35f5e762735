"""Reservations of a unit's time, and their conflicts. Times are epoch milliseconds. No I/O."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from msgspec import Struct

from apikit import epoch_ms, errors, rfc3339
from domain.local_times import from_epoch_ms

DAY_MS = 86_400_000


class LedgerPage(NamedTuple):
    """One unit on one UTC day (`2026-06-13`): the key of a ledger item."""

    unit_id: str
    day: str


class ReservedSlot(Struct, frozen=True, array_like=True):
    """The time slot of a unit, end exclusive. It is stored with its holder.

    `unit_version` is the version of the unit's record that the holder has seen, `host_version` that of the venue of a space. Slots of
    one `session` with the same start and end may be shared, by `capacity` people in all; without a session a slot is exclusive.
    """

    unit_id: str
    start_ms: int
    end_ms: int
    unit_version: int = 0
    session: str = ""
    party_size: int = 1
    capacity: int = 1
    host_version: int = 0

    def pages(self) -> list[LedgerPage]:
        """Return the ledger pages of the slot. Two overlapping slots of a unit have one in common."""
        return [LedgerPage(self.unit_id, day) for day in utc_days(self.start_ms, self.end_ms)]


class SlotClaim(Struct, frozen=True):
    """All slots of a holder. They expire at `expires_ms`; 0 for never."""

    holder: str
    slots: tuple[ReservedSlot, ...]
    expires_ms: int = 0


class Reservation(Struct, frozen=True, array_like=True):
    """A reservation on a ledger page. It is ignored once it has expired, even if it is still stored."""

    holder: str
    start_ms: int
    end_ms: int
    expires_ms: int = 0
    session: str = ""
    party_size: int = 1

    def is_live(self, now_ms: int) -> bool:
        """Return whether the reservation has not expired."""
        return not self.expires_ms or self.expires_ms > now_ms

    def overlaps(self, start_ms: int, end_ms: int) -> bool:
        """Return whether it has an instant in common with the time."""
        return self.start_ms < end_ms and start_ms < self.end_ms

    def shares(self, slot: ReservedSlot) -> bool:
        """Return whether it is of the same session as the slot, so that both can use the unit together."""
        return (
            bool(slot.session)
            and self.session == slot.session
            and (self.start_ms, self.end_ms) == (slot.start_ms, slot.end_ms)
        )


def utc_days(start_ms: int, end_ms: int) -> list[str]:
    """Return the UTC days that the time touches."""
    first, last = start_ms // DAY_MS, (end_ms - 1) // DAY_MS
    return [str(from_epoch_ms(n * DAY_MS).date()) for n in range(first, last + 1)]


def create_reservation(slot: ReservedSlot, claim: SlotClaim) -> Reservation:
    """Return the reservation of the slot for the page."""
    return Reservation(claim.holder, slot.start_ms, slot.end_ms, claim.expires_ms, slot.session, slot.party_size)


def find_clash(reservations: Iterable[Reservation], slot: ReservedSlot) -> Reservation | None:
    """Return a reservation that excludes the slot; None when it is free. `reservations` are the live ones of others."""
    remaining_places = slot.capacity - slot.party_size
    for each in reservations:
        if not each.overlaps(slot.start_ms, slot.end_ms):
            continue
        remaining_places -= each.party_size
        if remaining_places < 0 or not each.shares(slot):
            return each
    return None


def replace_reservations(
    page: LedgerPage, reservations: Iterable[Reservation], *, claim: SlotClaim | None, holder: str, now_ms: int
) -> list[Reservation]:
    """Return the live reservations of the page, with those of the claim in place of the holder's own. Raises SlotUnavailable."""
    others = [each for each in reservations if each.holder != holder and each.is_live(now_ms)]
    slots: Sequence[ReservedSlot] = [slot for slot in claim.slots if page in slot.pages()] if claim else ()
    for slot in slots:
        clash = find_clash(others, slot)
        if clash:
            raise _slot_unavailable(page.unit_id, clash)
    return [*others, *(create_reservation(slot, claim) for slot in slots if claim)]


def _slot_unavailable(unit_id: str, clash: Reservation) -> errors.SlotUnavailable:
    """Return the error of a slot that another reservation excludes."""
    start_at, end_at = rfc3339(from_epoch_ms(clash.start_ms)), rfc3339(from_epoch_ms(clash.end_ms))
    return errors.SlotUnavailable(
        f"{unit_id} is not available: {clash.holder} holds it from {start_at} to {end_at}.",
        clash={"id": unit_id, "held_by": clash.holder, "start_at": start_at, "end_at": end_at},
    )


def expiry_ms(expires_at: datetime | None) -> int:
    """Return the expiry of a claim; 0 for never."""
    return epoch_ms(expires_at) if expires_at else 0
