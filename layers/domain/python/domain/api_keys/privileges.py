"""What one key may do compared with another: no key makes a key that does more than itself. No I/O."""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from msgspec import Struct

from apikit import errors
from apikit.admission import plans
from domain.api_keys.model import ApiKey, KeyRule
from domain.api_keys.restrictions import Network, parse_network
from domain.tiers.model import WINDOWS

_MINUTES_AN_HOUR, _HOURS_A_DAY, _DAYS_A_MONTH = 60, 24, 31


class KeyPrivileges(Struct, frozen=True):
    """A key and its limits in effect."""

    key: ApiKey
    plan: plans.Plan


def find_excess(asked: KeyPrivileges, held: KeyPrivileges) -> list[errors.FieldError]:
    """Everything in which `asked` may do more than `held`, its scopes aside: one fault a field."""
    return [
        *_over_limits(asked.plan, held.plan),
        *_over_rules(asked.key.rules, held.key.rules),
        *_over_restrictions(asked.key, held.key),
        *_over_time(asked.key, held.key),
    ]


def compute_ceilings(plan: plans.Plan) -> dict[str, float]:
    """The most of everything: grace counted in, and what one limit implies for another (1,000 an hour are 1,000 a minute)."""
    minute, hour, day = (_most(getattr(plan, name), plan.grace_percent) for name in WINDOWS)
    in_minute = min(minute, hour, day)
    in_hour = min(hour, minute * _MINUTES_AN_HOUR, day)
    in_day = min(day, hour * _HOURS_A_DAY, minute * _MINUTES_AN_HOUR * _HOURS_A_DAY)
    daily = min(_most(plan.daily_quota), in_day)
    return {
        "per_minute": in_minute,
        "per_hour": in_hour,
        "per_day": in_day,
        "burst": min(_most(plan.burst), in_minute),
        "concurrent": _most(plan.concurrent),
        "daily_quota": daily,
        "monthly_quota": min(_most(plan.monthly_quota), daily * _DAYS_A_MONTH),
    }


def _most(quota: int | None, grace_percent: int = 0) -> float:
    return math.inf if quota is None else quota + quota * grace_percent // 100


def _over_limits(asked: plans.Plan, held: plans.Plan) -> list[errors.FieldError]:
    mine = compute_ceilings(held)
    return [
        errors.FieldError(
            "over_creator",
            f"must be at most {mine[name]:.0f}, the limit of your own API key",
            pointer=f"/limits/{name}",
        )
        for name, most in compute_ceilings(asked).items()
        if most > mine[name]
    ]


def _over_rules(asked: Sequence[KeyRule], held: Sequence[KeyRule]) -> list[errors.FieldError]:
    by_operation = {rule.operation: rule for rule in asked}
    wide = [rule.operation for rule in held if _is_wider(by_operation.get(rule.operation), rule)]
    if not wide:
        return []
    return [
        errors.FieldError(
            "over_creator", f"must limit {wide[0]} at least as strictly as your own API key's rule", pointer="/rules"
        )
    ]


def _is_wider(asked: KeyRule | None, held: KeyRule) -> bool:
    return asked is None or any(
        _most(getattr(asked, name)) > _most(getattr(held, name)) for name in WINDOWS if getattr(held, name)
    )


def _over_restrictions(asked: ApiKey, held: ApiKey) -> list[errors.FieldError]:
    # A stored text that is no network admits nobody, and denies nobody.
    allowed, denied = list(_networks(held.allowed_ips)), list(_networks(held.denied_ips))
    is_within = {
        "/allowed_ips": not held.allowed_ips or _all_within(list(_networks(asked.allowed_ips)), allowed),
        "/denied_ips": not denied or _covers_all(list(_networks(asked.denied_ips)), denied),
        "/allowed_domains": not held.allowed_domains or _domains_within(asked.allowed_domains, held.allowed_domains),
        "/user_agents": not held.user_agents or asked.user_agents == held.user_agents,
        "/request_signing/required": asked.request_signing.required or not held.request_signing.required,
    }
    detail = "must not be less restrictive than your own API key"
    return [
        errors.FieldError("over_creator", detail, pointer=pointer) for pointer, holds in is_within.items() if not holds
    ]


def _networks(texts: Iterable[str]) -> Iterator[Network]:
    for text in texts:
        with suppress(ValueError):
            yield parse_network(text)


def _over_time(asked: ApiKey, held: ApiKey) -> list[errors.FieldError]:
    if held.expires_at is None or (asked.expires_at is not None and asked.expires_at <= held.expires_at):
        return []
    return [
        errors.FieldError(
            "over_creator", "must not be later than the expiry of your own API key", pointer="/expires_at"
        )
    ]


def _all_within(inner: Sequence[Network], outer: Sequence[Network]) -> bool:
    return bool(inner) and all(any(_is_subnet(one, other) for other in outer) for one in inner)


def _covers_all(outer: Sequence[Network], inner: Sequence[Network]) -> bool:
    return all(any(_is_subnet(one, other) for other in outer) for one in inner)


def _is_subnet(one: Network, other: Network) -> bool:
    return one.version == other.version and one.subnet_of(other)  # type: ignore[arg-type]  # of one version


def _domains_within(asked: Sequence[str], held: Sequence[str]) -> bool:
    return bool(asked) and all(any(_is_domain_within(one, other) for other in held) for one in asked)


def _is_domain_within(one: str, other: str) -> bool:
    return one == other or (other.startswith("*.") and one.removeprefix("*").endswith(other[1:]))
