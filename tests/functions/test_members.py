"""Users of an organization over HTTP: roles, status and removal take effect at the next request."""

import threading
from typing import Any

import pytest

from apikit.actor import Actor, Tenant
from apikit.dynamo.table import Table
from apikit.errors import Conflict, InsufficientScope, OrganizationForbidden, Unavailable
from apikit.tokens import FIRST_PARTY
from domain.builtin_roles import API_ADMINISTRATOR, DEVELOPER, PLATFORM_ADMINISTRATOR, READ_ONLY
from domain.invitations.wiring import invitation_service
from domain.members.wiring import member_service
from domain.oauth.consents import ConsentService
from domain.sessions.wiring import session_service
from tests.gateway import Caller, a_caller
from tests.keys import an_owner
from tests.members import (
    USERS,
    a_member,
    accept,
    an_account,
    an_administrator_of,
    invite,
    mailed_token,
    new_address,
    sign_in,
    user_path,
)
from tests.oauth import a_grant, oauth_error, refresh
from tests.oauth_clients import an_oauth_client
from tests.people import Person, call
from tests.roles import a_role, put_role
from tests.threads import run_together


def change_roles(caller: Any, person: Person, *role_ids: str) -> Any:
    return caller.call("PATCH", user_path(person), json={"role_ids": list(role_ids)})


def item_of(person: Person) -> dict[str, Any] | None:
    return Table("access").get(f"KEY#{person.user_id}#{person.organization_id}", "KEY")


class TestInvite:
    def test_returns_the_invited_user(self, administrator: Person) -> None:
        email = new_address()
        answer = administrator.call("POST", USERS, json={"email": email, "name": "Eva", "role_ids": [READ_ONLY.id]})
        user = answer.json()
        assert (answer.status, user["object"], user["status"]) == (201, "user", "invited")
        assert (user["email"], user["name"], user["role_ids"]) == (email, "Eva", [READ_ONLY.id])
        assert (user["mfa_enabled"], user["last_active_at"]) == (False, None)
        assert administrator.call("GET", f"{USERS}/{user['id']}").json() == user
        invitation = administrator.call("GET", f"/v1/invitations/{user['invitation_id']}").json()
        assert (invitation["user_id"], invitation["status"]) == (user["id"], "pending")
        assert mailed_token(email) not in str(answer.body)

    def test_reports_every_invalid_field(self, administrator: Person) -> None:
        body = {"email": "eva", "role_ids": [], "status": "invited", "tier": "enterprise"}
        pointers = {pointer for pointer, _ in administrator.call("POST", USERS, json=body).faults()}
        assert pointers == {"/email", "/role_ids", "/status", "/tier"}
        body = {"email": new_address(), "role_ids": [READ_ONLY.id], "status": "active"}
        assert administrator.call("POST", USERS, json=body).faults() == [("/status", "read_only")]

    def test_is_sent_once_for_an_idempotency_key(self, administrator: Person) -> None:
        email, headers = new_address(), {"Idempotency-Key": f"invite-{new_address()}"}
        body = {"email": email, "role_ids": [READ_ONLY.id]}
        answers = [administrator.call("POST", USERS, json=body, headers=headers) for _ in range(2)]
        assert answers[0].json() == answers[1].json()
        administrator.call("POST", USERS, json=body).problem(409, "conflict")

    def test_needs_the_scope(self, organization: Caller) -> None:
        reader = a_caller("users:read", organization_id=organization.organization_id)
        body = {"email": new_address(), "role_ids": [READ_ONLY.id]}
        problem = reader.call("POST", USERS, json=body).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "users:write"

    def test_grants_only_scopes_of_the_caller(self, organization: Caller) -> None:
        manager = a_caller("users:write", "*:read", organization_id=organization.organization_id)
        body = {"email": new_address(), "role_ids": [DEVELOPER.id]}
        manager.call("POST", USERS, json=body).problem(403, "insufficient_scope")
        body["role_ids"] = [PLATFORM_ADMINISTRATOR.id]
        assert manager.call("POST", USERS, json=body).faults() == [("/role_ids/0", "not_assignable")]
        assert manager.call("POST", USERS, json={**body, "role_ids": [READ_ONLY.id]}).status == 201


