"""A person's name in the organizations that she belongs to, after she has changed it."""

import pytest

from apikit.actor import Tenant
from apikit.errors import StaleVersion
from apikit.resources.records import Cause
from domain.builtin_roles import READ_ONLY
from domain.members.model import Member
from domain.members.repository import MemberRepository
from domain.members.wiring import member_repository, member_service
from domain.profiles.wiring import profiles
from tests.audit import audit_entries
from tests.gateway import Answer
from tests.keys import an_owner
from tests.members import a_member, an_account, an_administrator_of, user_path
from tests.people import Person, add_account
from tests.threads import run_together


@pytest.fixture
def administrators(aws: None) -> list[Person]:
    """The administrators of two organizations."""
    return [an_administrator_of(an_owner().organization_id) for _ in range(2)]


@pytest.fixture
def jane(administrators: list[Person]) -> Person:
    """A person who belongs to both."""
    account = an_account(name="Jane Doe")
    people = [a_member(each, READ_ONLY.id, account=account) for each in administrators]
    add_account(account.id, name="Jane Doe")
    return people[0]


def rename(jane: Person, name: str) -> Answer:
    return jane.call("PATCH", "/v1/auth/me", json={"name": name}, headers={"X-Request-Id": "rename-1"})


def records_of(jane: Person, administrators: list[Person]) -> list[Member]:
    return [member_repository().get(Tenant(each.organization_id, "live"), jane.user_id) for each in administrators]


def test_is_the_new_one_with_a_new_version(jane: Person, administrators: list[Person]) -> None:
    etags = [each.call("GET", user_path(jane)).headers["etag"] for each in administrators]
    assert rename(jane, "Jane Roe").status == 200
    assert [(each.name, each.version) for each in records_of(jane, administrators)] == [("Jane Roe", 2)] * 2
    for administrator, etag in zip(administrators, etags, strict=True):
        user = administrator.call("GET", user_path(jane))
        assert (user.json()["name"], user.headers["etag"] != etag) == ("Jane Roe", True)
        entry = audit_entries(administrator.organization_id)[-1]
        assert (entry["action"], entry["before"], entry["after"]) == (
            "user.updated",
            {"name": "Jane Doe"},
            {"name": "Jane Roe"},
        )
        assert (entry["actor"]["id"], entry["request_id"]) == (jane.user_id, "rename-1")


def test_leaves_roles_and_access_alone(jane: Person, administrators: list[Person]) -> None:
    old_values = [(each.role_ids, each.status, each.email) for each in records_of(jane, administrators)]
    rename(jane, "Jane Roe")
    assert [(each.role_ids, each.status, each.email) for each in records_of(jane, administrators)] == old_values
    assert jane.call("GET", "/v1/clients").status == 200


def test_that_is_sent_again_reaches_the_records_that_the_first_request_left(
    jane: Person, administrators: list[Person]
) -> None:
    add_account(jane.user_id, name="Jane Roe")
    assert rename(jane, "Jane Roe").status == 200
    assert [each.name for each in records_of(jane, administrators)] == ["Jane Roe"] * 2
    assert rename(jane, "Jane Roe").status == 200
    assert [each.version for each in records_of(jane, administrators)] == [2, 2]


def test_of_two_changes_at_once_is_the_same_everywhere(jane: Person, administrators: list[Person]) -> None:
    names = ["Jane Roe", "Jane Poe"]
    run_together(lambda: profiles().update(jane.user_id, name=names.pop(), locale=None, request_id="rename-1"), count=2)
    name = jane.call("GET", "/v1/auth/me").json()["name"]
    assert [each.name for each in records_of(jane, administrators)] == [name] * 2


def test_is_written_after_a_lost_race(
    jane: Person, administrators: list[Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    save, failures = MemberRepository.save, [StaleVersion("Another request was faster.")]

    def fail_once(self: MemberRepository, record: Member, cause: Cause, *, old: Member) -> None:
        if failures:
            raise failures.pop()
        save(self, record, cause, old=old)

    monkeypatch.setattr(MemberRepository, "save", fail_once)
    assert rename(jane, "Jane Roe").status == 200
    assert [each.name for each in records_of(jane, administrators)] == ["Jane Roe"] * 2


def test_of_a_person_who_was_removed_meanwhile_reaches_the_others(
    jane: Person, administrators: list[Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    organization_ids = [each.organization_id for each in administrators]
    monkeypatch.setattr(MemberRepository, "list_organization_ids", lambda *_: organization_ids)
    assert administrators[0].call("DELETE", user_path(jane)).status == 204
    add_account(jane.user_id, name="Jane Roe")
    member_service().copy_name(jane.user_id, Cause(jane.user_id, "rename-1"))
    [record] = records_of(jane, administrators[1:])
    assert record.name == "Jane Roe"
