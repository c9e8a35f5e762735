"""Compares the privileges of API keys, since no key can create a key with greater privileges. No I/O."""

import dataclasses
import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from msgspec import Struct

from apikit import errors
from apikit.admission import plans
from domain.api_keys.model import ApiKey, ApiKeyDetails, KeyLimits, KeyRule
from domain.api_keys.restrictions import Network, parse_network
from domain.scope_grants.control import has_no_more_scopes
from domain.tiers.model import WINDOWS

_RESTRICTIONS = frozenset(
    {
        "scopes",
        "status",
        "expires_at",
        "limits",
        "rules",
        "allowed_ips",
        "denied_ips",
        "allowed_domains",
        "user_agents",
        "request_signing",
    }
)
_MINUTES_PER_HOUR, _HOURS_PER_DAY, _DAYS_PER_MONTH = 60, 24, 31


class KeyPrivileges(Struct, frozen=True):
    """A key and its limits in force."""

    key: ApiKey
    plan: plans.Plan


def find_excess(candidate: KeyPrivileges, reference: KeyPrivileges) -> list[errors.FieldError]:
    """Return an error for each field in which `candidate` exceeds `reference`. Scopes and links are not compared."""
    return [
        *_find_wider_limits(candidate.plan, reference.plan),
        *_find_wider_rules(candidate.key.rules, reference.key.rules),
        *_find_wider_restrictions(candidate.key, reference.key),
        *_find_later_expiry(candidate.key, reference.key),
    ]


def is_restriction(new: KeyPrivileges, old: KeyPrivileges) -> bool:
    """Return whether a change takes something from a key, and gives it nothing: anyone who may write keys may do that."""
    names = [each.name for each in dataclasses.fields(ApiKeyDetails)]
    changed_names = {name for name in names if getattr(new.key, name) != getattr(old.key, name)}
    return (
        changed_names <= _RESTRICTIONS
        and new.key.status in {old.key.status, "disabled"}
        and new.key.request_signing.public_key == old.key.request_signing.public_key
        and has_no_more_scopes(new.key.scopes, old.key.scopes)
        and _has_no_higher_limits(new.key.limits, old.key.limits)
        and not find_excess(new, old)
    )


def _has_no_higher_limits(new: KeyLimits, old: KeyLimits) -> bool:
    # A limit above the tier's is not in force, but a change of the tier can bring it into force.
    new_limits = new.as_dict()
    return all(new_limits.get(name, math.inf) <= limit for name, limit in old.as_dict().items())


def compute_ceilings(plan: plans.Plan) -> dict[str, float]:
    """Return the maximum of each limit, with grace and with what other limits imply: 1,000 per hour are at most 1,000 per minute."""
    minute, hour, day = (_max_requests(getattr(plan, name), plan.grace_percent) for name in WINDOWS)
    in_minute = min(minute, hour, day)
    in_hour = min(hour, minute * _MINUTES_PER_HOUR, day)
    in_day = min(day, hour * _HOURS_PER_DAY, minute * _MINUTES_PER_HOUR * _HOURS_PER_DAY)
    daily = min(_max_requests(plan.daily_quota), in_day)
    return {
        "per_minute": in_minute,
        "per_hour": in_hour,
        "per_day": in_day,
        "burst": min(_max_requests(plan.burst), in_minute),
        "concurrent": _max_requests(plan.concurrent),
        "daily_quota": daily,
        "monthly_quota": min(_max_requests(plan.monthly_quota), daily * _DAYS_PER_MONTH),
    }


def _max_requests(quota: int | None, grace_percent: int = 0) -> float:
    return math.inf if quota is None else quota + quota * grace_percent // 100


def _find_wider_limits(candidate: plans.Plan, reference: plans.Plan) -> list[errors.FieldError]:
    reference_ceilings = compute_ceilings(reference)
    return [
        errors.FieldError(
            "over_creator",
            f"must be at most {reference_ceilings[name]:.0f}, the limit of your own credentials",
            pointer=f"/limits/{name}",
        )
        for name, ceiling in compute_ceilings(candidate).items()
        if ceiling > reference_ceilings[name]
    ]


def _find_wider_rules(candidate: Sequence[KeyRule], reference: Sequence[KeyRule]) -> list[errors.FieldError]:
    candidate_rules = {rule.operation: rule for rule in candidate}
    wider = [rule.operation for rule in reference if _is_wider(candidate_rules.get(rule.operation), rule)]
    if not wider:
        return []
    return [
        errors.FieldError(
            "over_creator", f"must limit {wider[0]} at least as strictly as your own credentials do", pointer="/rules"
        )
    ]


def _is_wider(candidate: KeyRule | None, reference: KeyRule) -> bool:
    return candidate is None or any(
        _max_requests(getattr(candidate, name)) > _max_requests(getattr(reference, name))
        for name in WINDOWS
        if getattr(reference, name)
    )


def _find_wider_restrictions(candidate: ApiKey, reference: ApiKey) -> list[errors.FieldError]:
    # A stored text that is not a network neither allows nor denies an address.
    allowed_networks, denied_networks = (
        list(_parse_networks(reference.allowed_ips)),
        list(_parse_networks(reference.denied_ips)),
    )
    is_within = {
        "/allowed_ips": not reference.allowed_ips
        or _all_within(list(_parse_networks(candidate.allowed_ips)), allowed_networks),
        "/denied_ips": not denied_networks or _covers_all(list(_parse_networks(candidate.denied_ips)), denied_networks),
        "/allowed_domains": not reference.allowed_domains
        or _domains_within(candidate.allowed_domains, reference.allowed_domains),
        "/user_agents": not reference.user_agents or candidate.user_agents == reference.user_agents,
        "/request_signing/required": candidate.request_signing.required or not reference.request_signing.required,
    }
    detail = "must not be less restrictive than your own credentials"
    return [
        errors.FieldError("over_creator", detail, pointer=pointer) for pointer, holds in is_within.items() if not holds
    ]


def _parse_networks(texts: Iterable[str]) -> Iterator[Network]:
    for text in texts:
        with suppress(ValueError):
            yield parse_network(text)


def _find_later_expiry(candidate: ApiKey, reference: ApiKey) -> list[errors.FieldError]:
    if reference.expires_at is None or (
        candidate.expires_at is not None and candidate.expires_at <= reference.expires_at
    ):
        return []
    return [
        errors.FieldError(
            "over_creator", "must not be later than the expiry of your own credentials", pointer="/expires_at"
        )
    ]


def _all_within(inner: Sequence[Network], outer: Sequence[Network]) -> bool:
    return bool(inner) and all(any(_is_subnet(one, other) for other in outer) for one in inner)


def _covers_all(outer: Sequence[Network], inner: Sequence[Network]) -> bool:
    return all(any(_is_subnet(one, other) for other in outer) for one in inner)


def _is_subnet(one: Network, other: Network) -> bool:
    return one.version == other.version and one.subnet_of(other)  # type: ignore[arg-type]  # of one version


def _domains_within(inner: Sequence[str], outer: Sequence[str]) -> bool:
    return bool(inner) and all(any(_is_domain_within(one, other) for other in outer) for one in inner)


def _is_domain_within(one: str, other: str) -> bool:
    return one == other or (other.startswith("*.") and one.removeprefix("*").endswith(other[1:]))
