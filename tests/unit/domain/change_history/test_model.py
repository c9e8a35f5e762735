"""What an entry of a record's history says of a write."""

from dataclasses import replace

from apikit.resources.records import next_version
from domain.change_history.model import FieldChange, create_entry
from domain.weddings.model import Guests
from tests.builders import CAUSE, NOW
from tests.weddings import wedding_record


def test_a_change_names_every_field_that_changed_and_no_bookkeeping() -> None:
    old_version = wedding_record(guests=Guests(expected=90))
    new_version = next_version(old_version, NOW, {"notes": "x", "guests": Guests(expected=95)})
    record = create_entry(old_version, new_version, CAUSE)
    assert (record.version, record.action, record.principal, record.request_id) == (
        2,
        "changed",
        CAUSE.principal,
        CAUSE.request_id,
    )
    assert record.changes == [
        FieldChange(
            field="guests",
            before={"expected": 90, "guaranteed": None, "actual": None},
            after={"expected": 95, "guaranteed": None, "actual": None},
        ),
        FieldChange(field="notes", before=None, after="x"),
    ]


def test_what_is_new_as_a_whole_has_no_changes() -> None:
    new = wedding_record()
    assert (create_entry(None, new, CAUSE).action, create_entry(None, new, CAUSE).changes) == ("created", [])
    restoration = replace(new, version=3)
    assert (create_entry(None, restoration, CAUSE).action, create_entry(None, restoration, CAUSE).changes) == (
        "restored",
        [],
    )


def test_a_deletion_says_so() -> None:
    wedding = wedding_record()
    assert create_entry(wedding, next_version(wedding, NOW, {"deleted_at": NOW}), CAUSE).action == "deleted"