class TestRead:
    def test_shows_what_the_person_says(self, administrator: Person) -> None:
        account = an_account(name="Eva Rossi")
        person = a_member(administrator, READ_ONLY.id, account=account)
        person.call("GET", "/v1/clients")
        user = administrator.call("GET", user_path(person)).json()
        assert (user["status"], user["name"], user["email"]) == ("active", "Eva Rossi", account.email)
        assert (user["invitation_id"], user["tier"]) == (None, "standard")
        assert user["last_active_at"] is not None

    def test_lists_with_filters(self, administrator: Person) -> None:
        person, email = a_member(administrator, READ_ONLY.id), new_address()
        invite(administrator, READ_ONLY.id, email=email)
        ids = {user["id"] for user in administrator.call("GET", USERS, query="status=active").json()["data"]}
        assert ids == {administrator.user_id, person.user_id}
        invitees = administrator.call("GET", USERS, query="status=invited").json()["data"]
        assert [user["email"] for user in invitees] == [email]

    def test_of_another_organization_do_not_exist(self, administrator: Person) -> None:
        a_caller().call("GET", user_path(administrator)).problem(404, "not_found")

    @pytest.mark.parametrize(("method", "body"), [("GET", None), ("PATCH", {"status": "disabled"}), ("DELETE", None)])
    def test_is_for_live_credentials_only(
        self, administrator: Person, method: str, body: dict[str, Any] | None
    ) -> None:
        sandbox = a_caller(organization_id=administrator.organization_id, environment="test")
        request = {"json": body} if body else {}
        sandbox.call(method, user_path(administrator), **request).problem(403, "live_only")
        sandbox.call("GET", USERS).problem(403, "live_only")
        sandbox.call("POST", USERS, json={"email": new_address(), "role_ids": [READ_ONLY.id]}).problem(403, "live_only")
        account = an_account()
        member = a_member(administrator, API_ADMINISTRATOR.id, account=account)
        test_session = sign_in(account, member.organization_id, environment="test")
        test_session.call(method, user_path(administrator), **request).problem(403, "live_only")


class TestRoles:
    def test_take_effect_at_the_next_request(self, administrator: Person) -> None:
        person = a_member(administrator, READ_ONLY.id)
        assert person.call("GET", "/v1/clients").status == 200
        answer = change_roles(administrator, person, a_role_of(administrator, "venues:read"))
        assert answer.status == 200, answer
        problem = person.call("GET", "/v1/clients").problem(403, "insufficient_scope")
        assert problem["required_scope"] == "clients:read"
        assert person.call("GET", "/v1/venues").status == 200

    def test_are_united(self, administrator: Person) -> None:
        roles = [a_role_of(administrator, scope, name=scope) for scope in ("venues:read", "clients:read")]
        person = a_member(administrator, *roles)
        assert [person.call("GET", path).status for path in ("/v1/venues", "/v1/clients")] == [200, 200]
        person.call("GET", "/v1/weddings").problem(403, "insufficient_scope")

    def test_of_a_demoted_person_are_gone_with_a_live_token(self, administrator: Person) -> None:
        person = a_member(administrator, API_ADMINISTRATOR.id)
        assert person.call("GET", USERS).status == 200
        change_roles(administrator, person, READ_ONLY.id)
        body = {"role_ids": [API_ADMINISTRATOR.id]}
        person.call("PATCH", user_path(person), json=body).problem(403, "insufficient_scope")
        assert person.call("GET", USERS).status == 200

    def test_follow_a_changed_role_before_the_answer(self, administrator: Person) -> None:
        role_id = a_role_of(administrator, "venues:read", "clients:read")
        people = [a_member(administrator, role_id) for _ in range(3)]
        assert put_role(administrator, role_id, "venues:read").status == 200
        for person in people:
            person.call("GET", "/v1/clients").problem(403, "insufficient_scope")
        problem = administrator.call("DELETE", f"/v1/roles/{role_id}").problem(409, "conflict")
        assert set(problem["dependents"]) == {person.user_id for person in people}

    def test_cannot_be_raised_by_the_person(self, administrator: Person) -> None:
        role_id = a_role_of(administrator, "users:write", "users:read", "roles:write", "roles:read", "clients:read")
        person = a_member(administrator, role_id)
        for other_id in (API_ADMINISTRATOR.id, READ_ONLY.id):
            change_roles(person, person, role_id, other_id).problem(403, "insufficient_scope")
        put_role(person, role_id, "users:write", "clients:read", "clients:write").problem(403, "insufficient_scope")
        wide_id = a_role_of(administrator, "clients:write", name="Wide")
        change_roles(person, person, wide_id).problem(403, "insufficient_scope")
        invite(person, wide_id, email=new_address()).problem(403, "insufficient_scope")

    def test_of_an_invited_person_do_not_change(self, administrator: Person) -> None:
        user = invite(administrator, READ_ONLY.id, email=new_address()).json()
        path = f"{USERS}/{user['user_id']}"
        administrator.call("PATCH", path, json={"role_ids": [DEVELOPER.id]}).problem(409, "conflict")

    def test_do_not_change_name_and_address(self, administrator: Person) -> None:
        person = a_member(administrator, READ_ONLY.id)
        for name, value in (("email", "eve@example.com"), ("name", "Eve")):
            assert administrator.call("PATCH", user_path(person), json={name: value}).faults() == [
                (f"/{name}", "read_only")
            ]

    def test_refuse_a_stale_version(self, administrator: Person) -> None:
        person, headers = a_member(administrator, READ_ONLY.id), {"If-Match": '"1"'}
        body = {"role_ids": [DEVELOPER.id]}
        assert administrator.call("PATCH", user_path(person), json=body, headers=headers).status == 200
        administrator.call("PATCH", user_path(person), json=body, headers=headers).problem(412, "stale_version")


