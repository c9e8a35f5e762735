"""What changes of credentials and organizations leave in the audit record, in the transaction of the change."""

from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.resources.records import Cause
from domain.audit.wiring import audit_recorder
from domain.tiers.model import PLATFORM
from domain.webhooks.repository import WebhookRepository
from tests.audit import audit_entries
from tests.batches import batch, statuses
from tests.fakes.jobs import Runner
from tests.gateway import Caller
from tests.keys import a_key, an_administrator, change_key, path_of
from tests.oauth_clients import an_oauth_client
from tests.oauth_clients import path_of as client_path
from tests.people import add_membership, add_person, sign_in
from tests.storage import put_item

HOOK = {
    "url": "https://hooks.example.com/a",
    "event_types": ["client.*"],
    "headers": {"Authorization": "Bearer one-one-one"},
}


def latest(organization_id: str) -> dict[str, Any]:
    return audit_entries(organization_id)[-1]


def actions(organization_id: str) -> list[str]:
    return [entry["action"] for entry in audit_entries(organization_id)]


class TestApiKeys:
    def test_every_move_is_recorded(self, owner: Caller) -> None:
        key = a_key(owner)
        change_key(owner, key, name="Other")
        change_key(owner, key, status="disabled")
        change_key(owner, key, status="active")
        owner.call("POST", f"{path_of(key)}/regenerate", json={"grace_hours": 0})
        owner.call("DELETE", path_of(key))
        # The organization and its two first keys come first.
        assert actions(owner.organization_id)[3:] == [
            "api_key.created",
            "api_key.updated",
            "api_key.disabled",
            "api_key.enabled",
            "api_key.rotated",
            "api_key.revoked",
        ]

    def test_an_entry_names_the_request(self, owner: Caller) -> None:
        key = a_key(owner)
        headers = {"X-Request-Id": "audit-1", "User-Agent": "Sync/2"}
        owner.call("PATCH", path_of(key), json={"name": "Other"}, headers=headers)
        entry = latest(owner.organization_id)
        assert entry["actor"] == {"type": "api_key", "id": owner.key_id}
        assert entry["target"] == {"type": "api_key", "id": key.key_id}
        assert (entry["request_id"], entry["user_agent"], entry["outcome"]) == ("audit-1", "Sync/2", "success")
        assert entry["ip"]
        assert (entry["before"], entry["after"]) == ({"name": "Sync"}, {"name": "Other"})

    def test_the_secret_is_in_no_entry(self, owner: Caller) -> None:
        key = a_key(owner)
        texts = str(Table("audit").query(f"AUDIT#{owner.organization_id}", limit=100))
        assert key.key_id in texts
        assert key.credentials.api_secret.rsplit("_", 1)[1] not in texts

    def test_a_refused_change_is_not_recorded(self, owner: Caller) -> None:
        key = a_key(owner)
        count = len(audit_entries(owner.organization_id))
        owner.call("PATCH", path_of(key), json={"name": "Other"}, headers={"If-Match": '"9"'}).problem(
            412, "stale_version"
        )
        owner.call("PATCH", path_of(key), json={"name": "Sync"})
        assert len(audit_entries(owner.organization_id)) == count

    def test_a_test_key_is_in_the_record_of_the_organization(self, owner: Caller) -> None:
        key = a_key(owner, environment="test")
        entry = latest(owner.organization_id)
        assert (entry["target"]["id"], entry["environment"]) == (key.key_id, "test")

    def test_an_oauth_client_that_acts_for_a_person_is_named(self, owner: Caller) -> None:
        client = an_oauth_client(owner, scopes=["*"])
        user_id = add_person()
        add_membership(user_id, owner.organization_id, scopes=("*",))
        person = sign_in(user_id, owner.organization_id, client_id=client["id"], scopes=frozenset({"*"}))
        # A client can revoke a key for a person, but not create one.
        assert person.call("DELETE", path_of(a_key(owner))).status == 204
        assert latest(owner.organization_id)["actor"] == {"type": "user", "id": user_id, "client_id": client["id"]}

    def test_a_retry_with_an_idempotency_key_is_recorded_once(self, owner: Caller) -> None:
        headers = {"Idempotency-Key": "one-key"}
        body = {"name": "Sync", "scopes": ["clients:read"]}
        for _ in range(2):
            assert owner.call("POST", "/v1/api-keys", json=body, headers=headers).status == 201
        assert actions(owner.organization_id)[3:] == ["api_key.created"]

    def test_a_change_fails_if_its_entry_exists(self, owner: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        """No entry is replaced: the whole change fails instead."""
        key = a_key(owner)
        taken_id = audit_entries(owner.organization_id)[-1]["id"]
        monkeypatch.setattr("apikit.audit.entries.new_id", lambda *_: taken_id)
        assert owner.call("PATCH", path_of(key), json={"name": "Other"}).status >= 400
        assert owner.call("GET", path_of(key)).json()["name"] == "Sync"
        assert latest(owner.organization_id)["action"] == "api_key.created"


class TestOAuthClients:
    def test_every_move_is_recorded(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        path = client_path(client)
        for action in ("suspend", "activate"):
            assert owner.call("POST", f"{path}/{action}").status == 200
        assert owner.call("POST", f"{path}/rotate-secret", json={"grace_hours": 1}).status == 200
        assert owner.call("DELETE", path).status == 204
        assert actions(owner.organization_id)[3:] == [
            "oauth_client.created",
            "oauth_client.suspended",
            "oauth_client.activated",
            "oauth_client.secret_rotated",
            "oauth_client.deleted",
        ]


class TestOrganizations:
    def test_a_child_is_in_the_records_of_its_chain_and_its_own(self, owner: Caller) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Lakeside Garden"}).json()
        assert owner.call("POST", f"/v1/organizations/{child['id']}/suspend").status == 200
        assert owner.call("POST", f"/v1/organizations/{child['id']}/activate").status == 200
        moves = ["organization.created", "organization.suspended", "organization.activated"]
        assert actions(child["id"]) == moves
        assert actions(owner.organization_id)[3:] == moves

    def test_an_operation_of_a_batch_is_recorded(self, owner: Caller, runner: Runner) -> None:
        create = {"method": "POST", "path": "/v1/organizations", "body": {"name": "Garden"}}
        assert statuses(batch(owner, create, atomic=True)) == [201]
        entry = latest(owner.organization_id)
        assert entry["action"] == "organization.created"
        assert entry["ip"]


class TestWebhooks:
    def test_every_move_of_the_owner_is_recorded(self, caller: Caller) -> None:
        webhook = caller.call("POST", "/v1/webhooks", json=HOOK).json()
        path = f"/v1/webhooks/{webhook['id']}"
        for action in ("pause", "resume", "rotate-secret"):
            assert caller.call("POST", f"{path}/{action}").status == 200, action
        caller.call("PATCH", path, json={"headers": {"Authorization": "Bearer two-two-two"}})
        caller.call("DELETE", path)
        assert actions(caller.organization_id) == [
            "webhook.created",
            "webhook.paused",
            "webhook.resumed",
            "webhook.secret_rotated",
            "webhook.updated",
            "webhook.deleted",
        ]
        changed_headers = audit_entries(caller.organization_id)[4]
        mask = {"headers": {"Authorization": "********"}}
        assert (changed_headers["before"], changed_headers["after"]) == (mask, mask)
        texts = str(audit_entries(caller.organization_id))
        assert "one-one-one" not in texts
        assert "two-two-two" not in texts
        assert "whsec_" not in texts

    def test_what_the_platform_disables_is_recorded_and_its_health_is_not(self, caller: Caller) -> None:
        webhook_id = caller.call("POST", "/v1/webhooks", json=HOOK).json()["id"]
        repository, cause = WebhookRepository(Table("resources")), Cause("platform", "delivery")
        old = repository.get(Tenant(caller.organization_id, "live"), webhook_id)
        now = old.updated_at
        failing = old.set_failing_since(now, now)
        repository.save(failing, cause, old=old)
        repository.save(failing.disable(now, "failing"), cause, old=failing)
        assert actions(caller.organization_id) == ["webhook.created", "webhook.disabled"]
        assert latest(caller.organization_id)["actor"] == {"type": "platform", "id": "platform"}


class TestTiers:
    def test_every_change_is_in_the_record_of_the_platform(self, aws: None) -> None:
        administrator = an_administrator()
        path = "/v1/tiers/audited"
        for body in ({"per_hour": 10}, {"per_hour": 20}):
            assert administrator.call("PUT", path, json=body).status in {200, 201}
        assert administrator.call("DELETE", path).status == 204
        first, second, third = audit_entries(PLATFORM)[-3:]
        assert [each["action"] for each in (first, second, third)] == ["tier.created", "tier.updated", "tier.deleted"]
        assert (second["before"], second["after"]) == ({"per_hour": 10}, {"per_hour": 20})
        assert third["after"] is None


class TestTheRecorder:
    def test_writes_an_entry_for_each_organization(self, owner: Caller) -> None:
        other = f"org_{'1' * 26}"
        audit_recorder().record(
            "user.logged_in", organization_ids=[owner.organization_id, other], principal="usr_1", target="usr_1"
        )
        assert latest(owner.organization_id)["action"] == latest(other)["action"] == "user.logged_in"

    def test_an_event_without_an_organization_belongs_to_the_platform(self, aws: None) -> None:
        audit_recorder().record("user.login_failed", organization_ids=[], principal="", outcome="failure")
        entry = latest(PLATFORM)
        assert (entry["action"], entry["outcome"]) == ("user.login_failed", "failure")

    def test_writes_all_or_none(self, owner: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("apikit.audit.entries.new_id", lambda *_: "aud_1")
        put_item("audit", {"pk": f"AUDIT#{owner.organization_id}", "sk": "aud_1"})
        other = f"org_{'2' * 26}"
        with pytest.raises(Exception, match="ondition"):
            audit_recorder().record("a.b", organization_ids=[other, owner.organization_id], principal="usr_1")
        assert audit_entries(other) == []
