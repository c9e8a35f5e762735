"""The open step of a payment or refund: who performs it, how often it was tried, when the worker takes over. No I/O.

A step is written before the provider is called, and removed with the result. Whoever wrote its current attempt performs it; after
`due_at` the worker of due work writes the next attempt. So two processes never perform a step at once.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

from pydantic import Field

from apikit.resources import Record, fields

StepAction = Literal["record", "start", "confirm", "capture", "cancel", "refund"]

# Longer than a request may run, so that its process has stopped.
_LEASE = timedelta(seconds=60)
_MAX_DELAY = timedelta(hours=1)
MAX_UNANSWERED_ATTEMPTS = 10
"""Attempts to reach a provider that has not yet heard of the payment; over about four hours."""
ACTION_PERIOD = timedelta(hours=24)
"""Period in which the customer can confirm a payment."""


@dataclass(frozen=True, kw_only=True)
class ProviderStep:
    """One attempt of an operation. `is_waiting`: the attempt is over, and the provider has not decided yet or did not answer."""

    action: StepAction
    started_at: fields.Moment
    due_at: fields.Moment
    attempt: int = 1
    is_waiting: bool = False
    amount_minor: int | None = None

    def wait(self, now: datetime) -> "ProviderStep":
        """Return the step after an attempt without a result; the next one follows after 1, 2, 4, … minutes, at most an hour."""
        delay = min(_LEASE * 2 ** min(self.attempt - 1, 10), _MAX_DELAY)
        return replace(self, is_waiting=True, due_at=now + delay)

    def take_over(self, now: datetime) -> "ProviderStep":
        """Return the next attempt, for the process that writes it."""
        return replace(self, is_waiting=False, attempt=self.attempt + 1, due_at=now + _LEASE)


def first_attempt(action: StepAction, now: datetime, *, amount_minor: int | None = None) -> ProviderStep:
    """Return a new step, for the process that writes it."""
    return ProviderStep(action=action, started_at=now, due_at=now + _LEASE, amount_minor=amount_minor)


@dataclass(frozen=True, kw_only=True)
class StepRecord(Record):
    """A record with an open step. The step is stored in an attribute of its own: no JSON form contains it."""

    step: Annotated[ProviderStep | None, Field(exclude=True)] = None

    @property
    def next_due_at(self) -> datetime | None:
        """The time at which the worker takes over the open step."""
        return self.step.due_at if self.step else None

    def take_over_values(self, now: datetime) -> dict[str, Any]:
        """Return the values with the next attempt, for the process that writes them; empty when nothing is due."""
        return {"step": self.step.take_over(now)} if self.step and self.step.due_at <= now else {}
