from datetime import UTC, datetime, timedelta

from domain.incidents.model import COMPONENTS
from domain.incidents.status_board import ComponentState, StatusCause, judge

NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)


def state_of(*causes: StatusCause) -> ComponentState:
    return next(each for each in judge(causes).components if each.name == "api")


def test_a_component_without_causes_has_always_been_operational() -> None:
    status = judge([])
    assert (status.status, {each.since for each in status.components}) == ("operational", {None})
    assert tuple(each.name for each in status.components) == COMPONENTS


def test_the_worst_cause_counts_since_its_first() -> None:
    causes = [
        StatusCause("api", "degraded", NOW),
        StatusCause("api", "outage", NOW + timedelta(minutes=2)),
        StatusCause("api", "outage", NOW + timedelta(minutes=1)),
        StatusCause("api", "operational", NOW + timedelta(minutes=3)),
        StatusCause("webhooks", "maintenance", NOW),
    ]
    assert state_of(*causes) == ComponentState(name="api", status="outage", since=NOW + timedelta(minutes=1))
    assert judge(causes).status == "outage"
    assert judge(causes[:1] + causes[4:]).status == "degraded"


def test_a_component_is_operational_since_its_last_recovery() -> None:
    recoveries = [StatusCause("api", "operational", NOW + timedelta(minutes=minutes)) for minutes in (1, 3, 2)]
    assert state_of(*recoveries).since == NOW + timedelta(minutes=3)


def test_a_component_that_no_longer_exists_does_not_matter() -> None:
    assert judge([StatusCause("moon", "outage", NOW)]).status == "operational"
