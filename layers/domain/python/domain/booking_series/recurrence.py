"""Recurrences as in RFC 5545 (RRULE): the local dates on which a series takes place. No I/O."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, ValidationError, WithJsonSchema
from pydantic_core import PydanticCustomError

from apikit import errors
from apikit.resources import fields, records
from domain.calendars import LAST_DATE
from domain.duplicate_values import duplicate_faults
from domain.local_times import from_epoch_ms, to_utc_ms

MAX_BOOKINGS = 100
_MAX_INTERVAL = 100
_MONTHS = 12
_WEEK = 7


def _parse_until(text: str) -> date | datetime:
    """Return the date, or the time. Raises ValueError."""
    value_type: Any = fields.LocalDate if len(text) == len("2026-12-01") else fields.Moment
    end: date | datetime = records.adapter(value_type).validate_python(text)
    return end


def _require_until(text: str) -> str:
    try:
        _parse_until(text)
    except ValidationError as error:
        raise PydanticCustomError("invalid_date", "must be a date or an RFC 3339 date-time") from error
    return text


@dataclass(frozen=True, kw_only=True)
class Recurrence:
    """When a series takes place, from its first occurrence on."""

    __pydantic_config__ = fields.STRICT
    frequency: Annotated[
        Literal["daily", "weekly", "monthly"], Field(description="Unit of the recurrence.", examples=["weekly"])
    ]
    interval: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=_MAX_INTERVAL,
            description=f"Number of days, weeks or months from one occurrence to the next: 1 to {_MAX_INTERVAL}. Default: 1.",
            examples=[1],
        ),
    ] = 1
    count: Annotated[
        Annotated[int, Field(strict=True, ge=1, le=MAX_BOOKINGS)] | None,
        Field(
            description=f"Number of occurrences, the first one included: 1 to {MAX_BOOKINGS}. Required without `until`.",
            examples=[10],
        ),
    ] = None
    until: Annotated[
        Annotated[
            str,
            AfterValidator(_require_until),
            WithJsonSchema({"anyOf": [{"type": "string", "format": each} for each in ("date", "date-time")]}),
        ]
        | None,
        Field(
            description="Last local date, or last start time, both included. Required without `count`. At most "
            f"{MAX_BOOKINGS} occurrences.",
            examples=[None],
        ),
    ] = None
    weekdays: Annotated[
        list[Annotated[int, Field(strict=True, ge=0, le=6)]],
        Field(
            max_length=7,
            description="Weekdays from 0 (Monday) to 6 (Sunday), each once. Only with `weekly`. `start_at` is the first occurrence on any "
            "weekday. Default: its weekday.",
            examples=[[0, 3]],
        ),
    ] = field(default_factory=list)


def require_consistent_recurrence(recurrence: Recurrence) -> None:
    """Raise InvalidRequest for neither or both of count and until, and for weekdays of another frequency or twice."""
    faults = duplicate_faults(recurrence.weekdays, pointer="/recurrence/weekdays")
    if recurrence.count is None and recurrence.until is None:
        faults = [_fault("required", "either count or until is required", "count"), *faults]
    if recurrence.count is not None and recurrence.until is not None:
        faults = [_fault("not_allowed", "count and until exclude each other; send one of them", "until"), *faults]
    if recurrence.weekdays and recurrence.frequency != "weekly":
        faults = [*faults, _fault("not_allowed", "only a weekly recurrence has weekdays", "weekdays")]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def list_occurrences(start_at: datetime, recurrence: Recurrence, zone: ZoneInfo) -> list[datetime]:
    """Return the start of each occurrence in UTC, at most 100: at the local time of the first one, `start_at`.

    A local time that is skipped when clocks change is the moment of the change; of one that occurs twice it is the first. A month without
    the day has no occurrence. Raises InvalidRequest for an end before `start_at`, and for more than 100.
    """
    if start_at.date() >= LAST_DATE:
        return [start_at]
    local = start_at.astimezone(zone)
    minutes, rest = local.hour * 60 + local.minute, timedelta(seconds=local.second, microseconds=local.microsecond)
    starts = [start_at]
    for day in _dates(local.date(), recurrence):
        if recurrence.count is not None and len(starts) == recurrence.count:
            return starts
        moment = from_epoch_ms(to_utc_ms(day.toordinal(), minutes, zone)) + rest
        if _is_past_end(day, moment, recurrence):
            break
        if len(starts) == MAX_BOOKINGS:
            raise _error("too_many", f"must result in at most {MAX_BOOKINGS} bookings", "until")
        starts.append(moment)
    if _is_past_end(local.date(), start_at, recurrence):
        raise _error("invalid_order", "must not be before start_at", "until")
    return starts


def _dates(first: date, recurrence: Recurrence) -> Iterator[date]:
    """Yield the local dates after the first one, in order, until 2999."""
    dates = _monthly_dates(first, recurrence) if recurrence.frequency == "monthly" else _daily_dates(first, recurrence)
    for day in dates:
        if day > LAST_DATE:
            return
        if day > first:
            yield day


def _daily_dates(first: date, recurrence: Recurrence) -> Iterator[date]:
    is_weekly = recurrence.frequency == "weekly"
    step = timedelta(days=recurrence.interval * (_WEEK if is_weekly else 1))
    # Weeks start on Monday.
    start = first - timedelta(days=first.weekday()) if is_weekly else first
    offsets = sorted(recurrence.weekdays or [first.weekday()]) if is_weekly else [0]
    while True:
        yield from (start + timedelta(days=each) for each in offsets)
        start += step


def _monthly_dates(first: date, recurrence: Recurrence) -> Iterator[date]:
    for number in count(first.month - 1, recurrence.interval):
        year = first.year + number // _MONTHS
        if year > LAST_DATE.year:
            return
        try:
            yield first.replace(year=year, month=number % _MONTHS + 1)
        except ValueError:
            # RFC 5545 section 3.3.10: a date that does not exist is ignored, and not counted.
            continue


def _is_past_end(day: date, moment: datetime, recurrence: Recurrence) -> bool:
    if recurrence.until is None:
        return False
    end = _parse_until(recurrence.until)
    return moment > end if isinstance(end, datetime) else day > end


def _fault(code: str, detail: str, name: str) -> errors.FieldError:
    return errors.FieldError(code, detail, pointer=f"/recurrence/{name}")


def _error(code: str, detail: str, name: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([_fault(code, detail, name)])
