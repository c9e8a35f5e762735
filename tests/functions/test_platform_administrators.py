"""Whoever takes roles away must have their scopes; one administrator of the platform stays."""

from typing import Any

import pytest

from domain.builtin_roles import API_ADMINISTRATOR, DEVELOPER, PLATFORM_ADMINISTRATOR, READ_ONLY
from domain.members.wiring import member_service
from tests.gateway import Caller, a_caller
from tests.members import a_member, an_account, sign_in, user_path
from tests.people import Person

CHANGES: list[tuple[str, dict[str, Any]]] = [
    ("DELETE", {}),
    ("PATCH", {"role_ids": [API_ADMINISTRATOR.id]}),
    ("PATCH", {"status": "disabled"}),
]


def a_platform_administrator(organization_id: str) -> Person:
    account, role_ids = an_account(), (API_ADMINISTRATOR.id, PLATFORM_ADMINISTRATOR.id)
    member_service().add_first_member(organization_id, account, tier="enterprise", role_ids=role_ids)
    return sign_in(account, organization_id)


class TestPlatformAdministrator:
    @pytest.mark.parametrize(("method", "body"), CHANGES)
    def test_is_not_demoted_by_an_administrator_of_the_organization(
        self, administrator: Person, method: str, body: dict[str, Any]
    ) -> None:
        others = [a_platform_administrator(administrator.organization_id) for _ in range(2)]
        problem = administrator.call(method, user_path(others[0]), json=body or None).problem(403, "insufficient_scope")
        assert "platform:*" in problem["detail"]
        assert others[1].call(method, user_path(others[0]), json=body or None).status in {200, 204}

    @pytest.mark.parametrize(("method", "body"), CHANGES)
    def test_that_is_the_last_one_stays(self, administrator: Person, method: str, body: dict[str, Any]) -> None:
        last = a_platform_administrator(administrator.organization_id)
        problem = last.call(method, user_path(last), json=body or None).problem(409, "conflict")
        assert "Platform Administrator" in problem["detail"]
        a_platform_administrator(administrator.organization_id)
        assert last.call(method, user_path(last), json=body or None).status in {200, 204}


class TestMember:
    @pytest.mark.parametrize(
        ("method", "body"), [("DELETE", {}), ("PATCH", {"role_ids": [READ_ONLY.id]}), ("PATCH", {"status": "disabled"})]
    )
    def test_with_more_scopes_is_not_removed(
        self, organization: Caller, administrator: Person, method: str, body: dict[str, Any]
    ) -> None:
        person = a_member(administrator, DEVELOPER.id)
        manager = a_caller("users:write", "*:read", organization_id=organization.organization_id)
        problem = manager.call(method, user_path(person), json=body or None).problem(403, "insufficient_scope")
        assert "clients:write" in problem["detail"]
        assert "clients:read" not in problem["detail"]
        assert person.call("GET", "/v1/clients").status == 200

    @pytest.mark.parametrize(("method", "body"), [("DELETE", {}), ("PATCH", {"status": "disabled"})])
    def test_with_fewer_scopes_is_removed(
        self, organization: Caller, administrator: Person, method: str, body: dict[str, Any]
    ) -> None:
        person = a_member(administrator, READ_ONLY.id)
        manager = a_caller("users:write", "*:read", organization_id=organization.organization_id)
        assert manager.call(method, user_path(person), json=body or None).status in {200, 204}
