"""The public events of customers."""

from dataclasses import replace

from apikit.resources.records import field_values, new_record, next_version, validate
from domain.customers.events import customer_events
from domain.customers.model import Customer, CustomerDetails
from tests.builders import NOW, a_tenant
from tests.customers import BODY, CHANGE


def a_customer(**changes: object) -> Customer:
    details = validate(CustomerDetails, {**BODY, **changes})
    return new_record(Customer, a_tenant(), NOW, field_values(details))


def test_creates_an_event_for_a_new_record() -> None:
    (event,) = customer_events(None, a_customer())
    assert (event.type, event.previous_attributes) == ("customer.created", None)


def test_an_update_has_the_previous_values() -> None:
    old, values = a_customer(), a_customer(**CHANGE)
    (event,) = customer_events(old, next_version(old, NOW, {name: getattr(values, name) for name in CHANGE}))
    assert (event.type, event.previous_attributes) == ("customer.updated", {name: BODY[name] for name in CHANGE})
    assert {name: event.object[name] for name in CHANGE} == CHANGE


def test_a_deletion_is_one_event() -> None:
    old = a_customer()
    (event,) = customer_events(old, next_version(old, NOW, {"deleted_at": NOW}))
    assert event.type == "customer.deleted"


def test_a_merge_is_one_event() -> None:
    old = a_customer()
    new = next_version(old, NOW, {"deleted_at": NOW, "merged_into_id": "cus_1"})
    # The stream has only the new version; the old one is made of it.
    for previous_version in (old, replace(new, deleted_at=None)):
        (event,) = customer_events(previous_version, new)
        assert (event.type, event.object["merged_into_id"]) == ("customer.merged", "cus_1")
        assert event.previous_attributes == {"deleted_at": None, "merged_into_id": None}
