"""Carrying a tier's change to the keys of the tier: in pages, by anybody, again after a crash, never back to older limits."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from msgspec import Struct

from domain.tiers.model import Member, Tier, narrowed

_PAGE = 200
_AT_ONCE = 8


class Progress(Struct, frozen=True):
    """How far a change has come: the tier's stamp, the last key that follows it, and whether that was the last of all."""

    stamp: int
    after: str | None
    is_done: bool


class Members(Protocol):
    """Keys of tiers, and where the gate finds their plans."""

    def members(self, name: str, *, after: str | None, limit: int) -> list[Member]:
        """Keys of the tier in the order of their ids, from behind one of them; consistently read."""
        ...

    def set_plan(self, tier: Tier, key_id: str, plan: str) -> bool:
        """The gate judges the key by this plan from now on, unless it knows a later one."""
        ...

    def progress(self, name: str) -> Progress | None:
        """How far the tier's last change has come."""
        ...

    def save_progress(self, name: str, progress: Progress) -> None:
        """Remembers the progress; an older change's never replaces a later one's."""
        ...


class Rollout:
    """Gives each key of a tier the plan of the tier as it is now."""

    def __init__(self, members: Members) -> None:
        self._members = members

    def is_done(self, tier: Tier, *, is_default: bool) -> bool:
        """True when every key follows the tier as it is."""
        progress = self._members.progress(tier.name)
        return is_default or (progress is not None and progress.stamp == tier.stamp and progress.is_done)

    def run(self, tier: Tier, *, may_go_on: Callable[[], bool]) -> bool:
        """True when every key of the tier follows it; False when the time was up, and then the next run goes on from there.

        A key that joins meanwhile needs no rewriting: its own write checks the tier.
        """
        done = self._members.progress(tier.name)
        after = None
        if done and done.stamp == tier.stamp:
            if done.is_done:
                return True
            after = done.after
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            while may_go_on():
                page = self._members.members(tier.name, after=after, limit=_PAGE)
                list(pool.map(lambda member: self._carry(tier, member), page))
                after = page[-1].key_id if page else after
                is_done = len(page) < _PAGE
                self._members.save_progress(tier.name, Progress(tier.stamp, after, is_done))
                if is_done:
                    return True
        return False

    def _carry(self, tier: Tier, member: Member) -> None:
        plan = narrowed(tier.plan, member.limits, member.extras)
        self._members.set_plan(tier, member.key_id, plan.text)
