"""Jobs that are paced by the limits of their key: how tests start one and run it to its end."""

from typing import Any

from apikit.actor import Actor, Tenant
from domain.jobs.wiring import start_job
from tests.batches import CREATE
from tests.fakes.clock import FixedClock
from tests.fakes.jobs import Runner
from tests.gateway import Caller, a_caller

_MOST_SLICES = 2_000


def a_job(caller: Caller, count: int) -> str:
    tenant = Tenant(caller.organization_id, caller.environment)
    actor = Actor(tenant, caller.organization_id, caller.key_id, frozenset({"clients:write"}), "req_1")
    return start_job(actor, kind="bulk", operations=[CREATE] * count, scopes=("clients:write",)).id


def job(caller: Caller, job_id: str) -> dict[str, Any]:
    form: dict[str, Any] = a_caller(organization_id=caller.organization_id).call("GET", f"/v1/jobs/{job_id}").json()
    return form


def finish(runner: Runner, clock: FixedClock) -> list[int]:
    """Run the job once for each of its messages, when it is due, until no message is left; return the delays."""
    delays: list[int] = []
    while runner.sqs.entries and len(delays) < _MOST_SLICES:
        (entry,) = runner.sqs.entries
        delays.append(entry.get("DelaySeconds", 0))
        clock.advance(seconds=delays[-1])
        assert runner.run() == {"batchItemFailures": []}
    assert not runner.sqs.entries
    return delays


def die(*_: Any, **__: Any) -> None:
    raise RuntimeError("the process ended here")
