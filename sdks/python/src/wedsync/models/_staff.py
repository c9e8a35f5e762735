"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, Service
    from wedsync.types import StaffMemberStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Break(Model):
    """A break on every such weekday, or on one date."""

    weekday: int | None = None
    """Weekday of the break: 0 (Monday) to 6 (Sunday). Either this or `date`."""
    date: dt.date | None = None
    """Date of the break, local to the staff member. Either this or `weekday`."""
    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""


@dataclass(repr=False, eq=False, kw_only=True)
class CalendarAddress(Model):
    """The secret address of a staff member's calendar."""

    object: Literal["calendar_address"]
    """Type of the object."""
    url: str
    """URL of the calendar for calendar programs. It contains a secret token and is shown only once."""


@dataclass(repr=False, eq=False, kw_only=True)
class DayHours(Model):
    """Working hours of one date, including `start` and excluding `end`."""

    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""


@dataclass(repr=False, eq=False, kw_only=True)
class Schedule(Model):
    """The whole schedule of a staff member. An empty one has no working hours."""

    weekly: list[WorkingHours] | None = None
    """Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday."""
    overrides: list[ScheduleOverride] | None = None
    """Dates with other hours than the weekly ones, each date once. Returned in order."""
    breaks: list[Break] | None = None
    """Breaks in local time, each by weekday or by date."""
    time_off: list[TimeOff] | None = None
    """Times off, such as vacations. They may overlap. Returned in order of their start."""


@dataclass(repr=False, eq=False, kw_only=True)
class ScheduleOverride(Model):
    """The hours that start on one date, instead of the weekly ones."""

    date: dt.date
    """Date, local to the staff member."""
    intervals: list[DayHours]
    """Working hours that start on this date, instead of the weekly ones. Empty: a day off."""


@dataclass(repr=False, eq=False, kw_only=True)
class StaffMember(Model):
    """A staff member: a person who provides services."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["staff"]
    """Always `staff`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    name: str
    """Name of the staff member."""
    email: str | None
    """E-mail address of the staff member."""
    time_zone: str | None
    """IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone."""
    service_ids: list[str]
    """IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`."""
    skills: list[str]
    """Labels of what the staff member can do, at most 50."""
    status: StaffMemberStatus
    """Status of the staff member. An inactive one keeps its bookings and accepts no new ones."""
    schedule: Schedule
    """Working hours, breaks and time off. Changed with `PUT /v1/staff/{staff_id}/schedule`."""
    services: list[Service] | None = None
    """The related resources, with `expand=services`."""


@dataclass(repr=False, eq=False, kw_only=True)
class StaffSchedule(Model):
    """The schedule of a staff member."""

    object: Literal["staff_schedule"]
    """Always `staff_schedule`."""
    staff_id: str
    """ID of the staff member."""
    version: int
    """Version of the staff member, which includes the schedule. Sent as `ETag`."""
    time_zone: str
    """IANA time zone of the local times: the staff member's, or `UTC` if it has none."""
    weekly: list[WorkingHours]
    """Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday."""
    overrides: list[ScheduleOverride]
    """Dates with other hours than the weekly ones, each date once. Returned in order."""
    breaks: list[Break]
    """Breaks in local time, each by weekday or by date."""
    time_off: list[TimeOff]
    """Times off, such as vacations. They may overlap. Returned in order of their start."""
    days: list[WorkingDay] | None
    """Working time of each date from `from` to `to`, without breaks and time off. Null without `from` and `to`."""


@dataclass(repr=False, eq=False, kw_only=True)
class TimeOff(Model):
    """A time during which the staff member does not work."""

    start_at: dt.datetime
    """Start time."""
    end_at: dt.datetime
    """End time, exclusive."""
    reason: str | None = None
    """Reason, for your staff."""


@dataclass(repr=False, eq=False, kw_only=True)
class WorkingDay(Model):
    """The working time of one local date."""

    date: dt.date
    """Date, local to the staff member."""
    intervals: list[WorkingInterval]
    """Working time of the date, in order and without overlaps. Hours past midnight are split at midnight."""


@dataclass(repr=False, eq=False, kw_only=True)
class WorkingHours(Model):
    """Working hours of one weekday, including `start` and excluding `end`."""

    weekday: int
    """Weekday on which the hours start: 0 (Monday) to 6 (Sunday)."""
    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""


@dataclass(repr=False, eq=False, kw_only=True)
class WorkingInterval(Model):
    """A time during which the staff member works, in UTC."""

    start_at: dt.datetime
    """Start time."""
    end_at: dt.datetime
    """End time, exclusive."""
