"""Starting a job from a function that rarely does: what it takes is imported when it is taken."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from apikit import Actor
from apikit.operations import PlannedOperation

if TYPE_CHECKING:
    from domain.jobs.model import Job


def start_job(
    actor: Actor, *, kind: str, operations: Sequence[PlannedOperation | Mapping[str, Any]], scopes: Iterable[str]
) -> "Job":
    """As `domain.jobs.wiring.start_job`."""
    from domain.jobs import wiring  # noqa: PLC0415 - modules that only large bulks need

    return wiring.start_job(actor, kind=kind, operations=operations, scopes=scopes)
