"""Requests to URLs that customers choose (W11): what is sent and read, and how TLS is checked."""

import asyncio
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import certifi
import pytest

from apikit.aws import guarded_client
from apikit.aws.guarded_client import MAX_BODY_BYTES, GuardedClient
from apikit.aws.http_exchange import HttpResponse
from tests.exchanges import post, run
from tests.fakes.certificates import Certificate, issue_certificate
from tests.fakes.hostile_conduct import OK_HEAD, breaks_tls, hangs, repeats, responds
from tests.fakes.name_server import NameServer
from tests.fakes.raw_receiver import RawReceiver
from tests.fakes.receiver import Receiver, a_receiver, answers

REAL_AUTHORITIES = certifi.where()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with a_receiver() as new_receiver:
        yield new_receiver


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> NameServer:
    server = NameServer()
    monkeypatch.setattr(socket, "getaddrinfo", server.resolve)
    return server


def response_to(url: str, headers: dict[str, str] | None = None) -> HttpResponse:
    response = post(url, headers=headers)
    assert isinstance(response, HttpResponse)
    return response


class TestConnections:
    def test_host_is_the_name(self, receiver: Receiver, names: NameServer) -> None:
        names.answers["hooks.example.com"] = [["127.0.0.1"]]
        url = receiver.url.replace("127.0.0.1", "hooks.example.com")
        post(url)
        assert receiver.requests[0].headers["host"] == url.split("/")[2]

    def test_a_proxy_of_the_environment_is_not_used(self, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        assert response_to(receiver.url).status == 200

    def test_are_used_again(self, receiver: Receiver, names: NameServer) -> None:
        names.answers["hooks.example.com"] = [["127.0.0.1"], ["10.0.0.1"]]
        url = receiver.url.replace("127.0.0.1", "hooks.example.com")

        async def send_two() -> None:
            async with GuardedClient(allow_loopback=True) as client:
                for _ in range(2):
                    await client.post(url, headers={}, content=b"")

        run(send_two())
        assert (len(receiver.requests), len(names.lookups)) == (2, 1)

    def test_may_send_the_maximum_after_each_request(self, receiver: Receiver) -> None:
        receiver.behave = answers(200, b"x" * 10_000)

        async def send_many() -> list[int]:
            async with GuardedClient(allow_loopback=True) as client:
                return [len((await client.post(receiver.url, headers={}, content=b"")).body) for _ in range(10)]

        assert run(send_many()) == [10_000] * 10

    def test_to_a_closed_port_fail(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        assert post(f"http://127.0.0.1:{port}/") == "connection_failed"


class TestResponses:
    def test_follow_a_request_as_it_is(self, receiver: Receiver) -> None:
        response = response_to(receiver.url, {"Authorization": "Basic abc"})
        assert (response.status, response.body) == (200, b"ok")
        (request,) = receiver.requests
        assert (request.path, request.headers["authorization"], request.body) == ("/hook", "Basic abc", b'{"a": 1}')

    def test_have_header_names_in_lower_case(self, receiver: Receiver) -> None:
        receiver.behave = answers(429, Retry_After="7")
        assert response_to(receiver.url).headers["retry-after"] == "7"

    def test_are_cut_at_the_clients_own_maximum(self, receiver: Receiver) -> None:
        receiver.behave = answers(200, b"x" * 500_000)

        async def send() -> HttpResponse:
            async with GuardedClient(allow_loopback=True, max_body_bytes=400_000) as client:
                return await client.post(receiver.url, headers={}, content=b"")

        assert run(send()).body == b"x" * 400_000

    def test_are_awaited_until_the_callers_own_deadline(self) -> None:
        async def send() -> None:
            async with GuardedClient(allow_loopback=True) as client, asyncio.timeout(0.05):
                await client.post(raw.url, headers={}, content=b"")

        with RawReceiver(hangs) as raw, pytest.raises(TimeoutError):
            run(send())


class TestTls:
    def test_a_certificate_for_the_name_is_accepted(self, names: NameServer, trust: "Trust") -> None:
        server_names: list[str] = []
        context = trust.certificate.server_context()
        context.sni_callback = lambda _socket, name, _context: server_names.append(str(name))
        with RawReceiver(responds(OK_HEAD + b"\r\n"), context) as receiver:
            assert response_to(f"https://hooks.example.com:{receiver.port}/").status == 200
        assert server_names == ["hooks.example.com"]

    def test_a_certificate_for_another_name_is_refused(self, names: NameServer, trust: "Trust") -> None:
        names.answers["other.example.com"] = [["127.0.0.1"]]
        with RawReceiver(hangs, trust.certificate.server_context()) as receiver:
            assert post(f"https://other.example.com:{receiver.port}/") == "tls_failed"
            assert receiver.closed_count.acquire(timeout=60)

    def test_an_address_is_no_name_of_a_certificate(self, trust: "Trust") -> None:
        with RawReceiver(hangs, trust.certificate.server_context()) as receiver:
            assert post(receiver.url) == "tls_failed"

    def test_a_certificate_of_an_unknown_authority_is_refused(self, trust: "Trust") -> None:
        trust.authority = REAL_AUTHORITIES
        with RawReceiver(hangs, trust.certificate.server_context()) as receiver:
            assert post(f"https://hooks.example.com:{receiver.port}/") == "tls_failed"

    def test_a_certificate_that_expired_is_refused(self, tmp_path: Path, trust: "Trust") -> None:
        certificate = issue_certificate(tmp_path, days=-1)
        trust.authority = str(certificate.authority)
        with RawReceiver(hangs, certificate.server_context()) as receiver:
            assert post(f"https://hooks.example.com:{receiver.port}/") == "tls_failed"

    def test_a_receiver_that_demands_a_certificate_of_ours_is_a_failure(self, trust: "Trust") -> None:
        context = trust.certificate.server_context()
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(trust.certificate.authority)
        with RawReceiver(responds(OK_HEAD + b"\r\n"), context) as receiver:
            # The alert and the end of the connection arrive in either order.
            assert post(f"https://hooks.example.com:{receiver.port}/") in {"tls_failed", "connection_failed"}

    def test_a_receiver_without_tls_is_a_failure(self, receiver: Receiver) -> None:
        assert post(receiver.url.replace("http:", "https:")) == "tls_failed"

    def test_bytes_that_are_not_tls_after_the_handshake_are_a_failure(self, trust: "Trust") -> None:
        with RawReceiver(breaks_tls, trust.certificate.server_context()) as receiver:
            assert post(f"https://hooks.example.com:{receiver.port}/") == "tls_failed"

    def test_a_flood_of_interim_responses_is_cut(self, trust: "Trust") -> None:
        conduct = repeats(b"HTTP/1.1 100 Continue\r\n\r\n")
        with RawReceiver(conduct, trust.certificate.server_context()) as receiver:
            assert post(f"https://hooks.example.com:{receiver.port}/") == "protocol_error"
            assert receiver.closed_count.acquire(timeout=60)

    def test_a_flood_is_cut(self, trust: "Trust") -> None:
        with RawReceiver(repeats(b"x", head=OK_HEAD + b"\r\n"), trust.certificate.server_context()) as receiver:
            assert len(response_to(f"https://hooks.example.com:{receiver.port}/").body) == MAX_BODY_BYTES
            assert receiver.closed_count.acquire(timeout=60)


class Trust:
    """The authorities that the client trusts: that of a certificate for hooks.example.com."""

    def __init__(self, certificate: Certificate) -> None:
        self.certificate = certificate
        self.authority = str(certificate.authority)


@pytest.fixture
def trust(tmp_path: Path, names: NameServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trust]:
    names.answers["hooks.example.com"] = [["127.0.0.1"]]
    new_trust = Trust(issue_certificate(tmp_path))
    monkeypatch.setattr(certifi, "where", lambda: new_trust.authority)
    guarded_client._tls.cache_clear()  # noqa: SLF001 - the context is made once a process
    yield new_trust
    guarded_client._tls.cache_clear()  # noqa: SLF001 - the context is made once a process
