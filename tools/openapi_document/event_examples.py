"""Examples of events: what changed in each, from the examples of the resources' fields.

`tests/contract/test_event_types.py` gives each change to its slice and requires the event.
"""

import dataclasses

from msgspec import Struct

from apikit.resources import records
from apikit.resources.records import Record
from domain.domain_events import DomainEvent, create_event
from domain.events.event_catalogue import find_object_type
from tools.openapi_document.schemas import Json

EXAMPLE_ID = "01k0a3v5m8f1xq2w7r9tbdc6yz"
_CHANGED_AT = "2026-03-02T10:00:00.000Z"
_OPTION_END = "2026-03-09T17:00:00.000Z"


class ExampleChange(Struct, frozen=True):
    """The values of fields after the change, and the previous values; None for a new resource."""

    values: Json
    previous: Json | None = None


def event_example(event_type: str, example: Json, record_type: type[Record] | None) -> Json:
    """Return the example of an event type from the example of its schema. `record_type` is the type of its resource."""
    change, form = _find_change(event_type), example["data"]["object"]
    form |= _INITIAL_FIELDS.get(find_object_type(event_type), {}) | change.values
    if record_type is None:
        data = {"object": form, "previous_attributes": None}
    elif change.previous is None:
        data = _event_data(create_event(event_type, None, _load(record_type, form)))
    else:
        example["created_at"] = _CHANGED_AT
        old_record = _load(record_type, {**form, **change.previous})
        new_record = _load(record_type, {**form, "version": 2, "updated_at": _CHANGED_AT})
        data = _event_data(create_event(event_type, old_record, new_record))
    example.pop("truncated", None)
    return {**example, "type": event_type, "data": data}


def _load(record_type: type[Record], form: Json) -> Record:
    record_form = {name: value for name, value in form.items() if name != "object"}
    # A copy, which is encoded again, with every field of nested values.
    return dataclasses.replace(records.load(record_type, record_form))


def _event_data(event: DomainEvent) -> Json:
    return {"object": event.object, "previous_attributes": event.previous_attributes}


def _find_change(event_type: str) -> ExampleChange:
    if event_type in _CHANGES:
        return _CHANGES[event_type]
    object_type, _, name = event_type.partition(".")
    status = _STATUSES.get(object_type, {}).get(name)
    if status is not None:
        return ExampleChange({"status": status[0]}, {"status": status[1]})
    if name == "deleted":
        return ExampleChange({"deleted_at": _CHANGED_AT}, {"deleted_at": None})
    return ExampleChange({}, {"metadata": {}} if name == "updated" else None)


_ZERO, _PRICE = {"amount": 0, "currency": "EUR"}, {"amount": 12500, "currency": "EUR"}
_BLOCK = {
    "id": f"blk_{EXAMPLE_ID}",
    "start_at": "2026-11-02T06:00:00.000Z",
    "end_at": "2026-11-09T18:00:00.000Z",
    "reason": "New parquet",
}
_TIME_OFF = {
    "id": f"off_{EXAMPLE_ID}",
    "start_at": "2026-08-03T00:00:00.000Z",
    "end_at": "2026-08-17T00:00:00.000Z",
    "reason": "Vacation",
}
_WEEKLY = [{"weekday": 0, "start": "09:00", "end": "17:00"}]
_SCHEDULE = {"weekly": _WEEKLY, "overrides": [], "breaks": [], "time_off": []}

