"""Time spans of whole periods (UTC), for reports. No I/O."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar

from apikit import errors

G = TypeVar("G", bound=str)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class GranularitySpec(NamedTuple):
    """A granularity: length of a period, size of its label, default and maximum span of a report, retention of counters."""

    length: timedelta
    label_size: int
    default_span: timedelta
    max_span: timedelta
    retention: timedelta


@dataclass(frozen=True, slots=True)
class PeriodSpan(Generic[G]):
    """A time span of whole periods. `start` is inclusive, `end` exclusive. A subclass has the specs of its granularities."""

    specs: ClassVar[Mapping[Any, GranularitySpec]]

    start: datetime
    end: datetime
    granularity: G

    @classmethod
    def from_range(cls, start: datetime | None, end: datetime | None, granularity: G, now: datetime) -> Self:
        """Return the span of the periods that contain this range. Default: the latest periods. Raises InvalidRequest."""
        spec = cls.specs[granularity]
        end, oldest = min(end or now, now), floor(now - spec.retention, spec.length)
        if start and start >= end:
            raise _invalid_range("invalid_span", "must be before `to` and not in the future")
        if end <= oldest or (start and start < oldest):
            raise _invalid_range("too_old", f"figures by {granularity} are kept for {_duration_text(spec.retention)}")
        end = floor(end - timedelta(milliseconds=1), spec.length) + spec.length
        start = floor(start or max(end - spec.default_span, oldest), spec.length)
        if end - start > spec.max_span + spec.length:
            raise _invalid_range(
                "span_too_long",
                f"must be at most {_duration_text(spec.max_span)} before `to` with granularity {granularity}",
            )
        return cls(start, end, granularity)

    @property
    def starts(self) -> list[datetime]:
        """The start of each period, oldest first."""
        length = self.specs[self.granularity].length
        return [self.start + n * length for n in range((self.end - self.start) // length)]


def floor(moment: datetime, length: timedelta) -> datetime:
    """Return the start of the period of this length that contains the moment."""
    return _EPOCH + (moment - _EPOCH) // length * length


def _duration_text(length: timedelta) -> str:
    hours = length // timedelta(hours=1)
    return f"{hours} hours" if hours < 24 else f"{length.days} days"  # noqa: PLR2004 - a day's


def _invalid_range(code: str, detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, parameter="from")])
