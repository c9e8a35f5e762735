"""Security rules of an organization: they hold for all of its principals from the next request on, and cost requests nothing."""

from typing import Any

import pytest
from msgspec import structs

from apikit.actor import Actor, Tenant
from apikit.dynamo.table import Item, Table
from apikit.errors import Unavailable
from apikit.resources import records
from apikit.resources.records import encode
from domain.api_keys.wiring import api_key_service
from domain.organizations.principal_updates import PrincipalUpdates
from domain.organizations.security_settings import SecuritySettings
from domain.organizations.wiring import organization_service
from domain.people.sign_in_rules import StoredSignInRules
from domain.scope_grants.credential_writes import write_credential
from tests.audit import audit_entries
from tests.batches import batch, results
from tests.counting import counted_calls
from tests.fakes.jobs import Runner
from tests.gateway import Caller
from tests.keys import a_key
from tests.members import an_administrator_of
from tests.organization_rules import TESTS_ADDRESS, RuledChild, a_member, a_ruled_child
from tests.people import Person
from tests.threads import run_together

OTHER_NETWORK = "203.0.113.0/24"
LIST = ("GET", "/v1/clients")


@pytest.fixture
def child(owner: Caller) -> RuledChild:
    """A child organization without rules."""
    return a_ruled_child(owner)


def key_item(key_id: str) -> Item:
    item = Table("access").get(f"KEY#{key_id}", "KEY")
    assert item
    return item


class TestRules:
    def test_hold_at_the_next_request_of_every_principal(self, child: RuledChild) -> None:
        principals: list[Caller | Person] = [child.new_key(), child.new_key(environment="test"), child.new_member()]
        assert [each.call(*LIST).status for each in principals] == [200, 200, 200]
        assert child.set(allowed_ips=[OTHER_NETWORK]).status == 200
        for each in principals:
            each.call(*LIST).problem(403, "ip_not_allowed")
        child.lift()
        assert [each.call(*LIST).status for each in principals] == [200, 200, 200]

    def test_hold_for_principals_of_that_organization_only(self, child: RuledChild) -> None:
        sibling = a_ruled_child(child.chain).new_key()
        child.set(denied_ips=[TESTS_ADDRESS])
        assert sibling.call(*LIST).status == 200
        acting = child.chain.call(*LIST, headers={"WedSync-Organization": child.organization_id})
        assert acting.status == 200

    def test_of_user_agents_hold(self, child: RuledChild) -> None:
        key = child.new_key()
        child.set(user_agents={"allow": ["OperaSync/*"], "deny": ["*beta*"]})
        statuses = {
            agent: key.call(*LIST, headers={"User-Agent": agent}).status
            for agent in ("OperaSync/2.0", "operasync/2.1", "OperaSync/3-beta", "curl/8")
        }
        assert statuses == {"OperaSync/2.0": 200, "operasync/2.1": 200, "OperaSync/3-beta": 403, "curl/8": 403}
        key.call(*LIST, headers={"User-Agent": "curl/8"}).problem(403, "user_agent_not_allowed")

    def test_can_require_a_second_factor(self, child: RuledChild) -> None:
        member, strong_member, key = child.new_member(), child.new_member(has_mfa=True), child.new_key()
        child.set(require_mfa=True)
        member.call(*LIST).problem(403, "mfa_required")
        assert [strong_member.call(*LIST).status, key.call(*LIST).status] == [200, 200]
        child.set(require_mfa=False)
        assert member.call(*LIST).status == 200

    def test_change_again_with_the_next_request(self, child: RuledChild) -> None:
        key = child.new_key()
        for rules, status in (
            ({"allowed_ips": [OTHER_NETWORK]}, 403),
            ({"allowed_ips": [OTHER_NETWORK, "192.0.2.0/24"]}, 200),
            ({"allowed_ips": [OTHER_NETWORK]}, 403),
            ({"allowed_ips": []}, 200),
        ):
            child.set(**rules)
            assert key.call(*LIST).status == status, rules

    def test_of_keys_and_organizations_both_hold(self, child: RuledChild) -> None:
        key = child.new_key(denied_ips=[TESTS_ADDRESS])
        assert "This API key" in key.call(*LIST).problem(403, "ip_not_allowed")["detail"]
        child.set(denied_ips=[TESTS_ADDRESS])
        assert "Your organization" in key.call(*LIST).problem(403, "ip_not_allowed")["detail"]

    def test_for_sign_ins_are_read_for_all_organizations_of_a_person(self, child: RuledChild) -> None:
        child.set(session_hours=12, allowed_email_domains=["Lago.example.com"])
        other = child.chain.organization_id
        with counted_calls() as calls:
            rules = StoredSignInRules(Table("access")).get_rules([child.organization_id, other])
        assert calls.by_operation == {"BatchGetItem": 1}
        assert (rules[child.organization_id].session_hours, rules[child.organization_id].allowed_email_domains) == (
            12,
            ("lago.example.com",),
        )
        assert (rules[other].session_hours, rules[other].allowed_email_domains) == (None, ())


