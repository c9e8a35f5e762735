"""The statuses of a booking, and the transitions between them. No I/O."""

from typing import Literal

from apikit.resources import StateMachine

BookingStatus = Literal[
    "held",
    "pending",
    "confirmed",
    "checked_in",
    "completed",
    "no_show",
    "canceled",
    "declined",
    "expired",
]
BookingPaymentStatus = Literal["unpaid", "authorized", "partially_paid", "paid", "partially_refunded", "refunded"]

STATUS = StateMachine(
    {
        "held": ("pending", "confirmed", "expired"),
        "pending": ("confirmed", "declined", "canceled", "expired"),
        "confirmed": ("checked_in", "completed", "no_show", "canceled"),
        "checked_in": ("completed",),
        "no_show": ("completed",),
        "completed": (),
        "canceled": (),
        "declined": (),
        "expired": (),
    }
)
ACTIONS: dict[str, BookingStatus] = {
    "confirm": "confirmed",
    "decline": "declined",
    "check-in": "checked_in",
    "complete": "completed",
    "no-show": "no_show",
    "cancel": "canceled",
    "release": "expired",
}
# The statuses that a caller can set for a new booking; `held` by `hold_minutes`.
INITIAL_STATUSES = ("pending", "confirmed")
RELEASED_STATUSES = frozenset({"canceled", "declined", "expired"})
MOVABLE_STATUSES = ("held", "pending", "confirmed")
