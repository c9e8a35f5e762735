"""The support of organizations over HTTP: response targets by tier, and the plan that the platform's support sets."""

import pytest

from tests.audit import audit_entries
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller
from tests.keys import an_administrator
from tests.tickets import open_ticket

SUPPORT, PLANS = "/v1/support", "/v1/support-plans"
MANAGER = {"name": "Mira Keller", "email": "mira.keller@wedsync.example.com", "phone": "+390612345678"}
PLAN = {"tier": "enterprise", "account_manager": MANAGER}


@pytest.fixture(scope="module")
def support(aws: None) -> Caller:
    return an_administrator()


def path_of(owner: Caller) -> str:
    return f"{PLANS}/{owner.organization_id}"


class TestSupport:
    def test_is_standard_without_a_plan(self, caller: Caller) -> None:
        form = caller.call("GET", SUPPORT).json()
        assert (form["object"], form["tier"], form["account_manager"]) == ("support", "standard", None)

    def test_has_the_targets_of_every_tier(self, caller: Caller) -> None:
        targets = {
            (each["tier"], each["priority"]): each["minutes"]
            for each in caller.call("GET", SUPPORT).json()["response_targets"]
        }
        assert len(targets) == 12
        assert targets["standard", "urgent"] == 480
        assert targets["premium", "high"] == 480
        assert targets["enterprise", "urgent"] == 30
        assert targets["standard", "low"] == 5_760

    def test_of_an_enterprise_has_its_account_manager(self, owner: Caller, support: Caller) -> None:
        assert support.call("PUT", path_of(owner), json=PLAN).status == 200
        form = owner.call("GET", SUPPORT).json()
        assert (form["tier"], form["account_manager"]) == ("enterprise", MANAGER)
        assert open_ticket(owner, priority="urgent")["response_minutes"] == 30

    def test_of_another_tier_hides_the_account_manager(self, owner: Caller, support: Caller) -> None:
        support.call("PUT", path_of(owner), json={**PLAN, "tier": "premium"})
        form = owner.call("GET", SUPPORT).json()
        assert (form["tier"], form["account_manager"]) == ("premium", None)

    def test_of_a_chain_is_that_of_its_children(self, owner: Caller, support: Caller) -> None:
        support.call("PUT", path_of(owner), json=PLAN)
        child = owner.call("POST", "/v1/organizations", json={"name": "Lago Como", "kind": "venue_group"}).json()
        headers = {"WedSync-Organization": child["id"]}
        assert owner.call("GET", SUPPORT, headers=headers).json()["tier"] == "enterprise"
        support.call("PUT", f"{PLANS}/{child['id']}", json={"tier": "premium"})
        assert owner.call("GET", SUPPORT, headers=headers).json()["tier"] == "premium"

    def test_requires_the_scope(self, aws: None) -> None:
        problem = a_caller("tickets:read").call("GET", SUPPORT).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "support:read"

    def test_costs_two_operations(self, caller: Caller) -> None:
        caller.call("GET", SUPPORT)
        with counted_calls() as calls:
            caller.call("GET", SUPPORT)
        assert calls.by_operation == {"UpdateItem": 1, "BatchGetItem": 1}


class TestPlan:
    def test_is_created_then_replaced(self, owner: Caller, support: Caller) -> None:
        support.call("GET", path_of(owner)).problem(404, "not_found")
        versions = [support.call("PUT", path_of(owner), json=PLAN).json()["version"] for _ in range(2)]
        replacement = support.call("PUT", path_of(owner), json={"tier": "standard"}).json()
        assert (versions, replacement["version"], replacement["account_manager"]) == ([1, 1], 2, None)
        assert support.call("GET", path_of(owner)).json() == replacement

    def test_is_the_platforms(self, owner: Caller, caller: Caller) -> None:
        for each in (owner, caller):
            for answer in (each.call("GET", path_of(owner)), each.call("PUT", path_of(owner), json=PLAN)):
                assert answer.problem(403, "insufficient_scope")["required_scope"] == "platform:support"

    def test_needs_an_organization(self, support: Caller) -> None:
        for organization_id in ("org_01k0a3v5m8f1xq2w7r9tbdc6yz", "org_1"):
            support.call("PUT", f"{PLANS}/{organization_id}", json=PLAN).problem(404, "not_found")

    def test_reports_every_invalid_field(self, owner: Caller, support: Caller) -> None:
        body = {"tier": "gold", "account_manager": {"name": "a\nb", "email": "x", "fax": "1"}}
        pointers = {pointer for pointer, _ in support.call("PUT", path_of(owner), json=body).faults()}
        assert pointers == {"/tier", "/account_manager/name", "/account_manager/email", "/account_manager/fax"}

    def test_is_in_both_audit_records(self, owner: Caller, support: Caller) -> None:
        plan = support.call("PUT", path_of(owner), json=PLAN).json()
        support.call("PUT", path_of(owner), json={"tier": "premium"})
        for organization_id in (owner.organization_id, support.organization_id):
            entries = [each for each in audit_entries(organization_id) if each["target"]["id"] == plan["id"]]
            assert [each["action"] for each in entries] == ["support_plan.created", "support_plan.updated"]
