"""What changes of members, invitations, roles, service accounts and applications leave in the audit record."""

from typing import Any

from domain.builtin_roles import API_ADMINISTRATOR, DEVELOPER, READ_ONLY
from domain.tiers.model import PLATFORM
from tests.applications import REASON, ROUTE, an_application, review
from tests.audit import audit_entries
from tests.gateway import Caller
from tests.keys import an_administrator
from tests.members import (
    INVITATIONS,
    USERS,
    a_member,
    accept,
    an_account,
    invite,
    mailed_token,
    new_address,
    sign_in,
    user_path,
)
from tests.people import Person
from tests.roles import ROLES, SERVICE_ACCOUNTS, a_role, a_service_account


def entries_since(organization_id: str, count: int) -> list[dict[str, Any]]:
    return audit_entries(organization_id)[count:]


def target_moves(organization_id: str, target_id: str) -> list[tuple[str, Any, Any]]:
    """The action and the changed fields of each entry about the target, oldest first."""
    entries = [entry for entry in audit_entries(organization_id) if entry["target"]["id"] == target_id]
    return [(entry["action"], entry["before"], entry["after"]) for entry in entries]


class TestMembers:
    def test_every_move_is_recorded(self, owner: Caller, administrator: Person) -> None:
        member = a_member(administrator, READ_ONLY.id)
        for change in ({"role_ids": [DEVELOPER.id]}, {"status": "disabled"}, {"status": "active"}):
            assert administrator.call("PATCH", user_path(member), json=change).status == 200
        assert administrator.call("DELETE", user_path(member)).status == 204
        first, *moves, last = target_moves(owner.organization_id, member.user_id)
        assert (first[0], first[1], first[2]["role_ids"]) == ("user.created", None, [READ_ONLY.id])
        assert moves == [
            ("user.updated", {"role_ids": [READ_ONLY.id]}, {"role_ids": [DEVELOPER.id]}),
            ("user.disabled", {"status": "active"}, {"status": "disabled"}),
            ("user.enabled", {"status": "disabled"}, {"status": "active"}),
        ]
        assert (last[0], last[1]["role_ids"], last[2]) == ("user.deleted", [DEVELOPER.id], None)

    def test_an_entry_names_the_person_and_the_request(self, owner: Caller, administrator: Person) -> None:
        member = a_member(administrator, READ_ONLY.id)
        administrator.call("DELETE", user_path(member), headers={"X-Request-Id": "audit-2", "User-Agent": "Portal/1"})
        entry = audit_entries(owner.organization_id)[-1]
        assert entry["actor"] == {"type": "user", "id": administrator.user_id}
        assert entry["target"] == {"type": "user", "id": member.user_id}
        assert (entry["request_id"], entry["user_agent"], entry["outcome"]) == ("audit-2", "Portal/1", "success")
        assert entry["ip"]

    def test_the_first_member_is_recorded(self, owner: Caller, administrator: Person) -> None:
        ((action, old, new),) = target_moves(owner.organization_id, administrator.user_id)
        assert (action, old, new["role_ids"]) == ("user.created", None, [API_ADMINISTRATOR.id])
        assert audit_entries(owner.organization_id)[-1]["actor"] == {"type": "platform", "id": "operator"}


class TestInvitations:
    def test_an_acceptance_is_recorded_with_the_new_member(self, owner: Caller, administrator: Person) -> None:
        account = an_account()
        invitation_id = invite(administrator, READ_ONLY.id, email=account.email).json()["id"]
        count = len(audit_entries(owner.organization_id))
        token = mailed_token(account.email)
        assert accept(sign_in(account), token).status == 200
        entries = entries_since(owner.organization_id, count)
        assert {(entry["action"], entry["target"]["id"]) for entry in entries} == {
            ("invitation.accepted", invitation_id),
            ("user.created", account.id),
        }
        assert {entry["actor"]["id"] for entry in entries} == {account.id}
        assert token not in str(audit_entries(owner.organization_id))

    def test_a_withdrawal_is_recorded_with_the_invited_user(self, owner: Caller, administrator: Person) -> None:
        invitation = invite(administrator, READ_ONLY.id, email=new_address()).json()
        count = len(audit_entries(owner.organization_id))
        assert administrator.call("DELETE", f"{INVITATIONS}/{invitation['id']}").status == 204
        entries = entries_since(owner.organization_id, count)
        assert {(entry["action"], entry["target"]["id"]) for entry in entries} == {
            ("invitation.deleted", invitation["id"]),
            ("user.deleted", invitation["user_id"]),
        }

    def test_an_invited_user_is_recorded_with_the_invitation(self, owner: Caller, administrator: Person) -> None:
        count = len(audit_entries(owner.organization_id))
        body = {"email": new_address(), "role_ids": [READ_ONLY.id]}
        user = administrator.call("POST", USERS, json=body).json()
        assert {(entry["action"], entry["target"]["id"]) for entry in entries_since(owner.organization_id, count)} == {
            ("user.created", user["id"]),
            ("invitation.created", user["invitation_id"]),
        }


