"""Rate limits per IP address: of requests with invalid credentials, and of operations without API key."""

from collections import OrderedDict
from datetime import datetime
from ipaddress import IPv6Address, ip_network

from apikit.admission.caller_restrictions import parse_address
from apikit.admission.gate_conditions import build_counter_update
from apikit.admission.limit_errors import require_room
from apikit.admission.limits import Limit, sliding_window
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import ConditionFailed, Item, Table
from apikit.errors import RateLimitExceeded

FAILED_AUTHENTICATIONS = Limit("failed_authentications_per_address", "m", 60, 60_000)
_TTL_S = 300
_MAX_REFUSALS = 10_000
_ATTEMPTS = 4


class AddressGate:
    """Counts requests per address. One instance per process; it caches refusals, so that a refused address causes no further writes."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock
        self._refusals: OrderedDict[tuple[str, str], Item] = OrderedDict()

    def count(self, address: str, limit: Limit) -> None:
        """Count one request of the address toward the limit. Raises RateLimitExceeded with the exact wait; then nothing is counted."""
        bucket = _address_bucket(address)
        if item := self._refusals.get((bucket, limit.name)):
            self._require_room(bucket, limit, item, self._clock.now())
        cached_counters: dict[str, int] = {}
        for _ in range(_ATTEMPTS):
            now = self._clock.now()
            meter = sliding_window(limit, now)
            update = build_counter_update(
                meter, cached_counters=cached_counters, expires_at=epoch_ms(now) // 1000 + _TTL_S
            )
            try:
                self._access.update(f"IP#{bucket}", limit.name, update)
            except ConditionFailed as refusal:
                item = refusal.item or {}
                self._require_room(bucket, limit, item, now)
                cached_counters = {meter.closed_name: item.get(meter.closed_name, 0)}
                continue
            return

    def _require_room(self, bucket: str, limit: Limit, item: Item, now: datetime) -> None:
        refusal_key = (bucket, limit.name)
        try:
            require_room([sliding_window(limit, now)], item, 1, now=now)
        except RateLimitExceeded:
            self._refusals[refusal_key] = item
            if len(self._refusals) > _MAX_REFUSALS:
                self._refusals.popitem(last=False)
            raise
        self._refusals.pop(refusal_key, None)


def _address_bucket(address: str) -> str:
    """Return the address itself for IPv4 and its /64 network for IPv6, which is what one customer gets."""
    ip = parse_address(address)
    if isinstance(ip, IPv6Address):
        return str(ip_network((ip, 64), strict=False))
    return str(ip) if ip else "unknown"
