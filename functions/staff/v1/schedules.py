"""Routes of the schedules of staff members, version 1."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from apikit.http import CurrentActor, conditional_requests, operation, provide
from apikit.resources import fields, records
from apikit.rest import responses
from domain.calendars import DateRange, create_date_range
from domain.staff.model import StaffMember
from domain.staff.schedule_view import ScheduleView, schedule_view
from domain.staff.service import StaffService
from domain.staff.wiring import staff_service
from functions.staff.v1.schemas import StaffScheduleIn, StaffScheduleOut

Staff = Annotated[StaffService, provide(staff_service)]


def _parse_dates(
    first: Annotated[
        fields.LocalDate | None,
        Query(
            alias="from",
            description="First date, local to the staff member. Required with `to`.",
            examples=["2026-03-02"],
        ),
    ] = None,
    last: Annotated[
        fields.LocalDate | None,
        Query(
            alias="to",
            description="Last date, included; at most 92 days from `from` on. Required with `from`.",
            examples=["2026-03-08"],
        ),
    ] = None,
) -> DateRange | None:
    return create_date_range(first, last)


Dates = Annotated[DateRange | None, Depends(_parse_dates)]


def add_schedule_routes(router: APIRouter) -> None:
    """Add the routes of a staff member's schedule."""
    path = "/{staff_id}/schedule"
    router.add_api_route(
        path,
        get_staff_schedule,
        methods=["GET"],
        response_model=StaffScheduleOut,
        **operation("staff:read", sdk="staff.get_schedule", problems=(404, 410)),
    )
    router.add_api_route(
        path,
        replace_staff_schedule,
        methods=["PUT"],
        response_model=StaffScheduleOut,
        **operation("staff:write", sdk="staff.replace_schedule", problems=(404, 409, 410, 412, 428)),
    )


async def get_staff_schedule(
    request: Request, staff_id: str, actor: CurrentActor, staff: Staff, dates: Dates
) -> Response:
    """Get a staff schedule.

    Returns the stored schedule. With `from` and `to`, `days` also has the working time of each date: weekly hours or those of an
    override, without breaks and time off, in UTC. Local times that are skipped when clocks change count from the change; of
    those that occur twice, the first one counts.
    """
    member = staff.get(actor, staff_id)
    return _schedule_response(request, member, schedule_view(member, dates))


async def replace_staff_schedule(
    request: Request,
    staff_id: str,
    actor: CurrentActor,
    staff: Staff,
    version: conditional_requests.RequiredIfMatch,
    body: StaffScheduleIn,
) -> Response:
    """Replace a staff schedule.

    Replaces the schedule as a whole: omitted parts become empty. The schedule is a part of the staff member's version.
    New or extended time off that meets reservations of the staff member, with their buffers, returns 409 `conflict`:
    `reservations` names the first 20, `reservation_count` is the number of all. With `force` they stay during the time off.
    Other changes of the schedule keep all reservations. No booking that is made at the same moment misses the change.
    """
    member = staff.replace_schedule(actor, staff_id, body.to_schedule(), preconditions=version, is_forced=body.force)
    return _schedule_response(request, member, schedule_view(member))


def _schedule_response(request: Request, member: StaffMember, view: ScheduleView) -> Response:
    form = {"object": view.object, **records.dump(view)}
    return responses.record_response(request, form, member)
