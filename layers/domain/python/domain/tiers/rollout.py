"""Rolls out a change of a tier to its keys, in pages. Any process can resume it; it never restores older limits."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from msgspec import Struct

from domain.tiers.model import Tier, TierMember, narrow_plan

_PAGE_SIZE = 200
_CONCURRENCY = 8


class RolloutProgress(Struct, frozen=True):
    """Progress of a rollout: the tier's stamp, the last key that was updated, and whether all keys are."""

    stamp: int
    last_key_id: str | None
    is_done: bool


class TierMemberStore(Protocol):
    """Keys of tiers, their plans and the progress of rollouts."""

    def list_members(self, name: str, *, last_key_id: str | None, limit: int) -> list[TierMember]:
        """Return the tier's keys that come after `last_key_id`, sorted by ID. The read is consistent."""
        ...

    def set_plan(self, tier: Tier, key_id: str, plan: str) -> bool:
        """Set the plan of a key for the gate, unless the key has a later one. Return whether it was set."""
        ...

    def get_progress(self, name: str) -> RolloutProgress | None:
        """Return the progress of the tier's last rollout; None before the first."""
        ...

    def save_progress(self, name: str, progress: RolloutProgress) -> None:
        """Store the progress, unless a rollout of a later change has stored its own."""
        ...


class Rollout:
    """Updates the plan of each key of a tier to the tier's current limits."""

    def __init__(self, members: TierMemberStore) -> None:
        self._members = members

    def is_done(self, tier: Tier, *, is_default: bool) -> bool:
        """Return True if every key has the tier's current limits."""
        progress = self._members.get_progress(tier.name)
        return is_default or (progress is not None and progress.stamp == tier.stamp and progress.is_done)

    def run(self, tier: Tier, *, may_go_on: Callable[[], bool]) -> bool:
        """Update the tier's keys. Return False if it ran out of time; the next run continues from there.

        A key that joins during the rollout needs no update: its own write checks the tier.
        """
        progress = self._members.get_progress(tier.name)
        last_key_id = None
        if progress and progress.stamp == tier.stamp:
            if progress.is_done:
                return True
            last_key_id = progress.last_key_id
        with ThreadPoolExecutor(_CONCURRENCY) as pool:
            while may_go_on():
                page = self._members.list_members(tier.name, last_key_id=last_key_id, limit=_PAGE_SIZE)
                list(pool.map(lambda member: self._update_plan(tier, member), page))
                last_key_id = page[-1].key_id if page else last_key_id
                is_done = len(page) < _PAGE_SIZE
                self._members.save_progress(tier.name, RolloutProgress(tier.stamp, last_key_id, is_done))
                if is_done:
                    return True
        return False

    def _update_plan(self, tier: Tier, member: TierMember) -> None:
        plan = narrow_plan(tier.plan, member.limits, member.policy_hash)
        self._members.set_plan(tier, member.key_id, plan.text)
