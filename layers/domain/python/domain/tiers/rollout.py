"""Carrying a tier's change to the keys of the tier: in pages, by anybody, again after a crash, never back to older limits."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from msgspec import Struct

from domain.tiers.model import Tier, TierMember, narrow_plan

_PAGE = 200
_AT_ONCE = 8


class RolloutProgress(Struct, frozen=True):
    """How far a change has come: the tier's stamp, the last key that follows it, and whether that was the last of all."""

    stamp: int
    last_key_id: str | None
    is_done: bool


class TierMemberStore(Protocol):
    """Keys of tiers, and where the gate finds their plans."""

    def list_members(self, name: str, *, last_key_id: str | None, limit: int) -> list[TierMember]:
        """Keys of the tier in the order of their ids, from behind one of them; consistently read."""
        ...

    def set_plan(self, tier: Tier, key_id: str, plan: str) -> bool:
        """The gate judges the key by this plan from now on, unless it knows a later one."""
        ...

    def get_progress(self, name: str) -> RolloutProgress | None:
        """How far the tier's last change has come."""
        ...

    def save_progress(self, name: str, progress: RolloutProgress) -> None:
        """Remembers the progress; an older change's never replaces a later one's."""
        ...


class Rollout:
    """Gives each key of a tier the plan of the tier as it is now."""

    def __init__(self, members: TierMemberStore) -> None:
        self._members = members

    def is_done(self, tier: Tier, *, is_default: bool) -> bool:
        """True when every key follows the tier as it is."""
        progress = self._members.get_progress(tier.name)
        return is_default or (progress is not None and progress.stamp == tier.stamp and progress.is_done)

    def run(self, tier: Tier, *, may_go_on: Callable[[], bool]) -> bool:
        """True when every key of the tier follows it; False when the time was up, and then the next run goes on from there.

        A key that joins meanwhile needs no rewriting: its own write checks the tier.
        """
        done = self._members.get_progress(tier.name)
        last_key_id = None
        if done and done.stamp == tier.stamp:
            if done.is_done:
                return True
            last_key_id = done.last_key_id
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            while may_go_on():
                page = self._members.list_members(tier.name, last_key_id=last_key_id, limit=_PAGE)
                list(pool.map(lambda member: self._carry(tier, member), page))
                last_key_id = page[-1].key_id if page else last_key_id
                is_done = len(page) < _PAGE
                self._members.save_progress(tier.name, RolloutProgress(tier.stamp, last_key_id, is_done))
                if is_done:
                    return True
        return False

    def _carry(self, tier: Tier, member: TierMember) -> None:
        plan = narrow_plan(tier.plan, member.limits, member.policy_hash)
        self._members.set_plan(tier, member.key_id, plan.text)