class TestCosts:
    def test_a_request_costs_nothing_more(self, child: RuledChild) -> None:
        key = child.new_key()
        child.set(allowed_ips=["192.0.2.0/24"])
        with counted_calls() as first_calls:
            assert key.call(*LIST).status == 200
        with counted_calls() as calls:
            assert key.call(*LIST).status == 200
        # The process learns the key's plan and the rules with one more write and one read, once.
        assert first_calls.by_operation == {"UpdateItem": 2, "GetItem": 1, "Query": 1}
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1}

    def test_a_refusal_costs_one_read(self, child: RuledChild) -> None:
        key = child.new_key()
        child.set(denied_ips=[TESTS_ADDRESS])
        key.call(*LIST)
        with counted_calls() as calls:
            key.call(*LIST).problem(403, "ip_not_allowed")
        assert calls.by_operation == {"GetItem": 1}

    def test_other_changes_of_the_organization_write_no_principal(self, child: RuledChild) -> None:
        key = child.new_key()
        child.set(allowed_ips=["192.0.2.0/24"])
        old_item = key_item(key.key_id)
        child.chain.call("PATCH", child.path, json={"name": "Other"})
        assert key_item(key.key_id)["ov"] == old_item["ov"]


class TestLockout:
    @pytest.mark.parametrize(
        ("rules", "name"),
        [
            ({"allowed_ips": [OTHER_NETWORK]}, "allowed_ips"),
            ({"denied_ips": ["192.0.0.0/8"]}, "denied_ips"),
            ({"user_agents": {"allow": ["OperaSync/*"]}}, "user_agents"),
            ({"user_agents": {"deny": ["TESTS"]}}, "user_agents"),
        ],
    )
    def test_rules_that_refuse_the_request_are_rejected(self, owner: Caller, rules: dict[str, Any], name: str) -> None:
        path = f"/v1/organizations/{owner.organization_id}"
        answer = owner.call("PATCH", path, json={"settings": {"security": rules}}, headers={"User-Agent": "tests"})
        assert answer.faults() == [(f"/settings/security/{name}", "locks_you_out")]
        assert owner.call(*LIST).status == 200

    def test_a_person_needs_what_she_requires(self, owner: Caller) -> None:
        path = f"/v1/organizations/{owner.organization_id}"
        member, strong_member = a_member(owner.organization_id), a_member(owner.organization_id, has_mfa=True)
        body = {"settings": {"security": {"require_mfa": True}}}
        assert member.call("PATCH", path, json=body).faults() == [("/settings/security/require_mfa", "locks_you_out")]
        assert strong_member.call("PATCH", path, json=body).status == 200
        assert strong_member.call(*LIST).status == 200

    def test_a_persons_own_domain_is_allowed(self, owner: Caller) -> None:
        path = f"/v1/organizations/{owner.organization_id}"
        member = a_member(owner.organization_id, email="jane@Bücher.example")
        body = {"settings": {"security": {"allowed_email_domains": ["lago.example.com"]}}}
        assert member.call("PATCH", path, json=body).faults() == [
            ("/settings/security/allowed_email_domains", "locks_you_out")
        ]
        body = {"settings": {"security": {"allowed_email_domains": ["xn--bcher-kva.example"]}}}
        assert member.call("PATCH", path, json=body).status == 200

    def test_rules_that_allow_the_request_are_accepted(self, owner: Caller) -> None:
        path = f"/v1/organizations/{owner.organization_id}"
        body = {"settings": {"security": {"allowed_ips": ["192.0.2.0/24"], "require_mfa": True}}}
        assert owner.call("PATCH", path, json=body).status == 200
        assert owner.call(*LIST).status == 200


