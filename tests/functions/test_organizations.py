"""Organizations over HTTP: a chain, its children, and acting for one."""

from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.errors import Unavailable
from domain.organizations.repository import OrganizationRepository
from tests.batches import batch, results
from tests.builders import JOHN_AND_JANE
from tests.fakes.jobs import a_runner
from tests.gateway import Caller, a_caller
from tests.storage import remove_attributes, set_attributes
from tools.create_organization import create_chain


@pytest.fixture
def chain(aws: None) -> Caller:
    founding = create_chain("Lakeside Hotels", country="IT")
    record = founding.live.record
    return Caller(founding.organization.id, "live", record.id, founding.live.new_credentials)


def a_child(chain: Caller, **fields: Any) -> dict[str, Any]:
    answer = chain.call("POST", "/v1/organizations", json={"name": "Grand Hotel Lago", **fields})
    assert answer.status == 201, answer
    child: dict[str, Any] = answer.json()
    return child


def key_of(chain: Caller, child: dict[str, Any], *scopes: str) -> Caller:
    body = {"name": "child", "scopes": list(scopes or ("*",))}
    key = chain.call("POST", "/v1/api-keys", json=body, headers=acting_for(child)).json()
    owner = a_caller(organization_id=child["id"])
    return Caller(child["id"], "live", key["id"], type(owner.credentials)(key["api_key"], key["api_secret"]))


def acting_for(child: dict[str, Any]) -> dict[str, str]:
    return {"WedSync-Organization": child["id"]}


class TestChildren:
    def test_belong_to_the_chain_that_creates_them(self, chain: Caller) -> None:
        child = a_child(chain, time_zone="Europe/Rome")
        assert (child["parent_id"], child["organization_id"]) == (chain.organization_id, chain.organization_id)
        ids = [entry["id"] for entry in chain.call("GET", "/v1/organizations").json()["data"]]
        assert ids == [child["id"], chain.organization_id]

    def test_have_no_children(self, chain: Caller) -> None:
        child = a_child(chain)
        chain.call("POST", "/v1/organizations", json={"name": "x"}, headers=acting_for(child)).problem(409, "conflict")

    def test_cannot_be_given_to_another_chain(self, chain: Caller) -> None:
        stranger = a_caller().organization_id
        chain.call("POST", "/v1/organizations", json={"name": "x", "parent_id": stranger}).problem(
            422, "invalid_request"
        )
        path = f"/v1/organizations/{a_child(chain)['id']}"
        chain.call("PATCH", path, json={"parent_id": stranger}).problem(422, "invalid_request")

    def test_see_themselves_and_nobody_else(self, chain: Caller) -> None:
        child, sibling = a_child(chain), a_child(chain)
        own = key_of(chain, child, "organizations:read")
        assert own.call("GET", f"/v1/organizations/{child['id']}").json() == child
        assert own.call("GET", "/v1/organizations").json()["data"] == [child]
        for other in (sibling["id"], chain.organization_id):
            own.call("GET", f"/v1/organizations/{other}").problem(404, "not_found")

    def test_are_known_to_the_sandbox_too(self, chain: Caller) -> None:
        child = a_child(chain, slug="known")
        sandbox = a_caller(organization_id=chain.organization_id, environment="test")
        twin = sandbox.call("GET", f"/v1/organizations/{child['id']}").json()
        assert (twin["livemode"], twin["name"], twin["slug"]) == (False, "Grand Hotel Lago", None)
        assert sandbox.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=acting_for(child)).status == 201

    def test_have_their_chains_country_currency_and_zone_unless_they_say_otherwise(self, chain: Caller) -> None:
        patch = {"currency": "EUR", "time_zone": "Europe/Rome"}
        assert chain.call("PATCH", f"/v1/organizations/{chain.organization_id}", json=patch).status == 200
        child = a_child(chain, currency="CHF")
        assert (child["country"], child["currency"], child["time_zone"]) == ("IT", "CHF", "Europe/Rome")

    def test_share_no_slug_in_a_chain(self, chain: Caller) -> None:
        child = a_child(chain, slug="lago")
        problem = chain.call("POST", "/v1/organizations", json={"name": "x", "slug": "lago"}).problem(409, "conflict")
        assert problem["errors"][0]["pointer"] == "/slug"
        path = f"/v1/organizations/{child['id']}"
        assert chain.call("PATCH", path, json={"slug": "lago-2"}).status == 200
        assert a_child(chain, slug="lago")["slug"] == "lago"

    def test_are_told_from_a_chain_without_any_by_filters(self, chain: Caller) -> None:
        child = a_child(chain)
        own = key_of(chain, child, "organizations:read")
        assert own.call("GET", "/v1/organizations", query="status=suspended").json()["data"] == []
        assert own.call("GET", "/v1/organizations", query="status=active").json()["data"] == [child]
        assert chain.call("GET", "/v1/organizations", query="status=suspended").json()["data"] == []


