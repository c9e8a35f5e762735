"""Counts in windows of fixed length: failed sign-ins of an address, mails to a recipient, and those that an organization causes.

TRY#{SHA-256 of name and subject}  {number of the window}   `n`, `ttl`
"""

import hashlib
from ipaddress import IPv6Address, ip_address, ip_network

from msgspec import Struct

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Table, expressions


class WindowLimit(Struct, frozen=True):
    """At most `quota` in a window. `text` says what is too many."""

    name: str
    quota: int
    window_s: int
    text: str


FAILURES_PER_ADDRESS = WindowLimit(
    "failed_sign_ins_per_address", 200, 900, "Too many failed sign-ins from this address."
)
"""An address may be that of a whole office."""
MAILS_PER_RECIPIENT = WindowLimit("mails_per_recipient", 5, 3_600, "Too many mails to this address.")
MAILS_PER_ORGANIZATION = WindowLimit("mails_per_organization", 100, 3_600, "Too many mails from this organization.")


class WindowCounts:
    """Counts in the `access` table."""

    def __init__(self, access: Table, clock: Clock, limit: WindowLimit) -> None:
        self._access = access
        self._clock = clock
        self._limit = limit

    def take(self, subject: str) -> bool:
        """Count one; return False, and count nothing, if the window is full. One write."""
        window, update = self._window(), self._add(1)
        is_free = expressions.AttributeNotExists("n") | expressions.Lt("n", self._limit.quota)
        try:
            self._access.update(self._partition(subject), str(window), update, is_free)
        except ConditionFailed:
            return False
        return True

    def require(self, subject: str) -> None:
        """Count one. Raises RateLimitExceeded with the time until the next window. One write."""
        if not self.take(subject):
            wait_s = self._limit.window_s - self._now_s() % self._limit.window_s
            raise errors.RateLimitExceeded(
                f"{self._limit.text} Retry in {wait_s} s.",
                retry_after_s=wait_s,
                limit=self._limit.name,
            )

    def give_back(self, subject: str) -> None:
        """Count one less. One write."""
        self._access.update(self._partition(subject), str(self._window()), self._add(-1))

    def _add(self, number: int) -> expressions.Update:
        return expressions.Update(add={"n": number}, set={"ttl": self._now_s() + 2 * self._limit.window_s})

    def _window(self) -> int:
        return self._now_s() // self._limit.window_s

    def _now_s(self) -> int:
        return epoch_ms(self._clock.now()) // 1000

    def _partition(self, subject: str) -> str:
        return f"TRY#{hashlib.sha256(f'{self._limit.name} {subject}'.encode()).hexdigest()}"


def network_of(address: str) -> str:
    """Return an IPv4 address itself, and the /64 network of an IPv6 address, which is what one customer gets."""
    try:
        ip = ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(ip, IPv6Address):
        ip = ip.ipv4_mapped or ip
    return str(ip_network((ip, 64), strict=False)) if isinstance(ip, IPv6Address) else str(ip)
