"""Limits per address, for what comes with wrong credentials. Requests that are let in never count here."""

from collections import OrderedDict
from datetime import datetime
from ipaddress import IPv6Address, ip_network

from apikit.admission.caller_restrictions import address_of
from apikit.admission.gate_conditions import counting
from apikit.admission.limit_errors import require_room
from apikit.admission.limits import Limit, sliding_window
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import ConditionFailed, Item, Table
from apikit.errors import RateLimitExceeded

FAILURES = Limit("failed_authentications_per_address", "m", 60, 60_000)
_KEPT_S = 300
_REMEMBERED = 10_000
_ATTEMPTS = 4


class AddressGate:
    """Counts by address. One instance a process; it remembers what refused an address, and asks the table no more while that does."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock
        self._refused: OrderedDict[tuple[str, str], Item] = OrderedDict()

    def count(self, address: str, limit: Limit) -> None:
        """One more of the limit for the address. Raises RateLimitExceeded with the exact wait, and then nothing is counted."""
        bucket = _bucket(address)
        if standing := self._refused.get((bucket, limit.name)):
            self._require_room(bucket, limit, standing, self._clock.now())
        known: dict[str, int] = {}
        for _ in range(_ATTEMPTS):
            now = self._clock.now()
            meter = sliding_window(limit, now)
            counted = counting(meter, known=known, expires_at=epoch_ms(now) // 1000 + _KEPT_S)
            try:
                self._access.update(f"IP#{bucket}", limit.name, counted)
            except ConditionFailed as refusal:
                standing = refusal.item or {}
                self._require_room(bucket, limit, standing, now)
                known = {meter.closed_name: standing.get(meter.closed_name, 0)}
                continue
            return

    def _require_room(self, bucket: str, limit: Limit, standing: Item, now: datetime) -> None:
        place = (bucket, limit.name)
        try:
            require_room([sliding_window(limit, now)], standing, 1, now=now)
        except RateLimitExceeded:
            self._refused[place] = standing
            if len(self._refused) > _REMEMBERED:
                self._refused.popitem(last=False)
            raise
        self._refused.pop(place, None)


def _bucket(address: str) -> str:
    """Whom an address stands for: itself in IPv4, its /64 in IPv6, which is what one customer gets."""
    parsed = address_of(address)
    if isinstance(parsed, IPv6Address):
        return str(ip_network((parsed, 64), strict=False))
    return str(parsed) if parsed else "unknown"
