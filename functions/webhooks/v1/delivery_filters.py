"""The filters of lists of deliveries, as query parameters."""

from typing import Annotated, get_args

from fastapi import Depends, Query

from apikit import errors
from apikit.resources import fields
from domain.deliveries.delivery_query import DeliveryQuery, IdRange, find_event_range, find_id_range
from domain.deliveries.model import DeliveryStatus
from domain.events.event_catalogue import PATTERNS
from domain.events.type_validation import UNKNOWN_TYPE

_STATUSES: tuple[DeliveryStatus, ...] = get_args(DeliveryStatus)
_MAX_OBJECT_ID = 100


def _parse_time_range(
    since: Annotated[
        fields.Moment | None,
        Query(
            alias="created_at[gte]",
            description="`created_at` of the event is this time or later.",
            examples=["2026-03-01T00:00:00Z"],
        ),
    ] = None,
    after: Annotated[
        fields.Moment | None,
        Query(
            alias="created_at[gt]",
            description="`created_at` of the event is later than this time.",
            examples=["2026-03-01T00:00:00Z"],
        ),
    ] = None,
    until: Annotated[
        fields.Moment | None,
        Query(
            alias="created_at[lte]",
            description="`created_at` of the event is this time or earlier.",
            examples=["2026-03-02T00:00:00Z"],
        ),
    ] = None,
    before: Annotated[
        fields.Moment | None,
        Query(
            alias="created_at[lt]",
            description="`created_at` of the event is earlier than this time.",
            examples=["2026-03-02T00:00:00Z"],
        ),
    ] = None,
) -> IdRange | None:
    return find_id_range((("gte", since), ("gt", after), ("lte", until), ("lt", before)))


def _parse_query(
    id_range: Annotated[IdRange | None, Depends(_parse_time_range)],
    status: Annotated[
        DeliveryStatus | None, Query(description="Status of the deliveries to return.", examples=["failed"])
    ] = None,
    statuses: Annotated[
        str | None,
        Query(
            alias="status[in]",
            description="Statuses of the deliveries to return, comma-separated. `pending,retrying,failed`: not delivered.",
            examples=["pending,retrying,failed"],
            json_schema_extra={"x-values": sorted(_STATUSES)},
        ),
    ] = None,
    event_type: Annotated[
        str | None,
        Query(
            description="Event type of the deliveries to return, or all types of a resource (`client.*`). Requires the read scope of the "
            "resource.",
            examples=["client.*"],
            json_schema_extra={"enum": sorted(PATTERNS)},
        ),
    ] = None,
    object_id: Annotated[
        str | None,
        Query(
            description="ID of the object that the events are about.",
            examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"],
            max_length=_MAX_OBJECT_ID,
        ),
    ] = None,
    event_id: Annotated[
        str | None,
        Query(
            description="ID of the event. A replay of all events creates further deliveries, which are not included.",
            examples=["evt_01k0a3v5m8f1xq2w7r9tbdc6yz"],
            pattern="^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$",
        ),
    ] = None,
) -> DeliveryQuery:
    """Return the query of the list. Raises InvalidRequest for an unknown type or status."""
    if event_type is not None and event_type not in PATTERNS:
        raise _invalid("event_type", *UNKNOWN_TYPE)
    return DeliveryQuery(
        statuses=_parse_statuses(status, statuses),
        patterns=() if event_type in {None, "*"} else (str(event_type),),
        object_id=object_id,
        event_id=event_id,
        id_range=id_range if event_id is None else find_event_range(event_id, id_range),
    )


DeliveryFilters = Annotated[DeliveryQuery, Depends(_parse_query)]


def _parse_statuses(status: DeliveryStatus | None, text: str | None) -> tuple[DeliveryStatus, ...]:
    if text is None:
        return () if status is None else (status,)
    if status is not None:
        raise _invalid("status[in]", "not_together", "cannot be combined with status")
    names = set(text.split(","))
    if not names.issubset(_STATUSES):
        raise _invalid("status[in]", "literal_error", f"must be of: {', '.join(_STATUSES)}")
    return tuple(status for status in _STATUSES if status in names)


def _invalid(parameter: str, code: str, detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, parameter=parameter)])
