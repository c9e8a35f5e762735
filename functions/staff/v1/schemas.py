"""Schemas of staff over HTTP, version 1. Their fields are documented in `domain.staff.model`."""

from typing import Annotated

from pydantic import Field

from apikit.rest import payloads
from domain.staff.model import StaffMember, StaffMemberDetails
from domain.staff.schedule import Breaks, Overrides, Schedule, TimesOff, WeeklySchedule
from domain.staff.schedule_view import ScheduleView

StaffMemberIn = payloads.body_schema(StaffMemberDetails, "Fields to create or replace a staff member.")
StaffMemberPatch = payloads.patch_schema(
    StaffMemberIn, "Fields of a staff member to change. Null clears a field (RFC 7396)."
)
StaffMemberOut = payloads.response_schema(StaffMember, "A staff member: a person who provides services.")


class StaffScheduleIn(payloads.Body):
    """The whole schedule of a staff member. An omitted part becomes empty."""

    weekly: WeeklySchedule = Field(default_factory=list)
    overrides: Overrides = Field(default_factory=list)
    breaks: Breaks = Field(default_factory=list)
    time_off: TimesOff = Field(default_factory=list)
    force: Annotated[
        bool,
        Field(
            strict=True,
            description="`true` to set time off that meets reservations. They stay. Default: `false`.",
            examples=[False],
        ),
    ] = False

    def to_schedule(self) -> Schedule:
        """Return the schedule of the body."""
        return Schedule(weekly=self.weekly, overrides=self.overrides, breaks=self.breaks, time_off=self.time_off)


StaffScheduleOut = payloads.form_schema(ScheduleView, "The schedule of a staff member.", name="StaffScheduleOut")