class TestTheSetting:
    def test_is_merged_by_a_patch_and_returned_in_full(self, child: RuledChild) -> None:
        child.chain.call("PATCH", child.path, json={"settings": {"theme": "dark"}})
        child.set(allowed_ips=["10.1.2.3/8"])
        settings = child.set(require_mfa=True).json()["settings"]
        assert settings == {
            "theme": "dark",
            "security": {
                "allowed_ips": ["10.0.0.0/8"],
                "denied_ips": [],
                "user_agents": {"allow": [], "deny": []},
                "require_mfa": True,
                "session_hours": None,
                "allowed_email_domains": [],
                "requests_per_hour": None,
            },
        }

    @pytest.mark.parametrize(
        ("rules", "pointer", "code"),
        [
            ({"allowed_ips": ["10.0.0.0/33"]}, "/allowed_ips/0", "invalid_cidr"),
            ({"user_agents": {"allow": [""]}}, "/user_agents/allow/0", "string_too_short"),
            ({"session_hours": 0}, "/session_hours", "greater_than_equal"),
            ({"session_hours": True}, "/session_hours", "wrong_type"),
            ({"allowed_email_domains": ["*.example.com"]}, "/allowed_email_domains/0", "invalid_domain"),
            ({"require_mfa": "yes"}, "/require_mfa", "wrong_type"),
            ({"sessions": 20}, "/sessions", "unknown_field"),
        ],
    )
    def test_that_is_invalid_is_rejected(
        self, child: RuledChild, rules: dict[str, Any], pointer: str, code: str
    ) -> None:
        [(actual_pointer, actual_code)] = child.set(**rules).faults()
        assert (actual_pointer, actual_code) == (f"/settings/security{pointer}", code)

    def test_is_an_object(self, child: RuledChild) -> None:
        answer = child.chain.call("PATCH", child.path, json={"settings": {"security": True}})
        assert [pointer for pointer, _ in answer.faults()] == ["/settings/security"]

    def test_is_set_with_live_credentials_only(self, owner: Caller) -> None:
        sandbox = a_key(owner, environment="test", scopes=["*"])
        path = f"/v1/organizations/{owner.organization_id}"
        answer = sandbox.call("PATCH", path, json={"settings": {"security": {"require_mfa": True}}})
        assert answer.faults() == [("/settings/security", "live_only")]
        answer = sandbox.call("POST", "/v1/organizations", json={"name": "A", "settings": {"security": {}}})
        assert answer.faults() == [("/settings/security", "live_only")]

    def test_of_a_new_child_holds_and_is_not_copied_to_the_sandbox(self, owner: Caller) -> None:
        settings = {"theme": "dark", "security": {"denied_ips": [TESTS_ADDRESS]}}
        answer = owner.call("POST", "/v1/organizations", json={"name": "Garden", "settings": settings})
        child = RuledChild(owner, answer.json()["id"])
        child.new_key().call(*LIST).problem(403, "ip_not_allowed")
        copy = organization_service().store.get(Tenant(owner.organization_id, "test"), child.organization_id)
        assert copy.settings == {"theme": "dark"}

    def test_cannot_change_in_an_atomic_batch(self, child: RuledChild, runner: Runner) -> None:
        body = {"settings": {"security": {"denied_ips": [TESTS_ADDRESS]}}}
        [result] = results(batch(child.chain, {"method": "PATCH", "path": child.path, "body": body}, atomic=True))
        assert result["body"]["code"] == "not_atomic"

    def test_is_in_the_audit_record(self, child: RuledChild) -> None:
        child.set(denied_ips=[OTHER_NETWORK])
        for organization_id in (child.organization_id, child.chain.organization_id):
            entry = audit_entries(organization_id)[-1]
            assert entry["action"] == "settings.changed"
            assert entry["before"] == {"settings": {}}
            assert entry["after"]["settings"]["security"]["denied_ips"] == [OTHER_NETWORK]