class TestRoles:
    def test_every_move_is_recorded(self, owner: Caller) -> None:
        role_id = a_role(owner, "clients:read")
        path = f"{ROLES}/{role_id}"
        assert owner.call("PATCH", path, json={"scopes": ["clients:read", "venues:read"]}).status == 200
        assert owner.call("DELETE", path).status == 204
        scopes = ["clients:read", "venues:read"]
        fields = {"name": "Front desk", "is_builtin": False}
        assert target_moves(owner.organization_id, role_id) == [
            ("role.created", None, {**fields, "scopes": ["clients:read"]}),
            ("role.updated", {"scopes": ["clients:read"]}, {"scopes": scopes}),
            ("role.deleted", {**fields, "scopes": scopes}, None),
        ]


class TestServiceAccounts:
    def test_every_move_is_recorded(self, owner: Caller) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        path = f"{SERVICE_ACCOUNTS}/{account_id}"
        assert owner.call("PATCH", path, json={"role_ids": [DEVELOPER.id]}).status == 200
        assert owner.call("DELETE", path).status == 204
        assert target_moves(owner.organization_id, account_id) == [
            ("service_account.created", None, {"name": "Sync", "role_ids": [READ_ONLY.id]}),
            ("service_account.updated", {"role_ids": [READ_ONLY.id]}, {"role_ids": [DEVELOPER.id]}),
            ("service_account.deleted", {"name": "Sync", "role_ids": [DEVELOPER.id]}, None),
        ]


class TestApplications:
    def test_decisions_are_in_the_records_of_the_owner_and_the_platform(self, owner: Caller) -> None:
        platform = an_administrator()
        application_id, rejected_id = an_application(owner)["id"], an_application(owner)["id"]
        for action in ("approve", "suspend", "suspend", "activate"):
            assert review(platform, application_id, action).status == 200
        review(platform, rejected_id, "reject")
        decisions = [f"application.{verb}" for verb in ("approved", "suspended", "activated")]
        assert [move[0] for move in target_moves(PLATFORM, application_id)] == decisions
        assert [move[0] for move in target_moves(owner.organization_id, application_id)] == [
            "application.created",
            *decisions,
        ]
        suspension = target_moves(PLATFORM, application_id)[1]
        assert (suspension[1]["status"], suspension[2]["status"]) == ("approved", "suspended")
        assert suspension[2]["status_reason"] == REASON["reason"]
        ((rejection, _, new),) = target_moves(PLATFORM, rejected_id)
        assert (rejection, new["status"]) == ("application.rejected", "rejected")
        assert audit_entries(PLATFORM)[-1]["actor"] == {"type": "api_key", "id": platform.key_id}

    def test_changes_of_the_owner_are_in_its_record_only(self, owner: Caller) -> None:
        application_id = an_application(owner)["id"]
        review(an_administrator(), application_id, "approve")
        path = f"{ROUTE}/{application_id}"
        assert owner.call("PATCH", path, json={"contact_email": "new@example.com"}).status == 200
        assert owner.call("DELETE", path).status == 204
        moves = target_moves(owner.organization_id, application_id)
        assert [move[0] for move in moves[2:]] == ["application.updated", "application.deleted"]
        assert [move[0] for move in target_moves(PLATFORM, application_id)] == ["application.approved"]
