"""The record of a member."""

from dataclasses import replace

import pytest

from apikit.resources.records import new_record
from domain.builtin_roles import API_ADMINISTRATOR, READ_ONLY
from domain.members.model import Member
from tests.builders import NOW, a_tenant


def a_member(**values: object) -> Member:
    defaults = {"email": "eva@example.com", "role_ids": [API_ADMINISTRATOR.id], "status": "active"}
    return new_record(Member, a_tenant(), NOW, {**defaults, **values})


@pytest.mark.parametrize(
    ("values", "is_administrator"),
    [
        ({}, True),
        ({"role_ids": [READ_ONLY.id, API_ADMINISTRATOR.id]}, True),
        ({"role_ids": [READ_ONLY.id]}, False),
        ({"status": "invited"}, False),
        ({"status": "disabled"}, False),
    ],
)
def test_active_members_with_the_role_are_administrators(values: dict[str, object], is_administrator: bool) -> None:  # noqa: FBT001
    assert a_member(**values).counts_as(API_ADMINISTRATOR) is is_administrator


def test_a_removed_member_is_none() -> None:
    assert not replace(a_member(), deleted_at=NOW).counts_as(API_ADMINISTRATOR)


def test_the_item_is_named_by_person_and_organization() -> None:
    member = a_member()
    assert member.item_id == f"{member.id}#{member.organization_id}"
    assert member.tier_member.key_id == member.item_id
