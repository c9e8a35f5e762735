"""A key's plan: its limits, as text that is stored with the key and as meters at a moment. No I/O.

The text is part of the write's condition, so that a process with an outdated plan is refused and reloads it.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from typing import Any, Literal

from msgspec import Struct, structs

from apikit.admission.limits import (
    Limit,
    Meter,
    calendar_day,
    calendar_month,
    fixed_window,
    sliding_window,
    token_bucket,
)

Algorithm = Literal["sliding_window", "token_bucket", "fixed_window"]

BURST = "burst"
BURST_MS = 200
# Counters of windows and of endpoints' rules. A bucket's time has no number and is overwritten.
COUNTER = re.compile(r"(?:[bmhdDM]|e[0-9a-f]{6}[mhd])[0-9]+", re.ASCII)

_WINDOWS = {
    "per_minute": ("minute", "m", 60_000),
    "per_hour": ("hour", "h", 3_600_000),
    "per_day": ("day", "d", 86_400_000),
}
_METER_FACTORIES: dict[Algorithm, Callable[[Limit, datetime], Meter]] = {
    "sliding_window": sliding_window,
    "token_bucket": token_bucket,
    "fixed_window": fixed_window,
}


@dataclass(frozen=True)
class Plan:
    """The limits of one key. None is no limit, 0 admits no request.

    `burst` requests in any 200 ms (a token bucket's depth); `grace_percent` are admitted beyond each limit; `concurrent` requests
    at once; `extras` is the hash of the key's policy, which is stored in its own item; `lease` requests are taken at once by a
    process that serves a frequently used key.
    """

    algorithm: Algorithm = "sliding_window"
    per_minute: int | None = None
    per_hour: int | None = None
    per_day: int | None = None
    burst: int | None = None
    grace_percent: int = 0
    concurrent: int | None = None
    daily_quota: int | None = None
    monthly_quota: int | None = None
    lease: int = 0
    extras: str = ""

    @cached_property
    def text(self) -> str:
        """The stored form; equal plans have equal texts."""
        fields = {name: getattr(self, name) for name in self.__dataclass_fields__}
        default = Plan.__dataclass_fields__
        values = {name: value for name, value in fields.items() if value != default[name].default}
        return json.dumps(values, separators=(",", ":"), sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> "Plan":
        """Return the plan of a stored text."""
        return cls(**json.loads(text))

    def meters(self, now: datetime) -> list[Meter]:
        """Return every limit at this moment: windows, burst, quotas."""
        meters: list[Meter] = [_METER_FACTORIES[self.algorithm](limit, now) for limit in self._windows]
        if self.burst is not None and self.algorithm != "token_bucket":
            meters.append(sliding_window(Limit(BURST, "b", self.burst, BURST_MS), now))
        if self.daily_quota is not None:
            meters.append(calendar_day(Limit("daily_quota", "D", self.daily_quota, 86_400_000), now))
        if self.monthly_quota is not None:
            meters.append(calendar_month(Limit("monthly_quota", "M", self.monthly_quota, 30 * 86_400_000), now))
        return meters

    @cached_property
    def _windows(self) -> list[Limit]:
        return [
            Limit(
                name,
                letter,
                quota,
                window_ms,
                grace=quota * self.grace_percent // 100,
                capacity=quota if self.burst is None else min(self.burst, quota),
            )
            for field, (name, letter, window_ms) in _WINDOWS.items()
            if (quota := getattr(self, field)) is not None
        ]


class Rule(Struct, frozen=True):
    """Limits of one endpoint for one key, in addition to the key's own. `operation` is a method and a route: `POST /v1/clients`."""

    operation: str
    per_minute: int | None = None
    per_hour: int | None = None
    per_day: int | None = None

    def meters(self, now: datetime) -> list[Meter]:
        """Return the rule's limits at this moment, always sliding windows."""
        digest = sha256(self.operation.encode()).hexdigest()[:6]
        return [
            sliding_window(Limit(f"{self.operation} per {name}", f"e{digest}{letter}", quota, window_ms), now)
            for field, (name, letter, window_ms) in _WINDOWS.items()
            if (quota := getattr(self, field)) is not None
        ]


class KeyPolicy(Struct, frozen=True):
    """Rules of endpoints and restrictions on callers, which are too long for a key's plan."""

    rules: tuple[Rule, ...] = ()
    allowed_ips: tuple[str, ...] = ()
    denied_ips: tuple[str, ...] = ()
    allowed_domains: tuple[str, ...] = ()
    user_agents: tuple[str, ...] = ()
    signature: Literal["optional", "required"] = "optional"
    public_key: str | None = None

    def to_form(self) -> dict[str, Any]:
        """Return the stored form, without empty values."""
        values = structs.asdict(self)
        form = {name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value}
        if self.rules:
            form["rules"] = [
                {n: value for n, value in structs.asdict(r).items() if value is not None} for r in self.rules
            ]
        return form

    @classmethod
    def from_form(cls, form: Mapping[str, Any]) -> "KeyPolicy":
        """Return the policy of a stored form."""
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in form.items()
        }
        values["rules"] = tuple(Rule(**rule) for rule in form.get("rules", ()))
        return cls(**values)

    @property
    def hash(self) -> str:
        """The hash by which a plan refers to the policy; empty for an empty policy."""
        if self == KeyPolicy():
            return ""
        return sha256(json.dumps(self.to_form(), sort_keys=True).encode()).hexdigest()[:16]

    def meters(self, operation: str, now: datetime) -> list[Meter]:
        """Return the limits of the rules for one operation."""
        return [meter for rule in self.rules if rule.operation == operation for meter in rule.meters(now)]

    def all_meters(self, now: datetime) -> list[Meter]:
        """Return the limits of every rule."""
        return [meter for rule in self.rules for meter in rule.meters(now)]


NO_POLICY = KeyPolicy()


def add_policy(plan: Plan, policy: KeyPolicy) -> Plan:
    """Return the plan with a reference to the policy."""
    return replace(plan, extras=policy.hash)
