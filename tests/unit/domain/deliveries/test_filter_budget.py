"""Filters of webhooks, and the time that they may take (W2)."""

import pytest

from apikit.resources.records import JsonObject
from domain.deliveries.filter_budget import FilterBudget
from tests.builders import a_webhook

WEBHOOK = a_webhook(event_types=["booking.*"], filters={"data": {"object": {"status": ["confirmed"]}}})
CONFIRMED_EVENT: JsonObject = {"type": "booking.updated", "data": {"object": {"status": "confirmed"}}}
HELD_EVENT: JsonObject = {"type": "booking.updated", "data": {"object": {"status": "held"}}}
OTHER_EVENT: JsonObject = {"type": "client.updated", "data": {"object": {"status": "confirmed"}}}
TRUNCATED_EVENT: JsonObject = {"type": "booking.updated", "data": {"object": {"id": "bkg_1"}}, "truncated": True}


class Clock:
    """Seconds, which pass when a test says so."""

    def __init__(self) -> None:
        self.time_s = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.time_s


@pytest.mark.parametrize(
    ("form", "is_taken"), [(CONFIRMED_EVENT, True), (HELD_EVENT, False), (OTHER_EVENT, False), (TRUNCATED_EVENT, True)]
)
def test_types_and_filters_select_events(form: JsonObject, *, is_taken: bool) -> None:
    budget = FilterBudget(1, Clock())
    assert (budget.takes(WEBHOOK, form), budget.is_used_up) == (is_taken, False)


@pytest.mark.parametrize(
    ("form", "is_taken"), [(CONFIRMED_EVENT, True), (HELD_EVENT, True), (OTHER_EVENT, False), (TRUNCATED_EVENT, True)]
)
def test_only_types_do_when_the_time_is_over(form: JsonObject, *, is_taken: bool) -> None:
    clock = Clock()
    budget = FilterBudget(1, clock)
    clock.time_s = 1.1
    assert (budget.takes(WEBHOOK, form), budget.is_used_up) == (is_taken, True)


def test_a_webhook_without_filters_needs_no_time() -> None:
    clock = Clock()
    budget = FilterBudget(1, clock)
    clock.time_s = 1.1
    assert (budget.takes(a_webhook(event_types=["*"]), HELD_EVENT), budget.is_used_up) == (True, False)
