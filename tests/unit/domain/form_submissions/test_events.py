"""The public events of form submissions."""

from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.form_submissions.events import form_submission_events
from tests.builders import NOW, a_form_submission

ANNA = {"guest_name": "Anna"}


@pytest.mark.parametrize(("status", "types"), [("draft", []), ("submitted", ["form_submission.submitted"])])
def test_a_new_one_says_when_it_is_submitted(status: str, types: list[str]) -> None:
    assert [event.type for event in form_submission_events(None, a_form_submission(status=status))] == types


@pytest.mark.parametrize(
    ("status", "changes", "types"),
    [
        ("draft", {"answers": ANNA}, []),
        ("draft", {"answers": ANNA, "status": "submitted"}, ["form_submission.submitted"]),
        ("submitted", {"answers": ANNA}, ["form_submission.updated"]),
        ("submitted", {"metadata": {"seen": "yes"}}, []),
        ("submitted", {"status": "reviewed"}, ["form_submission.reviewed"]),
        ("submitted", {"status": "archived"}, []),
        ("reviewed", {"status": "archived"}, []),
        ("submitted", {"deleted_at": NOW}, []),
    ],
)
def test_a_change_says_what_it_is(status: str, changes: dict[str, Any], types: list[str]) -> None:
    submission = a_form_submission(status=status)
    assert [event.type for event in form_submission_events(submission, next_version(submission, NOW, changes))] == types
