"""Routes of availability, version 1. The availability of one service is also below the path of the service."""

from typing import Annotated, cast

from fastapi import Depends, Path, Query, Request, Response
from pydantic import Field

from apikit import Actor
from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import fields, lists, records
from apikit.rest import list_parameters, payloads, responses
from domain.availability.check import AvailabilityCheckDetails
from domain.availability.requested import MAX_PARTY, OfferQuery, requested_staff
from domain.availability.service import AvailabilityService, SlotQuery
from domain.availability.slot_range import create_slot_range
from domain.availability.wiring import availability_service
from functions.availability.v1.schemas import AvailabilityCheckIn, AvailabilityCheckOut, AvailabilityDayOut, SlotOut

MAX_SLOTS = 1_000
router = resource_router("availability", "Availability")
# The gateway routes this longer path to the availability function, not to the function of the services.
services_router = resource_router("services/{service_id}/availability", "Availability")
Availability = Annotated[AvailabilityService, provide(availability_service)]
ServiceId = Annotated[str, Query(description="ID of the service.", examples=["svc_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
ServiceIdInPath = Annotated[str, Path(description="ID of the service.", examples=["svc_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
FirstTime = Annotated[
    fields.Moment | fields.LocalDate,
    Query(
        alias="from",
        description="First date, local to the place of the booking, or a time.",
        examples=["2026-12-01"],
    ),
]
LastTime = Annotated[
    fields.Moment | fields.LocalDate,
    Query(
        alias="to",
        description="Last date, included, or a time, exclusive; at most 92 days after `from`.",
        examples=["2026-12-31"],
    ),
]
StaffId = Annotated[
    str | None,
    Query(description="ID of a staff member. Default: all who offer the service.", examples=[None]),
]
SpaceId = Annotated[str | None, Query(description="ID of a space. Default: all of the service.", examples=[None])]
VenueId = Annotated[str | None, Query(description="ID of a venue: only its spaces and opening hours.", examples=[None])]
PartySize = Annotated[
    int,
    Query(ge=1, le=MAX_PARTY, description=f"Number of people: 1 to {MAX_PARTY:,}. Default: 1.", examples=[1]),
    list_parameters.DIGITS_ONLY,
]
SlotCursor = Annotated[str | None, Query(description="Cursor of the next page, from `next_cursor`.", examples=[None])]
SlotLimit = Annotated[
    Annotated[int, Field(ge=1, le=lists.MAX_LIMIT), list_parameters.DIGITS_ONLY] | None,
    Query(
        description=f"Number of slots to return: 1 to {lists.MAX_LIMIT}. Default: all, at most {MAX_SLOTS:,}.",
        examples=[100],
    ),
]


def _parse_filters(
    first: FirstTime,
    last: LastTime,
    staff_id: StaffId = None,
    space_id: SpaceId = None,
    venue_id: VenueId = None,
    party_size: PartySize = 1,
) -> SlotQuery:
    offer = OfferQuery("", requested_staff(staff_id), (space_id,) if space_id else (), venue_id)
    return SlotQuery(offer=offer, range=create_slot_range(first, last), party_size=party_size)


Filters = Annotated[SlotQuery, Depends(_parse_filters)]


@router.get(
    "",
    response_model=payloads.list_schema(AvailabilityDayOut),
    **operation("availability:read", sdk="availability.list_days", problems=(404,)),
)
async def list_available_days(
    actor: CurrentActor, availability: Availability, service_id: ServiceId, filters: Filters
) -> Response:
    """List available days.

    Returns each local day of the range, with its first free slot and the number of its free slots, on one page.
    """
    return _days_response(availability, actor, filters.for_service(service_id))


@services_router.get(
    "",
    response_model=payloads.list_schema(AvailabilityDayOut),
    **operation("availability:read", sdk="services.get_availability", problems=(404,)),
)
async def list_available_days_of_service(
    actor: CurrentActor, availability: Availability, service_id: ServiceIdInPath, filters: Filters
) -> Response:
    """Get a service's availability.

    The same as `GET /v1/availability` for this service.
    """
    return _days_response(availability, actor, filters.for_service(service_id))


@router.get(
    "/slots",
    response_model=payloads.list_schema(SlotOut),
    **operation("availability:read", sdk="availability.list_slots", problems=(404,), is_paginated=True),
)
async def list_slots(
    request: Request,
    actor: CurrentActor,
    availability: Availability,
    service_id: ServiceId,
    filters: Filters,
    limit: SlotLimit = None,
    cursor: SlotCursor = None,
) -> Response:
    """List free slots.

    Returns the slots that can be booked, in order of their start: within working and opening hours, without breaks, time off, holidays,
    blocks and reservations with their buffers, after the minimum notice and within the booking window. Starts are multiples of
    the service's `slot_interval_minutes` from the start of a shift.
    """
    scope = f"{service_id} {filters}"
    page = responses.ListPage(request, scope=scope, limit=limit or MAX_SLOTS, cursor=cursor)
    forms = availability.list_slots(actor, filters.for_service(service_id))

    def read(page_request: lists.PageRequest) -> lists.Page[records.JsonObject]:
        position = page_request.position
        rest = [form for form in forms if position is None or form["start_at"] > position]
        page_forms = rest[: page_request.limit]
        return lists.Page(page_forms, page_forms[-1]["start_at"] if len(rest) > len(page_forms) else None)

    return page.respond(_same_form, read)


@router.post(
    "/check",
    response_model=AvailabilityCheckOut,
    **operation("availability:read", sdk="availability.check"),
)
async def check_availability(
    actor: CurrentActor,
    availability: Availability,
    body: AvailabilityCheckIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Check a time.

    Returns whether a booking is possible at this time, the rule that fails, and the nearest free slots.
    """
    details = AvailabilityCheckDetails(**cast("payloads.Body", body).values())
    return responses.json_response(availability.check(actor, details))


def _days_response(availability: AvailabilityService, actor: Actor, query: SlotQuery) -> Response:
    days = availability.list_days(actor, query)
    return responses.full_list_response([records.dump(each) for each in days])


def _same_form(form: records.JsonObject) -> records.JsonObject:
    return form
