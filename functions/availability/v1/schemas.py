"""Schemas of availability over HTTP, version 1. Their fields are documented in `domain.availability`."""

from apikit.rest import payloads
from domain.availability.check import AvailabilityCheck, AvailabilityCheckDetails
from domain.availability.day_view import DayView
from domain.availability.slot_view import SlotView

SlotOut = payloads.form_schema(SlotView, "A slot that can be booked.", name="SlotOut")
AvailabilityDayOut = payloads.form_schema(
    DayView, "A local day, and the slots that are free on it.", name="AvailabilityDayOut"
)
AvailabilityCheckIn = payloads.action_schema(AvailabilityCheckDetails, "A time to check.")
AvailabilityCheckOut = payloads.form_schema(
    AvailabilityCheck,
    "The result of a check.",
    name="AvailabilityCheckOut",
    alternatives=list[SlotOut],  # type: ignore[valid-type]  # a type made at run time
)
