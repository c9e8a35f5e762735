"""The public events of forms."""

from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.forms.events import form_events
from tests.builders import NOW, a_form


def test_a_new_one_is_created() -> None:
    (event,) = form_events(None, a_form())
    assert (event.type, event.previous_attributes) == ("form.created", None)


@pytest.mark.parametrize(
    ("changes", "types"),
    [
        ({"published_version": 1, "status": "published"}, ["form.published"]),
        ({"published_version": 1}, ["form.published"]),
        ({"status": "archived"}, ["form.archived"]),
        ({"name": "Songs"}, []),
        ({"deleted_at": NOW}, []),
    ],
)
def test_a_change_says_what_it_is(changes: dict[str, Any], types: list[str]) -> None:
    form = a_form()
    assert [event.type for event in form_events(form, next_version(form, NOW, changes))] == types


def test_one_that_was_archived_already_is_not_archived_again() -> None:
    form = a_form(status="archived")
    assert form_events(form, next_version(form, NOW, {"name": "Songs"})) == []
    assert form_events(form, next_version(form, NOW, {"status": "draft"})) == []