class TestConcurrency:
    def test_a_key_that_is_created_while_the_rules_change_has_them(
        self, child: RuledChild, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        changes = [{"denied_ips": [TESTS_ADDRESS]}]

        def change_first(*arguments: Any) -> None:
            if changes:
                _change_rules(child, **changes.pop())
            write_credential(*arguments)

        monkeypatch.setattr("domain.api_keys.repository.write_credential", change_first)
        child.new_key().call(*LIST).problem(403, "ip_not_allowed")

    def test_keys_that_are_created_at_the_same_time_have_the_last_rules(self, child: RuledChild) -> None:
        acting = structs.replace(_actor(child), tenant=Tenant(child.organization_id, "live"))
        numbers = iter(range(8))

        def work() -> str | None:
            if next(numbers) % 2:
                return api_key_service().issue(acting, {"name": "Child", "scopes": ["*"]}).record.id
            _change_rules(child, denied_ips=[TESTS_ADDRESS, OTHER_NETWORK])
            return None

        key_ids = [key_id for key_id in run_together(work, count=8) if key_id]
        stamps = {key_item(key_id).get("ov") for key_id in key_ids}
        rules = Table("access").get(f"ORG#{child.organization_id}", "SECURITY")
        assert rules
        assert stamps == {rules["v"]}

    def test_a_late_writer_does_not_bring_old_rules_back(
        self, child: RuledChild, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        key = child.new_key()
        real_write_all = PrincipalUpdates._write_all  # noqa: SLF001
        changes: list[list[str]] = [[]]

        def write_late(updates: PrincipalUpdates, *arguments: Any) -> None:
            """The first writer has read its rules, but another request changes them before it writes."""
            if changes:
                _change_rules(child, denied_ips=changes.pop())
            real_write_all(updates, *arguments)

        child.set(denied_ips=["198.51.100.0/24"])
        monkeypatch.setattr(PrincipalUpdates, "_write_all", write_late)
        child.set(denied_ips=[TESTS_ADDRESS])
        assert key.call(*LIST).status == 200

    def test_an_interrupted_change_is_completed_by_the_same_request(
        self, child: RuledChild, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        key = child.new_key()

        def fail(*_: object) -> None:
            raise Unavailable("The data store is not responding.")

        with monkeypatch.context() as patch:
            patch.setattr(PrincipalUpdates, "write_rules", fail)
            assert child.set(denied_ips=[TESTS_ADDRESS]).status == 503
        assert key.call(*LIST).status == 200
        assert child.set(denied_ips=[TESTS_ADDRESS]).status == 200
        key.call(*LIST).problem(403, "ip_not_allowed")


def _actor(child: RuledChild) -> Actor:
    chain = child.chain
    return Actor(
        Tenant(chain.organization_id, "live"), chain.organization_id, chain.key_id, frozenset({"*"}), "req_test"
    )


def _change_rules(child: RuledChild, **rules: Any) -> None:
    """Change the rules in another request, which is no HTTP request."""
    service = organization_service()

    def change(old: Any) -> Any:
        settings = {**old.settings, "security": encode(SecuritySettings(**rules))}
        return records.next_version(old, old.updated_at, {"settings": settings})

    service.change_record(_actor(child), child.organization_id, None, change)


def test_a_member_who_joins_an_organization_with_rules_has_them(owner: Caller) -> None:
    path = f"/v1/organizations/{owner.organization_id}"
    rules = {"allowed_ips": ["192.0.2.0/24"], "require_mfa": True}
    assert owner.call("PATCH", path, json={"settings": {"security": rules}}).status == 200
    person = an_administrator_of(owner.organization_id)
    item = Table("access").get(f"KEY#{person.user_id}#{owner.organization_id}", "KEY")
    stored_rules = Table("access").get(f"ORG#{owner.organization_id}", "SECURITY")
    assert item
    assert stored_rules
    assert (item["ov"], item["rm"]) == (stored_rules["v"], True)
    person.call(*LIST).problem(403, "mfa_required")