class TestActingFor:
    def test_a_chain_writes_into_its_childs_data(self, chain: Caller) -> None:
        child = a_child(chain)
        client = chain.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=acting_for(child)).json()
        assert client["organization_id"] == child["id"]
        chain.call("GET", f"/v1/clients/{client['id']}").problem(404, "not_found")
        assert key_of(chain, child).call("GET", f"/v1/clients/{client['id']}").json() == client

    @pytest.mark.parametrize("organization_id", ["org_01k0a3v5m8f1xq2w7r9tbdc6yz", "nonsense", ""])
    def test_a_stranger_is_refused(self, chain: Caller, organization_id: str) -> None:
        answer = chain.call("GET", "/v1/clients", headers={"WedSync-Organization": organization_id})
        answer.problem(403, "organization_not_allowed")

    def test_a_child_does_not_act_for_its_chain(self, chain: Caller) -> None:
        own = key_of(chain, a_child(chain))
        answer = own.call("GET", "/v1/clients", headers={"WedSync-Organization": chain.organization_id})
        answer.problem(403, "organization_not_allowed")

    def test_ends_when_the_child_is_suspended_or_deleted(self, chain: Caller) -> None:
        child = a_child(chain)
        path = f"/v1/organizations/{child['id']}"
        chain.call("PATCH", path, json={"status": "suspended"})
        chain.call("GET", "/v1/clients", headers=acting_for(child)).problem(403, "organization_not_allowed")
        chain.call("PATCH", path, json={"status": "active"})
        assert chain.call("GET", "/v1/clients", headers=acting_for(child)).status == 200
        assert chain.call("DELETE", path).status == 204
        chain.call("GET", "/v1/clients", headers=acting_for(child)).problem(403, "organization_not_allowed")


class TestStatus:
    def test_is_the_parents_to_change(self, chain: Caller) -> None:
        child = a_child(chain)
        own = key_of(chain, child)
        path = f"/v1/organizations/{child['id']}"
        own.call("PATCH", path, json={"status": "suspended"}).problem(403, "organization_not_allowed")
        assert own.call("PATCH", path, json={"name": "Lago"}).json()["name"] == "Lago"

    def test_nobody_deletes_itself(self, chain: Caller) -> None:
        chain.call("DELETE", f"/v1/organizations/{chain.organization_id}").problem(409, "conflict")

    def test_actions_are_the_parents_too(self, chain: Caller) -> None:
        child = a_child(chain)
        path = f"/v1/organizations/{child['id']}"
        key_of(chain, child).call("POST", f"{path}/suspend").problem(403, "organization_not_allowed")
        assert chain.call("POST", f"{path}/suspend").json()["status"] == "suspended"
        assert chain.call("POST", f"{path}/activate").json()["status"] == "active"


class TestVenues:
    def test_have_their_organizations_zone_and_currency_unless_they_say_otherwise(self, chain: Caller) -> None:
        child = a_child(chain, time_zone="Asia/Tokyo", currency="JPY")

        def venue(method: str, path: str = "", **fields: Any) -> tuple[str | None, str | None]:
            answer = chain.call(
                method, f"/v1/venues{path}", json={"name": "Aoyama", **fields}, headers=acting_for(child)
            )
            venues.append(answer.json())
            return venues[-1]["time_zone"], venues[-1]["currency"]

        venues: list[dict[str, Any]] = []
        assert venue("POST") == ("Asia/Tokyo", "JPY")
        assert venue("POST", time_zone="Europe/Rome") == ("Europe/Rome", "JPY")
        assert venue("PUT", f"/{venues[-1]['id']}", currency="EUR") == ("Asia/Tokyo", "EUR")
        assert venue("PATCH", f"/{venues[-1]['id']}", time_zone=None) == ("Asia/Tokyo", "EUR")


class TestStaff:
    def test_has_the_time_zone_of_its_organization_by_default(self, chain: Caller) -> None:
        child = a_child(chain, time_zone="Asia/Tokyo")
        headers = acting_for(child)
        member = chain.call("POST", "/v1/staff", json={"name": "Anna Rossi"}, headers=headers).json()
        assert member["time_zone"] == "Asia/Tokyo"
        path = f"/v1/staff/{member['id']}"
        member = chain.call("PATCH", path, json={"time_zone": "Europe/Rome"}, headers=headers).json()
        assert member["time_zone"] == "Europe/Rome"
        assert chain.call("PUT", path, json={"name": "Anna"}, headers=headers).json()["time_zone"] == "Asia/Tokyo"


class TestMetadata:
    def test_of_any_allowed_number_finds_the_organization(self, chain: Caller) -> None:
        metadata = {f"m{number:02d}": "x" for number in range(50)}
        body = {"name": "Lago", "metadata": metadata}
        answer = chain.call("POST", "/v1/organizations", json=body, headers={"idempotency-key": "fifty"})
        assert answer.status == 201, answer
        organizations = chain.call("GET", "/v1/organizations", query="metadata[m49]=x").json()["data"]
        assert [each["id"] for each in organizations] == [answer.json()["id"]]