# Fields with examples that belong to a later status.
_INITIAL_FIELDS: dict[str, Json] = {
    "application": {"status": "pending"},
    "batch": {"error": None, "job_id": f"job_{EXAMPLE_ID}"},
    "booking": {"status": "pending"},
    "form": {"status": "draft", "published_version": None},
    "payment": {"status": "pending", "captured_amount": _ZERO, "provider_reference": None},
    "refund": {"status": "pending", "provider_reference": None},
    "staff": {"schedule": _SCHEDULE},
    "waitlist_entry": {"status": "waiting"},
    "wedding": {"status": "inquiry", "option_expires_at": None, "status_reason": None},
}
# The status after and before the change, by the first and the second part of the event type.
_STATUSES: dict[str, dict[str, tuple[str, str]]] = {
    "application": {
        "approved": ("approved", "pending"),
        "rejected": ("rejected", "pending"),
        "suspended": ("suspended", "approved"),
        "activated": ("approved", "suspended"),
    },
    "organization": {"suspended": ("suspended", "active")},
    "venue": {"archived": ("archived", "active")},
    "client": {"status_changed": ("active", "lead"), "archived": ("archived", "active")},
    "wedding": {
        "waitlisted": ("waitlisted", "inquiry"),
        "released": ("released", "tentative"),
        "started": ("in_progress", "definite"),
        "completed": ("completed", "in_progress"),
        "closed": ("closed", "completed"),
    },
    "menu_selection": {"submitted": ("submitted", "draft"), "locked": ("locked", "submitted")},
    "form_submission": {"submitted": ("submitted", "draft"), "reviewed": ("reviewed", "submitted")},
    "booking": {
        "confirmed": ("confirmed", "pending"),
        "declined": ("declined", "pending"),
        "checked_in": ("checked_in", "confirmed"),
        "completed": ("completed", "checked_in"),
        "no_show": ("no_show", "confirmed"),
        "expired": ("expired", "pending"),
    },
    "staff": {"deactivated": ("inactive", "active")},
}
_CHANGES: dict[str, ExampleChange] = {
    "organization.updated": ExampleChange({}, {"contact_email": "info@lago.example.com"}),
    "venue.updated": ExampleChange({}, {"capacity": 300}),
    "space.updated": ExampleChange({}, {"capacity": 200}),
    "space.out_of_service": ExampleChange({"blocks": [_BLOCK]}, {"blocks": []}),
    "space.returned_to_service": ExampleChange({"blocks": []}, {"blocks": [_BLOCK]}),
    "client.updated": ExampleChange({}, {"notes": None}),
    "customer.updated": ExampleChange({}, {"phone": None}),
    "customer.merged": ExampleChange(
        {"merged_into_id": "cus_01k0a3v5m8f1xq2w7r9tbdc6zz", "deleted_at": _CHANGED_AT},
        {"deleted_at": None, "merged_into_id": None},
    ),
    "wedding.updated": ExampleChange({}, {"notes": None}),
    "wedding.tentative": ExampleChange(
        {"status": "tentative", "option_expires_at": _OPTION_END}, {"option_expires_at": None, "status": "inquiry"}
    ),
    "wedding.definite": ExampleChange(
        {"status": "definite"}, {"option_expires_at": _OPTION_END, "status": "tentative"}
    ),
    "wedding.date_changed": ExampleChange(
        {"date": "2025-06-22", "start_at": "2025-06-22T14:00:00Z", "end_at": "2025-06-22T23:00:00Z"},
        {"date": "2025-06-15", "end_at": "2025-06-15T23:00:00Z", "start_at": "2025-06-15T14:00:00Z"},
    ),
    "wedding.guest_count_changed": ExampleChange({}, {"guests": {"expected": 100, "guaranteed": None, "actual": None}}),
    "wedding.guarantee_locked": ExampleChange(
        {"status": "definite", "guarantee_locked_at": _CHANGED_AT}, {"guarantee_locked_at": None}
    ),
    "wedding.option_expiring": ExampleChange(
        {"status": "tentative", "option_expires_at": _OPTION_END, "option_noticed_at": _CHANGED_AT},
        {"option_noticed_at": None},
    ),
    "wedding.canceled": ExampleChange(
        {"status": "canceled", "status_reason": "The couple moved abroad."},
        {"status": "definite", "status_reason": None},
    ),
    "wedding.lost": ExampleChange(
        {"status": "lost", "status_reason": "They chose a date in May."},
        {"status": "inquiry", "status_reason": None},
    ),
    "menu.published": ExampleChange({}, {"published_version": None}),
    "menu_selection.changed": ExampleChange(
        {"status": "submitted"},
        {
            "choices": [{"count": 100, "course": "Main course", "item": "Risotto, summer truffle"}],
            "total": {"amount": 890000, "currency": "EUR"},
        },
    ),
    "form.published": ExampleChange(
        {"status": "published", "published_version": 1}, {"published_version": None, "status": "draft"}
    ),
    "form.archived": ExampleChange({"status": "archived", "published_version": 1}, {"status": "published"}),
    "form_submission.updated": ExampleChange({}, {"answers": {"guest_name": "Anna Rossi", "meal": "Sea bass"}}),
    "booking.held": ExampleChange({"status": "held", "expires_at": "2026-03-01T09:45:00.000Z"}),
    "booking.updated": ExampleChange({"status": "confirmed"}, {"notes": None}),
    "booking.rescheduled": ExampleChange(
        {"status": "confirmed", "rescheduled_from": "2026-11-30T09:00:00Z"},
        {
            "end_at": "2026-11-30T10:00:00Z",
            "rescheduled_from": None,
            "start_at": "2026-11-30T09:00:00Z",
        },
    ),
    "booking.reassigned": ExampleChange({"status": "confirmed"}, {"staff_id": "stf_01k0a3v5m8f1xq2w7r9tbdc6zz"}),
    "booking.canceled": ExampleChange(
        {"status": "canceled", "canceled_by": "customer", "cancel_reason": "The guest is ill."},
        {"cancel_reason": None, "canceled_by": None, "status": "confirmed"},
    ),
    "booking.reminder_due": ExampleChange({"status": "confirmed", "reminded_at": _CHANGED_AT}, {"reminded_at": None}),
    "waitlist.slot_offered": ExampleChange(
        {
            "status": "offered",
            "booking_id": f"bkg_{EXAMPLE_ID}",
            "offer_expires_at": "2026-03-02T10:30:00.000Z",
        },
        {"booking_id": None, "offer_expires_at": None, "status": "waiting"},
    ),
    "waitlist.entry_converted": ExampleChange(
        {"status": "converted", "booking_id": f"bkg_{EXAMPLE_ID}"}, {"status": "offered"}
    ),
    "service.updated": ExampleChange({}, {"duration_minutes": 45}),
    "staff.updated": ExampleChange({}, {"skills": []}),
    "staff.schedule_changed": ExampleChange({}, {"schedule": {**_SCHEDULE, "weekly": []}}),
    "staff.time_off_created": ExampleChange(
        {"schedule": {**_SCHEDULE, "time_off": [_TIME_OFF]}}, {"schedule": _SCHEDULE}
    ),
    "staff.time_off_deleted": ExampleChange({}, {"schedule": {**_SCHEDULE, "time_off": [_TIME_OFF]}}),
    "availability.changed": ExampleChange({"released": None}),
    "payment.authorized": ExampleChange({"status": "authorized", "capture": "manual"}, {"status": "pending"}),
    "payment.succeeded": ExampleChange(
        {"status": "succeeded", "captured_amount": _PRICE, "provider_reference": "test_tok_ok"},
        {"captured_amount": _ZERO, "provider_reference": None, "status": "pending"},
    ),
    "payment.failed": ExampleChange(
        {"status": "failed", "decline_code": "card_declined"}, {"decline_code": None, "status": "pending"}
    ),
    "payment.canceled": ExampleChange({"status": "canceled", "capture": "manual"}, {"status": "authorized"}),
    "payment_request.overdue": ExampleChange({"status": "overdue"}),
    "refund.succeeded": ExampleChange(
        {"status": "succeeded", "provider_reference": "test_rfd_ok"},
        {"provider_reference": None, "status": "pending"},
    ),
    "refund.failed": ExampleChange(
        {"status": "failed", "failure_code": "refund_declined"}, {"failure_code": None, "status": "pending"}
    ),
    "webhook.disabled": ExampleChange(
        {"status": "failed", "failure_reason": "gone", "failed_at": _CHANGED_AT},
        {"failed_at": None, "failure_reason": None, "status": "active"},
    ),
    "api_key.rotated": ExampleChange({"rotated_at": _CHANGED_AT}, {"rotated_at": None}),
    "api_key.revoked": ExampleChange(
        {"status": "revoked", "deleted_at": _CHANGED_AT}, {"deleted_at": None, "status": "active"}
    ),
    "api_key.expiring": ExampleChange({"expires_at": _OPTION_END, "expiry_noticed": 7}, {"expiry_noticed": None}),
    "batch.completed": ExampleChange({"status": "completed"}, {"completed_at": None, "status": "running"}),
}
