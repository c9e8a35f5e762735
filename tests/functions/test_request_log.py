"""The line that every request leaves: complete, and free of everything personal whatever is sent."""

import json
from typing import Any

import pytest

from apikit.admission.plans import Plan
from apikit.audit.private_facts import decrypt_facts
from apikit.http.request_log import mask_address, safe_agent
from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller, a_caller, send


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """The request lines written since this was asked last."""
    entries = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]
    return [line for line in entries if line.get("log") == "usage_record"]


class TestLine:
    def test_tells_of_a_request_that_was_let_in(self, caller: Caller, capsys: pytest.CaptureFixture[str]) -> None:
        answer = caller.call(
            "POST", "/v1/clients", json=JOHN_AND_JANE, headers={"User-Agent": "curl/8.5.0", "Content-Length": "123"}
        )
        [line] = lines(capsys)
        assert {name: line[name] for name in line.keys() - {"timestamp", "duration_ms", "address_hash", "private"}} == {
            "level": "INFO",
            "message": "Request",
            "log": "usage_record",
            "service": "tests",
            "request_id": answer.headers["x-request-id"],
            "method": "POST",
            "route": "/v1/clients",
            "status": 201,
            "cost": 1,
            "key_id": caller.key_id,
            "organization_id": caller.organization_id,
            "environment": "live",
            "api_version": "v1",
            "bytes_in": 123,
            "bytes_out": len(answer.body),
            "address": "192.0.2.0/24",
            "user_agent": "curl/8.5",
        }
        assert line["duration_ms"] > 0
        assert len(line["timestamp"]) == len("2026-03-01T09:30:00.000Z")
        assert len(line["address_hash"]) == 16
        facts = decrypt_facts(line["private"], day=line["timestamp"][:10], organization_id=caller.organization_id)
        assert facts == {"path": "/v1/clients", "address": "192.0.2.1", "agent": "curl/8.5.0"}

    def test_names_the_limit_and_the_key_that_was_refused(self, aws: None, capsys: pytest.CaptureFixture[str]) -> None:
        caller = a_caller(plan=Plan(per_hour=1))
        caller.call("GET", "/v1/clients")
        caller.call("GET", "/v1/clients").problem(429, "rate_limited")
        line = lines(capsys)[-1]
        assert (line["code"], line["limit"], line["status"]) == ("rate_limited", "hour", 429)
        assert (line["key_id"], line["organization_id"]) == (caller.key_id, caller.organization_id)

    def test_of_a_guessed_secret_has_no_key(self, caller: Caller, capsys: pytest.CaptureFixture[str]) -> None:
        caller.call("GET", "/v1/clients")
        lines(capsys)
        other = a_caller()
        headers = {"X-API-Key": caller.credentials.api_key, "X-API-Secret": other.credentials.api_secret}
        send("GET", "/v1/clients", headers=headers).problem(401, "invalid_credentials")
        send("GET", "/v1/clients").problem(401, "unauthenticated")
        for line in lines(capsys):
            assert line.keys().isdisjoint({"key_id", "organization_id", "private"})
            assert line["route"] == "/v1/clients"

    def test_of_an_unknown_path_does_not_repeat_it(self, caller: Caller, capsys: pytest.CaptureFixture[str]) -> None:
        caller.call("GET", "/v1/clients/x/y/john@example.com")
        [line] = lines(capsys)
        assert (line["route"], line["status"]) == ("unmatched", 404)


_PERSONAL = ("john.smith@example.com", "+393331234567", "JohnSmith", "s3cr3tT0ken")


class TestNothingPersonal:
    @pytest.mark.parametrize("text", _PERSONAL)
    def test_gets_into_the_log_whatever_is_sent(
        self, caller: Caller, text: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        secret = caller.credentials.api_secret
        headers = {
            "User-Agent": f"{text}/1.0 (contact {text}) curl/8.5 {text}",
            "X-Request-Id": text,
            "Referer": f"https://example.com/?q={text}",
            "X-Forwarded-For": text,
            "Cookie": f"session={text}",
            "Traceparent": text,
            "WedSync-Organization": text,
            "Content-Language": text,
        }
        plain = {name: value for name, value in headers.items() if name != "WedSync-Organization"}
        caller.call("GET", "/v1/clients", query=f"limit={text}", headers=plain)
        caller.call("GET", "/v1/clients", query=f"{text}={text}", headers=plain)
        caller.call("GET", f"/v1/clients/{text}", headers=plain)
        caller.call("GET", f"/v1/{text}", headers=plain)
        caller.call(text, "/v1/clients", headers=plain)
        caller.call("GET", "/v1/clients", headers=headers)
        caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "notes": text, text: text}, headers=plain)
        caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "notes": text}, headers=plain)
        send("GET", "/v1/clients", headers={**plain, "X-API-Key": text, "X-API-Secret": text})
        send("GET", "/v1/clients", headers={**plain, "Authorization": f"Bearer {text}"})

        def fail(*_: object, **__: object) -> None:
            raise RuntimeError(text)

        monkeypatch.setattr("domain.clients.service.ClientService.page", fail)
        assert caller.call("GET", "/v1/clients", headers=plain).status == 500
        output = "".join(capsys.readouterr())
        assert output.count('"usage_record"') == 11
        for personal in (text, JOHN_AND_JANE["email"], "Jane", secret, caller.credentials.api_key, "192.0.2.1"):
            assert personal.lower() not in output.lower(), personal
        assert "test_request_log.py" in output, "where it failed is told"


class TestAgents:
    @pytest.mark.parametrize(
        ("user_agent", "agent"),
        [
            ("curl/8.5.0", "curl/8.5"),
            ("Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.1 Safari/537.36",
             "Mozilla/5.0 Chrome/120.0 Safari/537.36"),
            ("Mozilla/5.0 (iPhone) Version/17.2 Mobile/15E148 Safari/604.1", "Mozilla/5.0 Safari/17.2"),
            ("JohnSmith/1.0", "other"),
            ("curl/555.1234567", "curl/555"),
            ("mycurl/1.0", "other"),
            ("", None),
        ],
    )  # fmt: skip
    def test_are_well_known_programs(self, user_agent: str, agent: str | None) -> None:
        assert safe_agent(user_agent) == agent


class TestAddresses:
    @pytest.mark.parametrize(
        ("address", "network"),
        [
            ("203.0.113.77", "203.0.113.0/24"),
            ("::ffff:203.0.113.77", "203.0.113.0/24"),
            ("2001:db8:1234:5678::9", "2001:db8:1234::/48"),
            ("unknown", None),
        ],
    )
    def test_are_told_by_their_network(self, address: str, network: str | None) -> None:
        assert mask_address(address, has_key=False) == (network, None)
