"""The public events of services."""

from apikit.resources.records import field_values, new_record, next_version, validate
from domain.services.addons import assign_addon_ids
from domain.services.events import service_events
from domain.services.model import Service, ServiceDetails
from tests.builders import NOW, a_tenant
from tests.services import BODY, CHANGE


def a_service(**changes: object) -> Service:
    details = validate(ServiceDetails, {**BODY, **changes})
    addons = assign_addon_ids(details.addons, [], NOW)
    return new_record(Service, a_tenant(), NOW, {**field_values(details), "addons": addons, "status": "active"})


def test_creates_an_event_for_a_new_record() -> None:
    (event,) = service_events(None, a_service())
    assert (event.type, event.previous_attributes) == ("service.created", None)


def test_an_update_has_the_previous_values() -> None:
    old, values = a_service(), a_service(**CHANGE)
    (event,) = service_events(old, next_version(old, NOW, {name: getattr(values, name) for name in CHANGE}))
    assert (event.type, event.previous_attributes) == ("service.updated", {name: BODY[name] for name in CHANGE})
    assert {name: event.object[name] for name in CHANGE} == CHANGE


def test_a_deletion_is_one_event() -> None:
    old = a_service()
    (event,) = service_events(old, next_version(old, NOW, {"deleted_at": NOW}))
    assert event.type == "service.deleted"
