"""What the offer of a slot must know of an entry that waits: its place, and the slots that suit it. No I/O."""

from typing import Self

from msgspec import Struct

from apikit import epoch_ms
from domain.waitlist.freed_time import FreedTime
from domain.waitlist.model import WaitlistEntry


class WaitingEntry(Struct, frozen=True, array_like=True):
    """An entry that waits, as its item in the queue. Times are epoch milliseconds; an empty `staff_id` means any staff member."""

    entry_id: str
    service_id: str
    queued_ms: int
    from_ms: int
    to_ms: int
    staff_id: str = ""
    party_size: int = 1
    missed_starts: tuple[int, ...] = ()

    @classmethod
    def from_entry(cls, entry: WaitlistEntry) -> Self:
        """Return what the queue has of the entry."""
        queued_at, entry_id = entry.place
        return cls(
            entry_id,
            entry.service_id,
            epoch_ms(queued_at),
            epoch_ms(entry.from_),
            epoch_ms(entry.to),
            entry.staff_id or "",
            entry.party_size,
            entry.missed_starts,
        )

    @property
    def place(self) -> tuple[int, str]:
        """The place in the queue: the smallest is the first one."""
        return self.queued_ms, self.entry_id

    @property
    def wish(self) -> tuple[str, str, int]:
        """What entries have in common that the same slots suit, apart from the time."""
        return self.service_id, self.staff_id, self.party_size

    def may_use(self, gap: FreedTime) -> bool:
        """Return False when no slot within the freed time can suit the entry."""
        is_in_time = self.from_ms < gap.span[1] and gap.span[0] < self.to_ms
        return is_in_time and (not self.staff_id or self.staff_id in gap.staff_ids or bool(gap.space_ids))

    def suits(self, start_ms: int, end_ms: int) -> bool:
        """Return whether a slot suits the customer, and was not left unanswered before."""
        return self.from_ms <= start_ms and end_ms <= self.to_ms and start_ms not in self.missed_starts
