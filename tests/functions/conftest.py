"""Fixtures of tests through HTTP: who calls, the runner of jobs, the time."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from apikit.operations import execution
from apikit.operations.operation import OperationResult
from domain.jobs.wiring import job_leases
from functions.job_runner import job_execution
from tests.fakes.clock import FixedClock
from tests.fakes.jobs import Runner, a_runner
from tests.gateway import Caller
from tests.keys import an_owner
from tests.members import an_administrator_of
from tests.openapi_validation import openapi_validation as openapi_validation
from tests.people import Person


@pytest.fixture
def owner(aws: None) -> Caller:
    """A new chain's first key; unlike `caller`, it has a record."""
    return an_owner()


@pytest.fixture
def organization(owner: Caller) -> Caller:
    """A new organization's key."""
    return owner


@pytest.fixture
def administrator(organization: Caller) -> Person:
    """The first member of the organization, signed in."""
    return an_administrator_of(organization.organization_id)


@pytest.fixture(scope="module")
def one_runner(aws: None) -> Iterator[Runner]:
    """The runner of a module's jobs, with their bucket."""
    with a_runner() as job_runner:
        yield job_runner


@pytest.fixture
def runner(one_runner: Runner) -> Runner:
    """The runner; no job of an earlier test is in its queue."""
    one_runner.sqs.entries.clear()
    return one_runner


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at this moment, to the millisecond: records made through HTTP bear the real time."""
    now = datetime.now(UTC)
    return FixedClock(now.replace(microsecond=now.microsecond // 1000 * 1000))


@pytest.fixture
def jobs_clock(clock: FixedClock, runner: Runner, monkeypatch: pytest.MonkeyPatch) -> Iterator[FixedClock]:
    """The time of jobs, from the next full hour on: everything that was counted in real time is over."""
    now = clock.now()
    clock.advance(seconds=7_200 - (now.minute * 60 + now.second))
    monkeypatch.setattr("domain.jobs.wiring.SystemClock", lambda: clock)
    # However slow the machine is, an execution ends because of the limits.
    monkeypatch.setattr("functions.job_runner.handler._has_time", lambda _: True)
    monkeypatch.setattr(job_execution, "_RECORD_INTERVAL_S", 3_600.0)
    job_leases.cache_clear()
    yield clock
    job_leases.cache_clear()


@pytest.fixture
def operation_log(monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> list[tuple[int, datetime]]:
    """The number and the time of each operation; none of them does anything."""
    carried_out: list[tuple[int, datetime]] = []

    async def one(*_: Any, number: int, **__: Any) -> OperationResult:
        carried_out.append((number, clock.now()))
        return OperationResult(201, {}, None)

    monkeypatch.setattr(execution, "run_one", one)
    return carried_out
