"""The public events of applications."""

import pytest

from apikit.resources.records import field_values, new_record, next_version, validate
from domain.applications.events import application_events
from domain.applications.model import Application, ApplicationDetails
from tests.applications import BODY, CHANGE
from tests.builders import NOW, a_tenant


def an_application(status: str = "pending") -> Application:
    details = validate(ApplicationDetails, BODY)
    return new_record(Application, a_tenant(), NOW, {**field_values(details), "status": status})


def test_creates_an_event_for_a_new_record() -> None:
    (event,) = application_events(None, an_application())
    assert (event.type, event.previous_attributes) == ("application.created", None)


@pytest.mark.parametrize(
    ("old_status", "status", "event_type"),
    [
        ("pending", "approved", "application.approved"),
        ("pending", "rejected", "application.rejected"),
        ("approved", "suspended", "application.suspended"),
        ("suspended", "approved", "application.activated"),
    ],
)
def test_each_move_has_its_event(old_status: str, status: str, event_type: str) -> None:
    old = an_application(old_status)
    (event,) = application_events(old, next_version(old, NOW, {"status": status}))
    assert (event.type, event.previous_attributes) == (event_type, {"status": old_status})


def test_other_changes_have_none() -> None:
    old = an_application()
    assert application_events(old, next_version(old, NOW, CHANGE)) == []
    assert application_events(old, next_version(old, NOW, {"deleted_at": NOW})) == []
