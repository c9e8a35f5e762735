"""Start a job from a function that rarely does: the imports are made at the first call."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from apikit import Actor
from apikit.operations import PlannedOperation

if TYPE_CHECKING:
    from domain.jobs.model import Job


def start_job(
    actor: Actor, *, kind: str, operations: Sequence[PlannedOperation | Mapping[str, Any]], scopes: Iterable[str]
) -> "Job":
    """Start a job, like `domain.jobs.wiring.start_job`."""
    from domain.jobs import wiring  # noqa: PLC0415 - modules that only large bulks need

    return wiring.start_job(actor, kind=kind, operations=operations, scopes=scopes)
