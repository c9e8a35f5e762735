"""Whose address counts: the gateway's own, or the viewer's when the edge tells it and proves itself (A1, A9, L4)."""

from dataclasses import replace

import pytest

from apikit.admission.credentials import mint_key
from apikit.aws.platform_secret import signer
from tests.gateway import Answer, Caller
from tests.keys import a_key

GATEWAY = "192.0.2.1"  # the source address of every event in tests
SECRET = "e" * 64


@pytest.fixture(autouse=True)
def edge_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDGE_SECRET", SECRET)


def read_clients(key: Caller, **headers: str) -> Answer:
    return key.call("GET", "/v1/clients", headers={name.replace("_", "-"): value for name, value in headers.items()})


def through_the_edge(key: Caller, address: str, **headers: str) -> Answer:
    return read_clients(key, x_wedsync_edge=SECRET, x_wedsync_viewer=address, **headers)


class TestThroughTheEdge:
    @pytest.mark.parametrize("address", ["198.51.100.7", "2001:db8::7", "2001:0DB8:0:0::7", "::ffff:198.51.100.7"])
    def test_the_viewers_address_counts(self, owner: Caller, address: str) -> None:
        key = a_key(owner, allowed_ips=["198.51.100.0/24", "2001:db8::/32"])
        assert through_the_edge(key, address).status == 200

    def test_the_edges_own_address_does_not(self, owner: Caller) -> None:
        key = a_key(owner, allowed_ips=[GATEWAY])
        through_the_edge(key, "198.51.100.7").problem(403, "ip_not_allowed")

    def test_what_the_viewer_says_of_itself_does_not(self, owner: Caller) -> None:
        key = a_key(owner, allowed_ips=["10.0.0.0/8"])
        claims = {"x_forwarded_for": "10.0.0.1", "forwarded": "for=10.0.0.1", "cloudfront_viewer_address": "10.0.0.1:1"}
        through_the_edge(key, "198.51.100.7", **claims).problem(403, "ip_not_allowed")

    def test_wrong_secrets_are_counted_for_the_viewer(self, owner: Caller) -> None:
        wrong = replace(owner, credentials=mint_key(signer(), key_id=owner.key_id, environment="live"))
        # A few more than a minute has, in case one ends meanwhile.
        *guesses, refusal = [through_the_edge(wrong, "198.51.100.7") for _ in range(66)]
        assert [guess.status for guess in guesses[:60]] == [401] * 60
        assert refusal.problem(429, "rate_limited")["limit"] == "failed_authentications_per_address"
        assert 1 <= int(refusal.headers["retry-after"]) <= 120
        through_the_edge(wrong, "198.51.100.8").problem(401, "invalid_credentials")
        assert through_the_edge(owner, "198.51.100.7").status == 200


class TestForgery:
    @pytest.mark.parametrize(
        "headers",
        [
            {"x_wedsync_viewer": "10.0.0.1"},
            {"x_wedsync_viewer": "10.0.0.1", "x_wedsync_edge": ""},
            {"x_wedsync_viewer": "10.0.0.1", "x_wedsync_edge": "guessed"},
            {"x_wedsync_viewer": "10.0.0.1", "x_wedsync_edge": SECRET + "e"},
            {"x_wedsync_viewer": "10.0.0.1", "x_wedsync_edge": SECRET[:-1]},
            {"x_wedsync_viewer": "10.0.0.1", "x_wedsync_edge": f"{SECRET},{SECRET}"},
            {"x_wedsync_viewer": "10.0.0.1", "x_wedsync_edge": "\N{LATIN SMALL LETTER E WITH ACUTE}" * 64},
            {"x_forwarded_for": "10.0.0.1"},
            {"x_forwarded_for": f"10.0.0.1, {GATEWAY}", "x_real_ip": "10.0.0.1", "true_client_ip": "10.0.0.1"},
            {"cloudfront_viewer_address": "10.0.0.1:443"},
            {"forwarded": "for=10.0.0.1"},
        ],
    )
    def test_proof_or_address_is_not_believed(self, owner: Caller, headers: dict[str, str]) -> None:
        private_key, own = a_key(owner, allowed_ips=["10.0.0.0/8"]), a_key(owner, allowed_ips=[GATEWAY])
        read_clients(private_key, **headers).problem(403, "ip_not_allowed")
        assert read_clients(own, **headers).status == 200

    @pytest.mark.parametrize("address", ["", "nobody", "10.0.0.1, 10.0.0.2", "10.0.0.1:443", "10.0.0.0/8", "٣.0.0.1"])
    def test_what_is_no_address_is_the_gateways(self, owner: Caller, address: str) -> None:
        private_key, own = a_key(owner, allowed_ips=["10.0.0.0/8"]), a_key(owner, allowed_ips=[GATEWAY])
        through_the_edge(private_key, address).problem(403, "ip_not_allowed")
        assert through_the_edge(own, address).status == 200

    def test_without_a_secret_of_our_own_nobody_is_the_edge(
        self, owner: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        key = a_key(owner, allowed_ips=["10.0.0.0/8"])
        for unset in ("", None):
            monkeypatch.setenv("EDGE_SECRET", unset) if unset is not None else monkeypatch.delenv("EDGE_SECRET")
            read_clients(key, x_wedsync_edge="", x_wedsync_viewer="10.0.0.1").problem(403, "ip_not_allowed")
