"""The schedule of a staff member as the API returns it: as stored, with the working time of the dates of a request."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from apikit.resources import records
from domain.calendars import DateRange
from domain.local_times import load_zone
from domain.staff.model import StaffMember
from domain.staff.schedule import Breaks, Overrides, TimesOff, WeeklySchedule
from domain.staff.working_time import WorkingDay, working_days

_DEFAULT_TIME_ZONE = "UTC"


@dataclass(frozen=True, kw_only=True)
class ScheduleView(records.RecordPart):
    """The schedule of a staff member. `days` is None unless dates were requested."""

    object: ClassVar[str] = "staff_schedule"
    path: ClassVar[str] = "/v1/staff/{staff_id}/schedule"

    staff_id: Annotated[str, Field(description="ID of the staff member.", examples=["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    version: Annotated[
        int,
        Field(description="Version of the staff member, which includes the schedule. Sent as `ETag`.", examples=[3]),
    ]
    time_zone: Annotated[
        str,
        Field(
            description="IANA time zone of the local times: the staff member's, or `UTC` if it has none.",
            examples=["Europe/Rome"],
        ),
    ]
    weekly: WeeklySchedule
    overrides: Overrides
    breaks: Breaks
    time_off: TimesOff
    days: Annotated[
        list[WorkingDay] | None,
        Field(
            description="Working time of each date from `from` to `to`, without breaks and time off. Null without `from` and `to`.",
            examples=[
                [
                    {
                        "date": "2026-03-02",
                        "intervals": [{"start_at": "2026-03-02T08:00:00.000Z", "end_at": "2026-03-02T16:00:00.000Z"}],
                    }
                ]
            ],
        ),
    ] = None


def schedule_view(member: StaffMember, date_range: DateRange | None = None) -> ScheduleView:
    """Return the view of the schedule. Raises InvalidRequest for a stored schedule or time zone that cannot be read."""
    schedule, time_zone = member.schedule, member.time_zone or _DEFAULT_TIME_ZONE
    return ScheduleView(
        staff_id=member.id,
        version=member.version,
        time_zone=time_zone,
        weekly=schedule.weekly,
        overrides=schedule.overrides,
        breaks=schedule.breaks,
        time_off=schedule.time_off,
        days=working_days(schedule, load_zone(time_zone), date_range) if date_range else None,
    )
