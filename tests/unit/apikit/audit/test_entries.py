"""Entries of the audit record: what they say, and what they never contain."""

import hashlib
import json
from contextvars import Context
from datetime import UTC, datetime
from typing import Any

import pytest

from apikit.audit import entries
from apikit.audit.canonical_json import to_json_value, write_canonical_json
from apikit.audit.request_source import RequestSource, set_source

NOW = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
ORGANIZATION = "org_01k0a3v5m8f1xq2w7r9tbdc6yz"


def an_entry(source: RequestSource | None = None, **values: Any) -> dict[str, Any]:
    """An entry of a request from this source, or of a worker."""
    details = {"action": "mfa.enabled", "principal": "usr_1", "target": "usr_1", **values}

    def create() -> dict[str, Any]:
        if source:
            set_source(lambda: source)
        [item] = entries.create_items(entries.AuditEvent(**details), [ORGANIZATION], NOW)
        form: dict[str, Any] = json.loads(item["body"])
        return form

    return Context().run(create)


class TestAnEntry:
    def test_says_who_did_what_from_where(self) -> None:
        source = RequestSource("req_1", "203.0.113.9", "curl/8", "oac_1")
        entry = an_entry(source, old={"methods": []}, new={"methods": ["totp"]})
        assert entry.pop("id").startswith("aud_")
        assert entry == {
            "organization_id": ORGANIZATION,
            "environment": "live",
            "at": "2026-11-28T09:30:00.000Z",
            "action": "mfa.enabled",
            "actor": {"type": "user", "id": "usr_1", "client_id": "oac_1"},
            "target": {"type": "user", "id": "usr_1"},
            "outcome": "success",
            "request_id": "req_1",
            "ip": "203.0.113.9",
            "user_agent": "curl/8",
            "before": {"methods": []},
            "after": {"methods": ["totp"]},
        }

    def test_of_a_worker_has_no_source(self) -> None:
        entry = an_entry(principal="platform", request_id="key-expiry")
        assert (entry["actor"], entry["request_id"], entry["ip"]) == (
            {"type": "platform", "id": "platform"},
            "key-expiry",
            "",
        )

    @pytest.mark.parametrize(
        ("principal", "actor_type"),
        [
            ("key_1", "api_key"),
            ("oac_1", "oauth_client"),
            ("usr_1", "user"),
            ("operator", "platform"),
            ("", "platform"),
        ],
    )
    def test_has_the_type_of_its_actor(self, principal: str, actor_type: str) -> None:
        assert an_entry(principal=principal)["actor"]["type"] == actor_type

    def test_has_the_type_of_its_target(self) -> None:
        assert an_entry(target="inv_1")["target"] == {"type": "invitation", "id": "inv_1"}
        assert an_entry(action="settings.changed", target="")["target"] == {"type": "settings", "id": ""}

    def test_has_the_fields_that_differ(self) -> None:
        entry = an_entry(old={"name": "A", "size": 1}, new={"name": "B", "size": 1})
        assert (entry["before"], entry["after"]) == ({"name": "A"}, {"name": "B"})

    def test_of_a_new_object_has_the_fields_with_a_value(self) -> None:
        entry = an_entry(new={"name": "A", "notes": None, "tags": [], "is_open": False})
        assert (entry["before"], entry["after"]) == (None, {"name": "A", "is_open": False})

    def test_shortens_long_user_agents_and_values(self) -> None:
        entry = an_entry(RequestSource(user_agent="x" * 9_000), new={"notes": "x" * 9_000})
        text = f'"{"x" * 9_000}"'
        assert len(entry["user_agent"]) == 400
        assert entry["after"]["notes"] == {"length": 9_002, "sha256": hashlib.sha256(text.encode()).hexdigest()}


class TestSecrets:
    @pytest.mark.parametrize(
        "name", ["password", "client_secret", "secrets", "refresh_token", "secret_hash", "private_key", "recovery_code"]
    )
    def test_are_masked(self, name: str) -> None:
        entry = an_entry(old={name: "one", "deep": [{name: "two"}]}, new={name: {"a": "three"}, "deep": []})
        assert entry["before"] == {name: "********", "deep": [{name: "********"}]}
        assert entry["after"] == {name: {"a": "********"}, "deep": []}

    def test_are_no_other_fields(self) -> None:
        values = {"token_endpoint_auth_method": "none", "secret_rotated_at": "2026", "passwordless": True}
        assert an_entry(new=values)["after"] == values


class TestTheItem:
    def test_is_the_same_when_it_is_built_again(self) -> None:
        [item] = entries.create_items(entries.AuditEvent(action="a.b", principal="usr_1"), [ORGANIZATION], NOW)
        assert entries.build_item(json.loads(item["body"])) == item

    def test_is_written_for_each_organization(self) -> None:
        items = entries.create_items(entries.AuditEvent(action="a.b", principal="usr_1"), ["org_1", "org_2"], NOW)
        assert [item["pk"] for item in items] == ["AUDIT#org_1", "AUDIT#org_2"]
        assert len({item["sk"] for item in items}) == 2


class TestCanonicalJson:
    def test_sorts_members_by_utf_16(self) -> None:
        # RFC 8785 section 3.2.3: U+1F600 is D83D DE00 in UTF-16, which comes before U+FB33.
        value = {"\ufb33": 1, "\U0001f600": 2, "b": 3, "a": {"d": [True, None], "c": "ü\n\u001f"}}
        assert write_canonical_json(value) == (
            '{"a":{"c":"ü\\n\\u001f","d":[true,null]},"b":3,"\U0001f600":2,"\ufb33":1}'
        )

    def test_has_no_floating_point_numbers(self) -> None:
        with pytest.raises(TypeError, match="floating-point"):
            write_canonical_json([0.5])

    def test_takes_everything_else_as_text(self) -> None:
        value = {1: 0.5, "at": NOW, "set": frozenset({"b", "a"}), "pair": (1, None)}
        assert to_json_value(value) == {
            "1": "0.5",
            "at": "2026-11-28T09:30:00.000Z",
            "set": ["a", "b"],
            "pair": [1, None],
        }
