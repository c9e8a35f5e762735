"""Use cases of tiers: get and list them, select one for a key, and for administrators set and delete them."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Protocol

from apikit import Actor, Clock, errors
from apikit.resources import Preconditions, records
from domain.tiers.model import DEFAULTS, PLATFORM_TENANT, Tier, TierDetails, find_field_errors, is_tier_name, tier_id
from domain.tiers.rollout import Rollout, TierMemberStore

SCOPE = "platform:tiers"
# Time that a request spends on a rollout. The worker `tier_rollout` continues with the remaining keys.
_REQUEST_ROLLOUT_S = 6.0
_MAX_TIERS = 90
_ATTEMPTS = 8
_TICK = timedelta(milliseconds=1)


class TierStore(TierMemberStore, Protocol):
    """Tiers and their keys."""

    def find(self, name: str) -> Tier | None:
        """Return the stored tier, or else the default tier with this name."""
        ...

    def list_tiers(self) -> list[Tier]:
        """Return all tiers, sorted by name."""
        ...

    def write(self, tier: Tier, cause: records.Cause, *, old: Tier | None) -> None:
        """Store a tier, replacing `old`. Raises StaleVersion."""
        ...

    def write_step(self, tier: Tier, cause: records.Cause, *, old: Tier) -> None:
        """Replace a stored tier as one step of a larger change, which alone counts as the request's effect. Raises StaleVersion."""
        ...

    def delete(self, tier: Tier, cause: records.Cause) -> None:
        """Delete a tier. Raises StaleVersion."""
        ...


@dataclass(frozen=True, slots=True)
class TierState:
    """A tier, whether it is new, and whether all its keys have its current limits."""

    tier: Tier
    is_new: bool
    is_rolled_out: bool


class TierService:
    """The platform's tiers."""

    def __init__(self, store: TierStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._rollout = Rollout(store)

    def list_tiers(self, actor: Actor) -> list[Tier]:
        """Return all tiers, sorted by name. Raises InsufficientScope."""
        actor.require("tiers:read")
        return self._store.list_tiers()

    def get(self, actor: Actor, name: str) -> TierState:
        """Return the tier with this name. Raises InsufficientScope, NotFound."""
        _require_name(name)
        actor.require("tiers:read")
        tier = self._require(name)
        return TierState(tier, is_new=False, is_rolled_out=self._rollout.is_done(tier, is_default=_is_default(tier)))

    def require_available(self, name: str, *, current_tier: str | None = None) -> Tier:
        """Return the tier for a key. A retired tier is available only to keys that have it. Raises InvalidRequest."""
        tier = self._store.find(name)
        if tier is None or (tier.status == "retired" and current_tier != name):
            raise errors.InvalidRequest.from_errors(
                [errors.FieldError("not_found", "the tier does not exist", pointer="/tier")]
            )
        return tier

    def put(
        self, actor: Actor, name: str, values: Mapping[str, Any], *, preconditions: Preconditions | None
    ) -> TierState:
        """Set the limits of a tier and update its keys: before this returns, or soon after if they are very many.

        Raises NotFound for an invalid name, InsufficientScope, InvalidRequest, Conflict, StaleVersion.
        """
        _require_name(name)
        actor.require(SCOPE)
        details = TierDetails(**values)
        if field_errors := find_field_errors(details):
            raise errors.InvalidRequest.from_errors(field_errors)
        if (earlier := records.find_replay(Tier)) is not None:
            return TierState(earlier, is_new=earlier.version == 1, is_rolled_out=self._roll_out(earlier))
        old, new = self._write(records.Cause.from_actor(actor), name, details, preconditions)
        return TierState(new, is_new=old is None, is_rolled_out=self._roll_out(new))

    def remove(self, actor: Actor, name: str, *, preconditions: Preconditions | None) -> None:
        """Delete a tier. Raises InsufficientScope, NotFound, StaleVersion, and Conflict if keys use it.

        The tier is retired first, so that no key can join between the check and the deletion.
        """
        _require_name(name)
        actor.require(SCOPE)
        for _ in range(_ATTEMPTS):
            tier = self._require(name)
            (preconditions or Preconditions()).require(tier)
            if name in DEFAULTS:
                raise errors.Conflict("This tier is built in and cannot be deleted. Change its limits instead.")
            try:
                self._delete(tier, records.Cause.from_actor(actor))
            except errors.StaleVersion:
                # Another write came first. Check its result.
                continue
            return
        raise errors.WriteContention("Too many concurrent changes to this tier. Retry.", retry_after_s=1)

    def resume(self, name: str, *, seconds: float) -> bool:
        """Continue the rollout of a tier's last change. Return True if it is complete. Requires no scope."""
        tier = self._store.find(name)
        return tier is None or _is_default(tier) or self._rollout.run(tier, may_go_on=_time_limit(seconds))

    def _delete(self, tier: Tier, cause: records.Cause) -> None:
        retired_tier = self._next(tier.name, tier, {"status": "retired"})
        if retired_tier is not tier:
            self._store.write_step(retired_tier, cause, old=tier)
        if self._store.list_members(tier.name, last_key_id=None, limit=1):
            self._store.write_step(self._next(tier.name, retired_tier, {"status": "active"}), cause, old=retired_tier)
            raise errors.Conflict("API keys use this tier. Move them to another tier first.")
        self._store.delete(retired_tier, cause)

    def _write(
        self, cause: records.Cause, name: str, details: TierDetails, preconditions: Preconditions | None
    ) -> tuple[Tier | None, Tier]:
        for _ in range(_ATTEMPTS):
            old, conditions = self._store.find(name), preconditions or Preconditions()
            if old is None:
                conditions.require_absent()
            else:
                conditions.require(old)
            if old is None and len(self._store.list_tiers()) >= _MAX_TIERS:
                raise errors.Conflict(f"The maximum of {_MAX_TIERS} tiers is reached. Delete a tier first.")
            new = self._next(name, old, {**records.field_values(details), "status": "active"})
            if new is old:
                return old, new
            try:
                self._store.write(new, cause, old=old)
            except errors.StaleVersion:
                continue
            return old, new
        raise errors.WriteContention("Too many concurrent changes to this tier. Retry.", retry_after_s=1)

    def _roll_out(self, tier: Tier) -> bool:
        return _is_default(tier) or self._rollout.run(tier, may_go_on=_time_limit(_REQUEST_ROLLOUT_S))

    def _next(self, name: str, old: Tier | None, values: Mapping[str, Any]) -> Tier:
        now = self._clock.now()
        if old is None:
            return replace(records.new_record(Tier, PLATFORM_TENANT, now, {"name": name, **values}), id=tier_id(name))
        # Stamps must increase, even if the clock is set back.
        return records.next_version(old, max(now, old.updated_at + _TICK), values)

    def _require(self, name: str) -> Tier:
        tier = self._store.find(name)
        if tier is None:
            raise errors.NotFound("The tier does not exist.")
        return tier


def _require_name(name: str) -> None:
    if not is_tier_name(name):
        raise errors.NotFound("The tier does not exist. A tier name is a slug, such as gold-2.")


def _is_default(tier: Tier) -> bool:
    return tier == DEFAULTS.get(tier.name)


def _time_limit(seconds: float) -> Callable[[], bool]:
    deadline = time.monotonic() + seconds
    return lambda: time.monotonic() < deadline
