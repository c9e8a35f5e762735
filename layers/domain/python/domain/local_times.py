"""Local times of an IANA zone in UTC, across daylight saving time. Times are epoch milliseconds. No I/O."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from apikit import epoch_ms, errors

DAY_MINUTES = 24 * 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE_MS = 60_000
_DAY_MS = DAY_MINUTES * MINUTE_MS


def to_utc_ms(ordinal: int, minutes: int, zone: ZoneInfo) -> int:
    """Return the moment of a local time, in minutes since midnight of the day with this ordinal (`date.toordinal`).

    A time that occurs twice is its first occurrence. A time that is skipped is the moment of the change, so that hours which are in
    order in local time are in order in UTC as well.
    """
    days, minute = divmod(minutes, DAY_MINUTES)
    midnight = midnight_ms(ordinal + days, zone)
    if minute == 0:
        return midnight
    if midnight_ms(ordinal + days + 1, zone) - midnight == _DAY_MS:
        # No change of the offset on this day.
        return midnight + minute * MINUTE_MS
    return _to_utc_ms(ordinal + days, minute, zone)


@lru_cache(maxsize=65_536)
def midnight_ms(ordinal: int, zone: ZoneInfo) -> int:
    """Return the moment at which a local day starts."""
    return _to_utc_ms(ordinal, 0, zone)


def local_date(moment_ms: int, zone: ZoneInfo) -> date:
    """Return the local date of a moment."""
    return from_epoch_ms(moment_ms).astimezone(zone).date()


def from_epoch_ms(ms: int) -> datetime:
    """Return the moment in UTC."""
    return _EPOCH + timedelta(milliseconds=ms)


def load_zone(name: str) -> ZoneInfo:
    """Return the zone with this name. Raises InvalidRequest for a stored name that the database does not have any more."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        # A stored zone may no longer exist (a KeyError), or may not be a path of the database.
        detail = "the stored time zone cannot be read; set it again"
        fault = errors.FieldError("invalid_time_zone", detail, pointer="/time_zone")
        raise errors.InvalidRequest.from_errors([fault]) from error


def _to_utc_ms(ordinal: int, minutes: int, zone: ZoneInfo) -> int:
    local = datetime.combine(date.fromordinal(ordinal), time()) + timedelta(minutes=minutes)
    # PEP 495: of a time that occurs twice, fold 0 is the first; of a skipped time, fold 0 is after the change and fold 1 before it.
    first, second = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return epoch_ms(first if first <= second else _find_transition(second, first, zone))


def _find_transition(earliest: datetime, latest: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment between the two at which the UTC offset changes, to the second."""
    offset = earliest.astimezone(zone).utcoffset()
    while latest - earliest > timedelta(seconds=1):
        middle = earliest + timedelta(seconds=(latest - earliest) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == offset:
            earliest = middle
        else:
            latest = middle
    return latest
