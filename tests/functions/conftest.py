"""Fixtures of tests through HTTP: who calls, the runner of jobs, the time."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.fakes.clock import FixedClock
from tests.fakes.jobs import Runner, a_runner
from tests.gateway import Caller
from tests.keys import an_owner
from tests.openapi_validation import openapi_validation as openapi_validation


@pytest.fixture
def owner(aws: None) -> Caller:
    """A new chain's first key; unlike `caller`, it has a record."""
    return an_owner()


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
