"""A booking from the call to its events on the bus, and the metrics of its business facts."""

import json

import pytest

from domain.events.event_catalogue import EVENT_TYPES
from functions.stream_publisher.handler import METRICS
from tests.bookings import a_spa, next_week
from tests.flows.pipeline import Pipeline
from tests.gateway import Caller


def test_metrics_are_event_types() -> None:
    assert EVENT_TYPES.keys() >= METRICS


def test_a_booking_has_its_events_and_metrics(
    pipeline: Pipeline, caller: Caller, capsys: pytest.CaptureFixture[str]
) -> None:
    spa = a_spa(caller, price={"amount": 12500, "currency": "EUR"})
    pipeline.run()
    pipeline.events.clear()
    booking = spa.book(next_week(9), hold_minutes=10)
    assert spa.act(booking, "confirm").status == 200
    capsys.readouterr()
    pipeline.run()
    assert [event["type"] for event in pipeline.events] == [
        "booking.created",
        "booking.held",
        "availability.changed",
        "booking.updated",
        "booking.confirmed",
    ]
    reserved_time = pipeline.events[2]["data"]["object"]["reserved"]
    assert (reserved_time["staff_ids"], reserved_time["start_at"]) == (spa.staff_ids, next_week(9))
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if '"_aws"' in line]
    counts = {name: line[name] for line in lines for name in METRICS & line.keys()}
    assert counts == {"booking.created": 1, "booking.confirmed": 1}
