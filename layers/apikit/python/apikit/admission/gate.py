"""The gate in front of every operation: one conditional write on the key's item in `access` admits a request and counts it."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec.structs import replace

from apikit.actor import Tenant
from apikit.admission.admission_attempt import AdmissionAttempt, Check
from apikit.admission.concurrency import expired_permits, new_permit
from apikit.admission.credentials import Credentials
from apikit.admission.gate_conditions import build_admission_update
from apikit.admission.grant import CachedKey, Grant, build_grant
from apikit.admission.key_items import (
    KeyItem,
    OrgItem,
    key_item_key,
    org_item_key,
    parse_policy,
    policy_key,
    release_permits,
)
from apikit.admission.limit_errors import LimitError, require_authentic
from apikit.admission.limits import Meter, SlidingWindow
from apikit.admission.organization_totals import draw_units
from apikit.admission.plans import COUNTER, NO_POLICY, Plan
from apikit.admission.rule_items import NO_RULES, StampedRules, read_rules, stamp_of
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import ConditionFailed, Item, Table
from apikit.errors import OrganizationForbidden, PlatformError, TokenExpired, TooManyConcurrent, WriteContention

_MAX_CACHED_KEYS = 5_000
_ATTEMPTS = 8
_MAX_STALE_COUNTERS = 20


class Gate:
    """Admits requests. One instance per process; it caches what it read of the most recently used keys.

    A refusal is repeated from the cache, without a call to DynamoDB, for `refusal_ttl_ms` at most and never longer than its wait:
    floods cause no writes, each refusal has its exact wait, and a raised limit takes effect within that time.
    """

    def __init__(self, access: Table, clock: Clock, *, refusal_ttl_ms: int = 1_000) -> None:
        self._access = access
        self._clock = clock
        self._refusal_ttl_ms = refusal_ttl_ms
        self._cached_keys: OrderedDict[str, CachedKey] = OrderedDict()

    def admit(
        self,
        credentials: Credentials,
        *,
        operation: str = "",
        cost: int = 1,
        check: Check | None = None,
    ) -> Grant:
        """Authenticate and count the request in one call to DynamoDB; in two when the cached key is outdated.

        `operation` is the method and route, for rules of single endpoints; `check` raises when the caller does not meet the key's policy
        or the organization's rules. Raises InvalidCredentials, KeyRevoked, KeyExpired, what `check` raises; RateLimitExceeded,
        QuotaExceeded, TooManyConcurrent with the exact wait. A refused request is not counted.
        """
        return self._count_attempt(
            AdmissionAttempt(credentials, operation, cost, self._clock.now(), takes_permit=True, check=check)
        )

    def charge(
        self, credentials: Credentials, *, operation: str = "", cost: int, retry_units: Mapping[str, int] | None = None
    ) -> Grant:
        """Count more units for an admitted request: all or none, in one call to DynamoDB and without another permit.

        `retry_units` are the units per operation that a retry of the whole request needs; the wait of a refusal is long enough for
        them. Raises as `admit` does.
        """
        return self._count_attempt(
            AdmissionAttempt(
                credentials,
                operation,
                cost,
                self._clock.now(),
                takes_permit=False,
                retry_units=retry_units or {operation: cost},
            )
        )

    def _count_attempt(self, attempt: AdmissionAttempt) -> Grant:
        credentials, cost, now = attempt.credentials, attempt.cost, attempt.now
        cached_key = self._get_cached_key(credentials.key_id)
        self._repeat_refusal(cached_key, attempt)
        may_lease = True
        # Every attempt is evaluated at the time of arrival, so that what one attempt reads stays valid for the next.
        for _ in range(_ATTEMPTS):
            if attempt.check and self._is_check_outdated(cached_key, credentials, attempt.check, now):
                continue
            if lease_grant := cached_key.take_from_lease(credentials, cost, now):
                return lease_grant
            meters = attempt.meters(cached_key)
            permit = new_permit(now) if attempt.permits(cached_key) else None
            units = attempt.lease_size(cached_key) if may_lease else cost
            try:
                item = self._write(attempt, cached_key, meters, cost=units, permit=permit)
            except ConditionFailed as refusal:
                has_drawn = self._handle_refusal(cached_key, refusal, attempt, units)
                # Near the limit there may be room for one request but not for a lease.
                may_lease = units == cost or has_drawn
                continue
            self._update_cached_key(cached_key, item, meters)
            grant = build_grant(credentials, cached_key, item, meters, now=now, cost=units, permit=permit)
            cached_key.store_lease(credentials, grant, remaining=units - cost, now=now)
            return grant
        raise WriteContention("Too many concurrent requests with this API key. Retry.", retry_after_s=1)

    def release(self, grant: Grant) -> None:
        """Release the request's permit, if it has one. A permit that is not released expires."""
        if grant.permit:
            self._access.update(*key_item_key(grant.key_id), release_permits(frozenset({grant.permit})))

    def find_home_organization(self, key_id: str) -> str | None:
        """Return the organization of a key, if this process has cached the key. For logs only; not authenticated."""
        cached_key = self._cached_keys.get(key_id)
        return cached_key.home if cached_key else None

    def resolve_tenant(self, grant: Grant, organization_id: str | None, organization: OrgItem | None = None) -> Tenant:
        """Return the tenant of the request: the key's own organization or the requested child; `organization` is its item, if it was read.

        Raises OrganizationForbidden.
        """
        if organization_id is None or organization_id == grant.home:
            return Tenant(grant.home, grant.environment)
        tenant = Tenant(organization_id, grant.environment)
        child = organization or self.find_organization(tenant)
        if not child or child.parent_id != grant.home or not child.is_active:
            raise OrganizationForbidden(
                "WedSync-Organization must be the ID of your own organization or of an active child organization."
            )
        return tenant

    def find_organization(self, tenant: Tenant) -> OrgItem | None:
        """Return the item of an organization; None for an unknown one, and for one without requests for child organizations."""
        item = self._access.get(*org_item_key(tenant.organization_id, tenant.environment))
        return OrgItem.from_item(item) if item else None

    def find_client(self, client_id: str) -> KeyItem:
        """Return the item of an OAuth client that acts for a person. Raises TokenExpired when it may not act any more."""
        item = self._access.get(*key_item_key(client_id))
        client = KeyItem.from_item(item or {})
        is_usable = item is not None and client.is_active and client.expires_at > epoch_ms(self._clock.now()) // 1000
        if not is_usable or client.suspension_reasons:
            raise TokenExpired("The client of this access token is not active any more.")
        return client

    def _write(
        self, attempt: AdmissionAttempt, cached_key: CachedKey, meters: list[Meter], *, cost: int, permit: str | None
    ) -> Item:
        total = attempt.find_total(cached_key, {})
        update = build_admission_update(
            attempt.credentials,
            meters,
            plan=cached_key.plan.text,
            rules_stamp=cached_key.rules.stamp,
            now=attempt.now,
            cost=cost,
            cached_counters=cached_key.counters,
            lower_bounds=cached_key.lower_bounds,
            stale_counters=cached_key.stale_counters,
            permit=(permit, cached_key.plan.concurrent) if permit and cached_key.plan.concurrent is not None else None,
            hour=total.hour if total else None,
        )
        return self._access.update(*key_item_key(attempt.credentials.key_id), update)

    def _handle_refusal(
        self, cached_key: CachedKey, refusal: ConditionFailed, attempt: AdmissionAttempt, units: int
    ) -> bool:
        """Raise the error if the exact rules refuse the attempt; otherwise update the cache, so that the next attempt succeeds.

        Return whether as many units of the organization's limit were drawn as the refused write needed.
        """
        credentials, now, has_drawn = attempt.credentials, attempt.now, False
        item = require_authentic(refusal.item, credentials, now)
        self._reload_outdated(cached_key, item, credentials.key_id)
        self._update_cached_key(cached_key, item, attempt.meters(cached_key))
        try:
            attempt.require_room(cached_key, item)
            if (total := attempt.find_total(cached_key, item)) and not total.has_units(units):
                item = draw_units(self._access, credentials.key_id, total, units)
                attempt.require_room(cached_key, item)
                has_drawn = replace(total, item=item).has_units(units)
        except TooManyConcurrent:
            # A permit can be released at any moment, so this refusal is not cached.
            raise
        except LimitError as error:
            ttl_ms = min(self._refusal_ttl_ms, (error.retry_after_s or self._refusal_ttl_ms) * 1000)
            cached_key.last_refusal = (credentials.secret_hash, epoch_ms(now) + ttl_ms, item)
            raise
        if attempt.permits(cached_key) and (stale_permits := expired_permits(KeyItem.from_item(item).permits, now)):
            self._access.update(*key_item_key(credentials.key_id), release_permits(stale_permits))
        return has_drawn

    def _is_check_outdated(self, cached_key: CachedKey, credentials: Credentials, check: Check, now: datetime) -> bool:
        """Raise what `check` raises if the cached policy and rules are current; otherwise reload them and return True."""
        try:
            check(cached_key.policy, cached_key.rules.rules)
        except PlatformError:
            item = require_authentic(self._access.get(*key_item_key(credentials.key_id)), credentials, now)
            if not self._reload_outdated(cached_key, item, credentials.key_id):
                raise
            return True
        return False

    def _reload_outdated(self, cached_key: CachedKey, item: Item, key_id: str) -> bool:
        """Reload the plan, the policy and the organization's rules that differ from the item's. Return False if none does."""
        key = KeyItem.from_item(item)
        has_other_plan, has_other_rules = key.plan != cached_key.plan.text, stamp_of(item) != cached_key.rules.stamp
        if has_other_plan:
            cached_key.plan, cached_key.policy = Plan.from_text(key.plan), NO_POLICY
            if cached_key.plan.extras:
                stored_policy = self._access.get(*policy_key(key_id))
                cached_key.policy = parse_policy(stored_policy) if stored_policy else NO_POLICY
        if has_other_rules:
            cached_key.rules = self._read_rules(key.organization_id, stamp_of(item))
        return has_other_plan or has_other_rules

    def _read_rules(self, organization_id: str, stamp: int | None) -> StampedRules:
        """Return the organization's rules with the stamp of a principal's item.

        The rules may be newer while a change is written to the principals. The stamp never repeats, so they are read again then.
        """
        if stamp is None:
            return NO_RULES
        return StampedRules(stamp, read_rules(self._access, organization_id).rules)

    def _update_cached_key(self, cached_key: CachedKey, item: Item, meters: Iterable[Meter]) -> None:
        cached_key.home = KeyItem.from_item(item).organization_id
        counter_names = {name for meter in meters for name in meter.names}
        # Other processes count in the open window too: once it has closed, the cached count is only a lower bound.
        cached_key.lower_bounds = {
            meter.open_name: item.get(meter.open_name, 0) for meter in meters if isinstance(meter, SlidingWindow)
        }
        cached_key.counters = {name: item.get(name, 0) for name in counter_names - cached_key.lower_bounds.keys()}
        # Rules of other operations keep their counters in the same item.
        current_names = counter_names | {
            name for meter in cached_key.policy.all_meters(self._clock.now()) for name in meter.names
        }
        cached_key.stale_counters = tuple(
            sorted(name for name in item if name not in current_names and COUNTER.fullmatch(name))
        )[:_MAX_STALE_COUNTERS]

    def _repeat_refusal(self, cached_key: CachedKey, attempt: AdmissionAttempt) -> None:
        """Raise the cached refusal of the same caller while it is valid; the counters can only have risen since."""
        if cached_key.last_refusal is None:
            return
        secret_hash, expires_at_ms, item = cached_key.last_refusal
        if epoch_ms(attempt.now) >= expires_at_ms:
            cached_key.last_refusal = None
        elif secret_hash == attempt.credentials.secret_hash and not attempt.has_room(cached_key, item):
            attempt.require_room(cached_key, item)

    def _get_cached_key(self, key_id: str) -> CachedKey:
        cached_key = self._cached_keys.setdefault(key_id, CachedKey())
        self._cached_keys.move_to_end(key_id)
        if len(self._cached_keys) > _MAX_CACHED_KEYS:
            self._cached_keys.popitem(last=False)
        return cached_key
