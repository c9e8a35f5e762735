"""The reasons for which a time cannot be booked. No I/O."""

from collections.abc import Iterable
from typing import Literal

Reason = Literal[
    "outside_hours",
    "break",
    "time_off",
    "holiday",
    "blocked",
    "booked",
    "held",
    "notice_too_short",
    "beyond_window",
    "capacity",
    "not_offered",
    "inactive",
]

# Of several candidates, the reason of the one that is closest to being free is reported.
_BY_DISTANCE: tuple[Reason, ...] = (
    "held",
    "booked",
    "capacity",
    "blocked",
    "break",
    "time_off",
    "holiday",
    "outside_hours",
    "inactive",
    "not_offered",
)

REASON_TEXTS: dict[Reason, str] = {
    "outside_hours": "the time is outside the working or opening hours",
    "break": "the time is in a break",
    "time_off": "the staff member has time off",
    "holiday": "the venue is closed on that date",
    "blocked": "the space is out of service",
    "booked": "the time is already booked",
    "held": "the time is held for another booking",
    "notice_too_short": "the start is sooner than the minimum notice of the service",
    "beyond_window": "the start is beyond the booking window of the service",
    "capacity": "not enough places are free",
    "not_offered": "the service is not offered by this staff member or in this space",
    "inactive": "the service, the staff member or the venue is inactive",
}


def closest(reasons: Iterable[Reason]) -> Reason | None:
    """Return the reason of the candidate that is closest to being free; None without reasons."""
    return min(reasons, key=_BY_DISTANCE.index, default=None)
