"""Usage in the `usage` table, and limits as they stand with the keys in `access`.

    pk T#{org}#{env}#usage#{granularity}            sk {period}                    all of an organization
    pk T#{org}#{env}#usage-endpoints#{granularity}  sk {period}#{METHOD} {route}   each endpoint
    pk KEY#{key id}#usage#{granularity}             sk {period}                    each key
    pk BATCH#{batch id}                             sk {org}#{env}#{part}          this part of a batch is counted

Periods are texts that sort by time, so each report is one query; counters are attributes (`domain.usage.counting`). A part of
a batch and its mark are one transaction, so that a batch that comes again adds nothing.
"""

import random
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from apikit.actor import Tenant
from apikit.admission.plans import Extras, Plan
from apikit.admission.refusals import states
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import ABSENT, Expression, Item, Place, Table, TransactionFailed, get_many, transact
from apikit.errors import Contended
from domain.usage.counting import Account, Increase, Subject
from domain.usage.model import GRAINS, Counters, Granularity, LimitStanding, Span, begin_of

# A transaction takes 100 operations; one is the mark.
_A_PART = 90
_ATTEMPTS = 8
# Longer than a failed batch waits in the dead-letter queue.
_MARKED_FOR = timedelta(days=15)
_KEYS = frozenset({"pk", "sk", "ttl"})


class UsageRepository:
    """The counters."""

    def __init__(self, usage: Table, clock: Clock) -> None:
        self._usage = usage
        self._clock = clock

    def add(self, batch_id: str, account: Account, added: Sequence[Increase]) -> bool:
        """The increases are counted, once. False when they were before. Raises Contended, Unavailable."""
        is_new = False
        for number, start in enumerate(range(0, len(added), _A_PART)):
            mark = {"pk": f"BATCH#{batch_id}", "sk": f"{account.organization_id}#{account.environment}#{number}"}
            is_new |= self._add_part(mark, account, added[start : start + _A_PART])
        return is_new

    def totals(self, tenant: Tenant, span: Span) -> dict[str, Counters]:
        """Counters of each period that has any, by the period's name."""
        return self._periods(_total(Account(*_account(tenant)), span.granularity), span)

    def of_key(self, key_id: str, span: Span) -> dict[str, Counters]:
        """The same of one key."""
        return self._periods(_key(key_id, span.granularity), span)

    def endpoints(self, tenant: Tenant, span: Span) -> Iterator[tuple[str, str, Counters]]:
        """Method, route and counters of each endpoint in each period that has any."""
        pk = _endpoints(Account(*_account(tenant)), span.granularity)
        labels = span.labels
        for item in self._usage.span(pk, first=labels[0], last=f"{labels[-1]}#~"):
            method, _, route = item["sk"].partition("#")[2].partition(" ")
            yield method, route, _counters(item)

    def _periods(self, pk: str, span: Span) -> dict[str, Counters]:
        labels = span.labels
        return {item["sk"]: _counters(item) for item in self._usage.span(pk, first=labels[0], last=labels[-1])}

    def _add_part(self, mark: Item, account: Account, added: Sequence[Increase]) -> bool:
        marked = {**mark, "ttl": epoch_ms(self._clock.now() + _MARKED_FOR) // 1000}
        operations = [self._usage.put_operation(marked, ABSENT), *(self._addition(account, each) for each in added)]
        for attempt in range(_ATTEMPTS):
            try:
                transact(operations)
            except TransactionFailed:
                # The mark stands: this part was counted when the batch came before.
                return False
            except Contended:
                # Another invocation counts for the same organization; full jitter keeps the two apart.
                time.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311 - no secret
                continue
            return True
        raise Contended("Too many writers count this organization's usage.", retry_after_s=1)

    def _addition(self, account: Account, increase: Increase) -> Item:
        names = {"#ttl": "ttl"}
        values: dict[str, int] = {":ttl": _ttl(increase.subject)}
        adds = []
        for number, (name, count) in enumerate(sorted(increase.counters.items())):
            names[f"#{number}"], values[f":{number}"] = name, count
            adds.append(f"#{number} :{number}")
        update = f"ADD {', '.join(adds)} SET #ttl = :ttl"
        place = _place(account, increase.subject)
        return self._usage.update_operation(*place, Expression(update=update, names=names, values=values))


class KeyLimits:
    """Limits where the gate counts them."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def standing(self, key_ids: Sequence[str]) -> dict[str, tuple[LimitStanding, ...]]:
        """Every limit of these keys at this moment, rules of single endpoints included. One BatchGetItem for 50 keys."""
        places = [Place(self._access.name, f"KEY#{key_id}", sk) for key_id in key_ids for sk in ("KEY", "EXTRAS")]
        found = {(place.pk, place.sk): item for place, item in get_many(places).items()}
        now = self._clock.now()
        return {
            key_id: _standing(found[pk, "KEY"], found.get((pk, "EXTRAS")), now)
            for key_id in key_ids
            if ((pk := f"KEY#{key_id}"), "KEY") in found
        }


def _standing(item: Item, extras: Item | None, now: datetime) -> tuple[LimitStanding, ...]:
    meters = Plan.of(item["pl"]).meters(now)
    if extras:
        meters += [meter for rule in Extras.of(extras["extras"]).rules for meter in rule.meters(now)]
    return tuple(
        LimitStanding(
            name=state.name,
            limit=state.quota,
            used=state.quota - state.remaining,
            remaining=state.remaining,
            window_s=state.window_s,
            resets_at=now + timedelta(milliseconds=state.renews_at_ms - epoch_ms(now)),
        )
        for state in states(meters, item, now)
    )


def _counters(item: Item) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name not in _KEYS}


def _place(account: Account, subject: Subject) -> tuple[str, str]:
    match subject.kind:
        case "key":
            return _key(subject.name, subject.granularity), subject.period
        case "endpoint":
            return _endpoints(account, subject.granularity), f"{subject.period}#{subject.name}"
    return _total(account, subject.granularity), subject.period


def _account(tenant: Tenant) -> tuple[str, str]:
    return tenant.organization_id, tenant.environment


def _total(account: Account, granularity: Granularity) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage#{granularity}"


def _endpoints(account: Account, granularity: Granularity) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage-endpoints#{granularity}"


def _key(key_id: str, granularity: Granularity) -> str:
    return f"KEY#{key_id}#usage#{granularity}"


def _ttl(subject: Subject) -> int:
    return epoch_ms(begin_of(subject.period) + GRAINS[subject.granularity].kept_for) // 1000
