"""Requests with access tokens: people, clients that act for them, and what ends them."""

import time

import pytest

from apikit.admission.organization_rules import OrganizationRules
from apikit.admission.principal_items import end_sessions, require_mfa
from apikit.admission.rule_items import rules_item
from apikit.dynamo.expressions import Update
from apikit.dynamo.table import Table
from apikit.ids import new_id
from apikit.tokens import AccessToken, sign_token
from domain.sessions.wiring import session_service
from tests import members
from tests.counting import counted_calls
from tests.fakes.jobs import Runner
from tests.gateway import a_caller
from tests.people import Person, a_person, add_membership, add_person, call, sign_in
from tests.storage import put_item, set_attributes


@pytest.fixture
def person(aws: None) -> Person:
    """A person with every scope."""
    return a_person()


def _item(person: Person) -> tuple[str, str]:
    return f"KEY#{person.user_id}#{person.organization_id}", "KEY"


class TestAPerson:
    def test_acts_for_her_organization(self, person: Person) -> None:
        answer = person.call("POST", "/v1/clients", json={"name": "Ann", "email": "ann@example.com"})
        assert answer.status == 201
        assert answer.json()["organization_id"] == person.organization_id
        assert answer.headers["ratelimit"].startswith('"hour"')

    def test_lacks_scopes_that_her_roles_do_not_have(self, aws: None) -> None:
        reader = a_person("clients:read")
        assert reader.call("GET", "/v1/clients").status == 200
        problem = reader.call("POST", "/v1/clients", json={"name": "A", "email": "a@b.example"}).problem(
            403, "insufficient_scope"
        )
        assert problem["required_scope"] == "clients:write"

    def test_is_demoted_with_the_next_request(self, person: Person) -> None:
        assert person.call("GET", "/v1/clients").status == 200
        Table("access").update(*_item(person), Update(set={"sc": ["venues:read"]}))
        person.call("GET", "/v1/clients").problem(403, "insufficient_scope")

    def test_is_refused_after_the_session_ended(self, person: Person) -> None:
        session_service().end(person.user_id, person.tokens.session.id)
        person.call("GET", "/v1/clients").problem(401, "token_expired")

    def test_is_refused_after_removal(self, person: Person) -> None:
        Table("access").write(Table("access").delete_operation(*_item(person)))
        person.call("GET", "/v1/clients").problem(401, "token_expired")

    def test_is_refused_while_the_organization_is_suspended(self, person: Person) -> None:
        Table("access").update(*_item(person), Update(set={"su": frozenset({"organization"})}))
        person.call("GET", "/v1/clients").problem(403, "organization_not_allowed")

    def test_needs_a_second_factor_if_the_organization_requires_one(self, person: Person) -> None:
        Table("access").update(*_item(person), require_mfa(is_required=True))
        person.call("GET", "/v1/clients").problem(403, "mfa_required")
        tokens = session_service().step_up(person.user_id, person.tokens.session.id, has_mfa=True)
        assert call(tokens.access_token, "GET", "/v1/clients").status == 200

    def test_has_limits_of_her_own(self, aws: None) -> None:
        from apikit.admission.plans import Plan  # noqa: PLC0415 - one test only

        organization_id = new_id("org")
        user_id = add_person(organization_id, plan=Plan(per_hour=2))
        one, other = sign_in(user_id, organization_id), sign_in(user_id, organization_id)
        assert [each.call("GET", "/v1/clients").status for each in (one, other, one, other)] == [200, 200, 429, 429]

    def test_chooses_another_organization_of_hers(self, person: Person) -> None:
        other_id, foreign_id = new_id("org"), new_id("org")
        add_membership(person.user_id, other_id, scopes=("clients:read",))
        member = sign_in(person.user_id, person.organization_id)
        headers = {"wedsync-organization": other_id}
        assert member.call("GET", "/v1/clients", headers=headers).status == 200
        member.call("POST", "/v1/clients", headers=headers, json={"name": "A", "email": "a@b.example"}).problem(
            403, "insufficient_scope"
        )
        member.call("GET", "/v1/clients", headers={"wedsync-organization": foreign_id}).problem(
            403, "organization_not_allowed"
        )

    def test_needs_a_token_for_an_organization_that_admits_certain_domains(self, person: Person) -> None:
        other_id = new_id("org")
        add_membership(person.user_id, other_id, scopes=("clients:read",))
        member = sign_in(person.user_id, person.organization_id)
        rules = OrganizationRules(allowed_email_domains=("lago.example.com",))
        put_item("access", rules_item(other_id, 1, rules))
        set_attributes("access", f"KEY#{person.user_id}#{other_id}", "KEY", ov=1)
        problem = member.call("GET", "/v1/clients", headers={"wedsync-organization": other_id}).problem(
            403, "organization_not_allowed"
        )
        assert "Refresh your access token" in problem["detail"]
        assert sign_in(person.user_id, other_id).call("GET", "/v1/clients").status == 200

    def test_acts_for_a_child_of_her_chain(self, person: Person) -> None:
        child_id = new_id("org")
        put_item("access", {"pk": f"ORG#{child_id}", "sk": "live", "parent": person.organization_id, "st": "active"})
        answer = person.call(
            "POST",
            "/v1/clients",
            headers={"wedsync-organization": child_id},
            json={"name": "A", "email": "a@b.example"},
        )
        assert answer.json()["organization_id"] == child_id
        person.call("GET", "/v1/clients")
        with counted_calls() as own:
            person.call("GET", "/v1/clients")
        with counted_calls() as acting:
            person.call("GET", "/v1/clients", headers={"wedsync-organization": child_id})
        assert acting.by_operation - own.by_operation == {"GetItem": 1}

    def test_without_an_organization_learns_why_she_is_refused(self, aws: None) -> None:
        newcomer = members.sign_in(members.an_account())
        problem = newcomer.call("GET", "/v1/clients").problem(403, "organization_not_allowed")
        assert "invitation" in problem["detail"]
        newcomer.call("GET", "/v1/clients", headers={"wedsync-organization": new_id("org")}).problem(
            403, "organization_not_allowed"
        )

    def test_uses_the_sandbox_with_a_token_for_it(self, aws: None) -> None:
        person = a_person(environment="test")
        assert (
            person.call("POST", "/v1/clients", json={"name": "A", "email": "a@b.example"}).json()["livemode"] is False
        )

    def test_cannot_send_a_key_too(self, person: Person) -> None:
        key = a_caller().credentials.api_key
        person.call("GET", "/v1/clients", headers={"x-api-key": key}).problem(401, "invalid_credentials")

    def test_runs_operations_of_a_batch(self, person: Person, runner: Runner) -> None:
        operation = {"method": "POST", "path": "/v1/clients", "body": {"name": "A", "email": "a@b.example"}}
        answer = person.call("POST", "/v1/batch", json={"operations": [operation]})
        assert answer.json()["results"][0]["status"] == 201