class TestSuspension:
    def test_ends_the_childs_own_keys_at_the_next_request(self, chain: Caller) -> None:
        child = a_child(chain)
        keys = [key_of(chain, child), key_of(chain, child, "clients:read")]
        path = f"/v1/organizations/{child['id']}"
        for end, begin in (
            (("POST", "/suspend", {}), ("POST", "/activate", {})),
            (("PATCH", "", {"json": {"status": "suspended"}}), ("PATCH", "", {"json": {"status": "active"}})),
            (("DELETE", "", {}), ("POST", "/restore", {})),
        ):
            for (method, tail, request), status in ((end, 403), (begin, 200)):
                assert chain.call(method, path + tail, **request).status in {200, 204}
                assert [key.call("GET", "/v1/clients").status for key in keys] == [status, status]
        assert chain.call("POST", f"{path}/suspend").status == 200
        keys[0].call("GET", "/v1/clients").problem(403, "organization_not_allowed")

    def test_leaves_the_sandbox_and_the_siblings_alone(self, chain: Caller) -> None:
        child, sibling = a_child(chain), key_of(chain, a_child(chain))
        body = {"name": "child", "scopes": ["*"], "environment": "test"}
        new_key = chain.call("POST", "/v1/api-keys", json=body, headers=acting_for(child)).json()
        sandbox = Caller(
            child["id"], "test", new_key["id"], type(chain.credentials)(new_key["api_key"], new_key["api_secret"])
        )
        assert chain.call("POST", f"/v1/organizations/{child['id']}/suspend").status == 200
        assert [key.call("GET", "/v1/clients").status for key in (sandbox, sibling)] == [200, 200]

    def test_that_was_cut_off_is_finished_when_it_is_sent_again(
        self, chain: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        child = a_child(chain)
        own, path = key_of(chain, child), f"/v1/organizations/{child['id']}/suspend"

        def fail(*_args: Any) -> None:
            raise Unavailable("gone", retry_after_s=1)

        with monkeypatch.context() as patch:
            patch.setattr(OrganizationRepository, "update_key_suspension", fail)
            chain.call("POST", path).problem(503, "unavailable")
        assert chain.call("POST", path).json()["status"] == "suspended"
        own.call("GET", "/v1/clients").problem(403, "organization_not_allowed")

    def test_by_a_deletion_that_was_cut_off_is_finished_when_it_is_sent_again(
        self, chain: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        child = a_child(chain)
        own, path = key_of(chain, child), f"/v1/organizations/{child['id']}"

        def fail(*_args: Any) -> None:
            raise Unavailable("gone", retry_after_s=1)

        with monkeypatch.context() as patch:
            patch.setattr(OrganizationRepository, "update_key_suspension", fail)
            chain.call("DELETE", path).problem(503, "unavailable")
        assert own.call("GET", "/v1/clients").status == 200
        chain.call("DELETE", path).problem(410, "deleted")
        own.call("GET", "/v1/clients").problem(403, "organization_not_allowed")

    def test_of_an_earlier_version_that_comes_late_changes_nothing(self, chain: Caller) -> None:
        child = a_child(chain)
        own, path = key_of(chain, child), f"/v1/organizations/{child['id']}"
        store = OrganizationRepository(Table("resources"), Table("access"))
        chain.call("POST", f"{path}/suspend")
        old_record = store.get(Tenant(chain.organization_id, "live"), child["id"])
        chain.call("POST", f"{path}/activate")
        store.update_key_suspension(old_record)
        assert own.call("GET", "/v1/clients").status == 200

    def test_lets_no_key_be_made_that_it_did_not_see(self, chain: Caller) -> None:
        child = a_child(chain)
        own = key_of(chain, child)
        set_attributes("access", f"ORG#{child['id']}", "live", st="suspended")
        answer = own.call("POST", "/v1/api-keys", json={"name": "late", "scopes": ["clients:read"]})
        answer.problem(503, "contended")

    def test_lets_no_key_be_made_while_the_child_goes(self, chain: Caller) -> None:
        child = a_child(chain)
        own = key_of(chain, child)
        assert chain.call("DELETE", f"/v1/organizations/{child['id']}").status == 204
        # As a request that was let in before: its key does not know yet.
        remove_attributes("access", f"KEY#{own.key_id}", "KEY", "su")
        answer = own.call("POST", "/v1/api-keys", json={"name": "late", "scopes": ["clients:read"]})
        answer.problem(503, "contended")

    def test_is_no_part_of_an_atomic_batch_and_other_changes_are(self, chain: Caller) -> None:
        child = a_child(chain)
        own, path = key_of(chain, child), f"/v1/organizations/{child['id']}"
        with a_runner():
            answers = results(batch(chain, {"method": "POST", "path": f"{path}/suspend"}, atomic=True))
            assert answers[0]["body"]["code"] == "not_atomic"
            rename_operation = {"method": "PATCH", "path": path, "body": {"name": "Lago"}}
            assert results(batch(chain, rename_operation, atomic=True))[0]["body"]["name"] == "Lago"
        assert own.call("GET", "/v1/clients").status == 200
