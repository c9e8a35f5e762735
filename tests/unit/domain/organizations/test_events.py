"""The public events of organizations."""

from typing import Any

import pytest

from apikit.ids import new_id
from apikit.resources.records import next_version
from domain.organizations.events import organization_events
from domain.organizations.model import Organization
from tests.builders import NOW


def an_organization(**fields: Any) -> Organization:
    own = new_id("org")
    values = {"id": own, "organization_id": own, "livemode": True, "created_at": NOW, "updated_at": NOW, "name": "Lago"}
    return Organization(**{**values, **fields})


def test_a_new_one_is_created() -> None:
    assert [event.type for event in organization_events(None, an_organization())] == ["organization.created"]


@pytest.mark.parametrize(
    ("changes", "types"),
    [
        ({"name": "Lake"}, ["organization.updated"]),
        ({"status": "suspended"}, ["organization.updated", "organization.suspended"]),
    ],
)
def test_a_change_says_what_it_is(changes: dict[str, Any], types: list[str]) -> None:
    organization = an_organization()
    assert [
        event.type for event in organization_events(organization, next_version(organization, NOW, changes))
    ] == types


def test_one_that_is_active_again_is_only_updated() -> None:
    old_version = an_organization(status="suspended")
    new_version = next_version(old_version, NOW, {"status": "active"})
    assert [event.type for event in organization_events(old_version, new_version)] == ["organization.updated"]