class TestAClient:
    def _client(self, organization_id: str, *scopes: str) -> str:
        client_id = new_id("cli")
        put_item(
            "access",
            {
                "pk": f"KEY#{client_id}",
                "sk": "KEY",
                "st": "active",
                "ex": 253_402_300_799,
                "pl": '{"per_hour":1000}',
                "og": organization_id,
                "sc": list(scopes),
                "gn": 1,
                "rv": {},
            },
        )
        return client_id

    def _token(self, client_id: str, organization_id: str, scope: str) -> str:
        now_s = int(time.time())
        return sign_token(
            AccessToken(
                subject=client_id,
                client_id=client_id,
                organization_id=organization_id,
                environment="live",
                scopes=frozenset({scope}),
                token_id="tok_1",
                issued_at=now_s,
                expires_at=now_s + 60,
                generation=1,
            )
        )

    def test_acts_within_its_scopes_and_the_tokens(self, aws: None) -> None:
        organization_id = new_id("org")
        client_id = self._client(organization_id, "clients:read", "venues:read")
        token = self._token(client_id, organization_id, "clients:read")
        assert call(token, "GET", "/v1/clients").status == 200
        call(token, "GET", "/v1/venues").problem(403, "insufficient_scope")
        call(self._token(client_id, organization_id, "menus:read"), "GET", "/v1/menus").problem(
            403, "insufficient_scope"
        )

    @pytest.mark.parametrize(
        "change",
        [
            Update(set={"st": "suspended"}),
            Update(set={"gn": 2}),
            Update(set={"rv": {"tok_1": 253_402_300_799}}),
            Update(set={"su": frozenset({"application"})}),
            Update(set={"su": frozenset({"organization"})}),
        ],
    )
    def test_is_refused_with_the_next_request(self, aws: None, change: Update) -> None:
        organization_id = new_id("org")
        client_id = self._client(organization_id, "clients:read")
        token = self._token(client_id, organization_id, "clients:read")
        assert call(token, "GET", "/v1/clients").status == 200
        Table("access").update(f"KEY#{client_id}", "KEY", change)
        assert call(token, "GET", "/v1/clients").status in {401, 403}

    def test_acts_for_a_person_within_the_scopes_of_all_three(self, aws: None) -> None:
        organization_id = new_id("org")
        client_id = self._client(organization_id, "clients:read", "venues:read", "menus:read")
        user_id = add_person(organization_id, scopes=("clients:read", "venues:read"))
        scopes = frozenset({"clients:read", "menus:read"})
        person = sign_in(user_id, organization_id, client_id=client_id, scopes=scopes)
        assert person.call("GET", "/v1/clients").status == 200
        person.call("GET", "/v1/venues").problem(403, "insufficient_scope")
        person.call("GET", "/v1/menus").problem(403, "insufficient_scope")
        Table("access").update(f"KEY#{client_id}", "KEY", Update(set={"st": "suspended"}))
        person.call("GET", "/v1/clients").problem(401, "token_expired")

    def test_is_refused_after_the_person_ended_the_grant(self, aws: None) -> None:
        organization_id = new_id("org")
        client_id = self._client(organization_id, "clients:read")
        user_id = add_person(organization_id)
        person = sign_in(user_id, organization_id, client_id=client_id, scopes=frozenset({"clients:read"}))
        assert person.call("GET", "/v1/clients").status == 200
        session_service().end_grants(user_id, client_id=client_id)
        person.call("GET", "/v1/clients").problem(401, "token_expired")


def test_an_ended_session_ends_in_every_organization(aws: None) -> None:
    one, other = new_id("org"), new_id("org")
    person = sign_in(add_person(one, other), one)
    Table("access").update(f"KEY#{person.user_id}#{one}", "KEY", end_sessions([person.tokens.session.id]))
    assert person.call("GET", "/v1/clients", headers={"wedsync-organization": other}).status == 200
    session_service().end(person.user_id, person.tokens.session.id)
    person.call("GET", "/v1/clients", headers={"wedsync-organization": other}).problem(403, "organization_not_allowed")