class TestStatus:
    def test_of_a_disabled_person_is_refused_at_the_next_request(self, administrator: Person) -> None:
        person = a_member(administrator, READ_ONLY.id)
        administrator.call("PATCH", user_path(person), json={"status": "disabled"})
        person.call("GET", "/v1/clients").problem(403, "organization_not_allowed")
        assert administrator.call("PATCH", user_path(person), json={"status": "active"}).status == 200
        assert person.call("GET", "/v1/clients").status == 200

    def test_of_a_person_with_more_scopes_is_not_enabled(self, administrator: Person) -> None:
        person = a_member(administrator, DEVELOPER.id)
        administrator.call("PATCH", user_path(person), json={"status": "disabled"})
        manager = a_caller("users:write", organization_id=administrator.organization_id)
        manager.call("PATCH", user_path(person), json={"status": "active"}).problem(403, "insufficient_scope")


class TestRemoval:
    def test_ends_the_access_at_the_next_request(self, administrator: Person) -> None:
        account = an_account()
        person = a_member(administrator, READ_ONLY.id, account=account)
        other_session = sign_in(account, person.organization_id)
        assert administrator.call("DELETE", user_path(person)).status == 204
        for session in (person, other_session):
            session.call("GET", "/v1/clients").problem(401, "token_expired")
        administrator.call("GET", user_path(person)).problem(410, "deleted")
        assert item_of(person) is None
        assert member_service().list_memberships(person.user_id) == []

    def test_leaves_other_organizations_alone(self, administrator: Person) -> None:
        account, other = an_account(), an_administrator_of(an_owner().organization_id)
        a_member(other, READ_ONLY.id, account=account)
        person = a_member(administrator, READ_ONLY.id, account=account)
        session = sign_in(account, other.organization_id)
        administrator.call("DELETE", user_path(person))
        assert session.call("GET", "/v1/clients").status == 200
        headers = {"WedSync-Organization": administrator.organization_id}
        session.call("GET", "/v1/clients", headers=headers).problem(403, "organization_not_allowed")

    def test_withdraws_an_open_invitation(self, administrator: Person) -> None:
        account = an_account()
        user_id = invite(administrator, READ_ONLY.id, email=account.email).json()["user_id"]
        assert administrator.call("DELETE", f"{USERS}/{user_id}").status == 204
        accept(sign_in(account), mailed_token(account.email)).problem(410, "token_expired")
        assert administrator.call("GET", "/v1/invitations").json()["data"] == []
        assert invite(administrator, READ_ONLY.id, email=account.email).status == 201

    def test_allows_a_new_invitation(self, administrator: Person) -> None:
        account = an_account()
        person = a_member(administrator, READ_ONLY.id, account=account)
        administrator.call("DELETE", user_path(person))
        second = a_member(administrator, DEVELOPER.id, account=account)
        assert second.user_id == person.user_id
        assert second.call("GET", "/v1/clients").status == 200

    def test_ends_what_the_person_let_clients_do(self, organization: Caller, administrator: Person) -> None:
        client, account = an_oauth_client(organization), an_account()
        person = a_member(administrator, READ_ONLY.id, account=account)
        tokens = a_grant(client, person)
        administrator.call("DELETE", user_path(person))
        a_member(administrator, READ_ONLY.id, account=account)
        oauth_error(refresh(client, tokens["refresh_token"]), 400, "invalid_grant")

    def test_ends_the_consents_in_the_organization(self, organization: Caller, administrator: Person) -> None:
        client, account = an_oauth_client(organization), an_account()
        other = a_member(an_administrator_of(an_owner().organization_id), READ_ONLY.id, account=account)
        person = a_member(administrator, READ_ONLY.id, account=account)
        for each in (person, other):
            a_grant(client, each)
        administrator.call("DELETE", user_path(person))
        (consent,) = sign_in(account).call("GET", "/v1/consents").json()["data"]
        assert consent["organization_id"] == other.organization_id

    def test_that_was_cut_off_ends_the_consents_when_it_is_sent_again(
        self, organization: Caller, administrator: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account = an_account()
        person = a_member(administrator, READ_ONLY.id, account=account)
        a_grant(an_oauth_client(organization), person)

        def fail(*_: object, **__: object) -> None:
            raise Unavailable("The data store is not responding.")

        with monkeypatch.context() as patch:
            patch.setattr(ConsentService, "withdraw_all", fail)
            administrator.call("DELETE", user_path(person)).problem(503, "unavailable")
        session = sign_in(account)
        assert len(session.call("GET", "/v1/consents").json()["data"]) == 1
        administrator.call("DELETE", user_path(person)).problem(410, "deleted")
        assert session.call("GET", "/v1/consents").json()["data"] == []

    def test_kills_the_sessions_from_before_for_good(self, administrator: Person) -> None:
        """An attacker who has a session of the person waits until she is invited again."""
        account = an_account()
        stolen = a_member(administrator, READ_ONLY.id, account=account)
        administrator.call("DELETE", user_path(stolen))
        newer = sign_in(account)
        person = a_member(administrator, READ_ONLY.id, account=account)
        headers = {"WedSync-Organization": administrator.organization_id}
        assert [each.call("GET", "/v1/clients", headers=headers).status for each in (newer, person)] == [200, 200]
        stolen.call("GET", "/v1/clients").problem(401, "token_expired")
        session_service().step_up(account.id, stolen.tokens.session.id, has_mfa=False)
        stolen.call("GET", "/v1/clients").problem(401, "token_expired")
        with pytest.raises(OrganizationForbidden):
            session_service().refresh(stolen.tokens.refresh_token, client_id=FIRST_PARTY)
        tokens = session_service().refresh(stolen.tokens.refresh_token, client_id=FIRST_PARTY, organization_id="")
        call(tokens.access_token, "GET", "/v1/clients", headers=headers).problem(403, "organization_not_allowed")

    def test_lets_the_session_that_accepts_in_again(self, administrator: Person) -> None:
        account = an_account()
        person = a_member(administrator, READ_ONLY.id, account=account)
        administrator.call("DELETE", user_path(person))
        invite(administrator, READ_ONLY.id, email=account.email)
        assert accept(person, mailed_token(account.email)).status == 200
        assert person.call("GET", "/v1/clients").status == 200
        tokens = session_service().refresh(person.tokens.refresh_token, client_id=FIRST_PARTY)
        assert call(tokens.access_token, "GET", "/v1/clients").status == 200

    def test_and_invitation_need_the_scope_wherever_they_come_from(self, administrator: Person) -> None:
        """The use cases check the scope, as the routes do."""
        user_id = invite(administrator, READ_ONLY.id, email=new_address()).json()["user_id"]
        tenant = Tenant(administrator.organization_id, "live")
        actor = Actor(tenant, tenant.organization_id, "key_1", frozenset({"*:read"}), "req_1")
        with pytest.raises(InsufficientScope):
            invitation_service().remove_member(actor, user_id, preconditions=None)
        with pytest.raises(InsufficientScope):
            invitation_service().invite_member(actor, {"email": new_address(), "role_ids": [READ_ONLY.id]})
        assert administrator.call("GET", f"{USERS}/{user_id}").status == 200


class TestLastAdministrator:
    @pytest.mark.parametrize(
        "request_", [("DELETE", {}), ("PATCH", {"role_ids": [READ_ONLY.id]}), ("PATCH", {"status": "disabled"})]
    )
    def test_stays(self, administrator: Person, request_: tuple[str, dict[str, Any]]) -> None:
        method, body = request_
        options = {"json": body} if body else {}
        administrator.call(method, user_path(administrator), **options).problem(409, "conflict")
        other = a_member(administrator, API_ADMINISTRATOR.id)
        assert administrator.call(method, user_path(administrator), **options).status in {200, 204}
        other.call(method, user_path(other), **options).problem(409, "conflict")

    def test_does_not_count_invited_people(self, administrator: Person) -> None:
        invite(administrator, API_ADMINISTRATOR.id, email=new_address())
        administrator.call("DELETE", user_path(administrator)).problem(409, "conflict")

    def test_of_two_who_remove_each_other_one_stays(self, administrator: Person) -> None:
        other = a_member(administrator, API_ADMINISTRATOR.id)
        tenant = Tenant(administrator.organization_id, "live")
        victims = [administrator.user_id, other.user_id]
        lock, outcomes = threading.Lock(), list[str]()

        def remove() -> None:
            with lock:
                user_id = victims.pop()
            actor = Actor(tenant, tenant.organization_id, user_id, frozenset({"*"}), "req_tests")
            try:
                member_service().remove(actor, user_id, preconditions=None)
            except Conflict:
                outcomes.append("refused")
            else:
                outcomes.append("removed")

        run_together(remove, count=2)
        assert sorted(outcomes) == ["refused", "removed"]


class TestSuspendedOrganization:
    def test_refuses_its_people_at_the_next_request(self, organization: Caller) -> None:
        child_id = organization.call("POST", "/v1/organizations", json={"name": "Lago"}).json()["id"]
        person = an_administrator_of(child_id)
        assert person.call("GET", "/v1/clients").status == 200
        organization.call("POST", f"/v1/organizations/{child_id}/suspend")
        person.call("GET", "/v1/clients").problem(403, "organization_not_allowed")
        organization.call("POST", f"/v1/organizations/{child_id}/activate")
        assert person.call("GET", "/v1/clients").status == 200


class TestMemberships:
    def test_of_a_person_are_listed(self, administrator: Person) -> None:
        account, other = an_account(), an_administrator_of(an_owner().organization_id)
        for each in (administrator, other):
            a_member(each, READ_ONLY.id, account=account)
        memberships = member_service().list_memberships(account.id)
        organization_ids = sorted([administrator.organization_id, other.organization_id])
        assert [member.organization_id for member in memberships] == organization_ids

    def test_of_a_founder_are_created_once(self, organization: Caller) -> None:
        account = an_account()
        members = [member_service().add_first_member(organization.organization_id, account) for _ in range(2)]
        assert members[0].id == members[1].id == account.id
        assert members[1].role_ids == [API_ADMINISTRATOR.id]
        person = sign_in(account, organization.organization_id)
        person.call("DELETE", user_path(person)).problem(409, "conflict")


def a_role_of(person: Person, *scopes: str, name: str = "Front desk") -> str:
    return a_role(person, *scopes, name=name)  # type: ignore[arg-type]  # a person calls as a key does
