"""Which addresses are connected to (W11): a listener on loopback sees no connection, whatever the spelling or the DNS answer."""

import asyncio
import socket
from collections.abc import Iterator
from ipaddress import IPv4Address
from typing import Any

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.aws.guarded_client import GuardedClient
from apikit.aws.http_exchange import HttpResponse, TransportFault
from tests.exchanges import exchange, post, run, wait_until
from tests.fakes.hostile_conduct import OK_HEAD, responds
from tests.fakes.name_server import NameServer
from tests.fakes.raw_receiver import RawReceiver
from tests.spellings import ipv4_spellings

PUBLIC = "93.184.216.34"
PRIVATE = [
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "169.254.170.2",
    "0.0.0.0",  # noqa: S104 - refused, not bound
    "224.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
    "ff02::1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::808:808",
    "2002:7f00:1::1",
    "2001:0:808:808:0:0:f7f7:f7f7",
    "::127.0.0.1",
]


@pytest.fixture
def receiver() -> Iterator[RawReceiver]:
    with RawReceiver(responds(OK_HEAD + b"Content-Length: 2\r\n\r\nok")) as new_receiver:
        yield new_receiver


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[NameServer]:
    server = NameServer()
    monkeypatch.setattr(socket, "getaddrinfo", server.resolve)
    yield server
    server.close()


@pytest.fixture
def dials(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The public addresses that were connected to. None of them accepts a connection."""
    addresses: list[str] = []
    connect = httpcore.AnyIOBackend.connect_tcp

    async def dial(backend: httpcore.AnyIOBackend, host: str, *rest: Any, **options: Any) -> Any:
        if host == PUBLIC:
            addresses.append(host)
            raise httpcore.ConnectError
        return await connect(backend, host, *rest, **options)

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", dial)
    return addresses


def result(url: str, *, allow_loopback: bool) -> int | TransportFault:
    response = post(url, allow_loopback=allow_loopback)
    return response if isinstance(response, str) else response.status


class TestSpellings:
    @pytest.mark.parametrize(
        "host",
        [
            "127.0.0.1",
            "127.1",
            "127.0.1",
            "0x7f.1",
            "0X7F.0.0.0X1",
            "0x7f000001",
            "017700000001",
            "0177.0.0.01",
            "2130706433",
            "localhost",
            "LOCALHOST",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[0:0:0:0:0:0:0:1]",
            "127.0.0.1.",
            "localhost.",
            "[::1%25lo]",
            "[::127.0.0.1]",
            "[::ffff:0:127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[2002:7f00:1::]",
        ],
    )
    def test_of_loopback_are_not_connected_to(self, names: NameServer, receiver: RawReceiver, host: str) -> None:
        names.answers["localhost"] = [["127.0.0.1"]]
        url = f"http://{host}:{receiver.port}/"
        assert result(url, allow_loopback=False) in {"address_not_allowed", "dns_failed"}
        assert receiver.connections == []

    @given(data=st.data())
    def test_of_ipv4_addresses_are_what_the_resolver_reads(self, data: st.DataObject) -> None:
        address = data.draw(st.sampled_from([IPv4Address(each) for each in PRIVATE if ":" not in each]))
        spelling = data.draw(ipv4_spellings(address))
        assert socket.inet_aton(spelling) == address.packed
        assert result(f"http://{spelling}/", allow_loopback=True) == "address_not_allowed"

    @given(data=st.data())
    def test_of_any_loopback_address_are_not_connected_to(self, data: st.DataObject) -> None:
        address = data.draw(st.integers(0x7F000000, 0x7FFFFFFF).map(IPv4Address))
        spelling = data.draw(ipv4_spellings(address))
        assert result(f"http://{spelling}:1/", allow_loopback=False) == "address_not_allowed"


class TestNames:
    @pytest.mark.parametrize("address", PRIVATE)
    def test_with_a_private_address_are_refused_also_where_loopback_is_allowed(
        self, names: NameServer, address: str
    ) -> None:
        names.answers["hooks.example.com"] = [[address]]
        for allow_loopback in (False, True):
            assert result("http://hooks.example.com/", allow_loopback=allow_loopback) == "address_not_allowed"

    @pytest.mark.parametrize("answer", [[PUBLIC, "127.0.0.1"], ["127.0.0.1", PUBLIC], [PUBLIC, "::1"]])
    def test_with_one_private_address_among_several_are_refused(
        self, names: NameServer, receiver: RawReceiver, dials: list[str], answer: list[str]
    ) -> None:
        names.answers["hooks.example.com"] = [answer]
        url = f"http://hooks.example.com:{receiver.port}/"
        assert result(url, allow_loopback=False) == "address_not_allowed"
        assert (receiver.connections, dials) == ([], [])

    def test_that_change_between_two_requests_are_checked_again(
        self, names: NameServer, receiver: RawReceiver, dials: list[str]
    ) -> None:
        names.answers["rebind.example.com"] = [[PUBLIC], ["127.0.0.1"]]
        url = f"http://rebind.example.com:{receiver.port}/"
        assert [result(url, allow_loopback=False) for _ in range(2)] == ["connection_failed", "address_not_allowed"]
        assert (dials, receiver.connections) == ([PUBLIC], [])

    def test_that_change_during_a_request_are_resolved_once(
        self, names: NameServer, receiver: RawReceiver, dials: list[str]
    ) -> None:
        """A second lookup between the check and the connection would find loopback."""
        names.answers["rebind.example.com"] = [[PUBLIC], ["127.0.0.1"]]
        assert result(f"http://rebind.example.com:{receiver.port}/", allow_loopback=False) == "connection_failed"
        assert (names.lookups, dials) == (["rebind.example.com"], [PUBLIC])

    def test_that_are_aliases_of_loopback_are_refused(self, names: NameServer, receiver: RawReceiver) -> None:
        names.aliases = {"hooks.example.com": "cdn.example.net", "cdn.example.net": "localhost"}
        names.answers["localhost"] = [["127.0.0.1"]]
        for host in ("hooks.example.com", "HOOKS.example.com.", "localhost."):
            assert result(f"http://{host}:{receiver.port}/", allow_loopback=False) == "address_not_allowed"
        assert receiver.connections == []

    def test_without_an_answer_are_a_failure_of_dns(self, names: NameServer) -> None:
        names.answers["empty.example.com"] = [[]]
        for host in ("empty.example.com", "unknown.example.com", f"{'a' * 64}.example.com"):
            assert result(f"http://{host}/", allow_loopback=False) == "dns_failed"

    def test_of_several_addresses_the_next_is_tried(
        self, names: NameServer, receiver: RawReceiver, dials: list[str]
    ) -> None:
        names.answers["hooks.example.com"] = [[PUBLIC, "127.0.0.1"]]
        assert result(f"http://hooks.example.com:{receiver.port}/", allow_loopback=True) == 200
        assert dials == [PUBLIC]


class TestSlowNames:
    def test_delay_no_other_request(self, names: NameServer, receiver: RawReceiver) -> None:
        """Requests to one name share a lookup, so that a name that hangs takes one thread."""
        names.hung_names = {"hung.example.com"}

        async def send() -> HttpResponse | TransportFault:
            async with GuardedClient(allow_loopback=True) as client:
                hung = [asyncio.create_task(exchange(client, "http://hung.example.com/")) for _ in range(300)]
                await wait_until(lambda: "hung.example.com" in names.lookups)
                response = await exchange(client, receiver.url)
                assert not any(task.done() for task in hung)
                for task in hung:
                    task.cancel()
                await asyncio.gather(*hung, return_exceptions=True)
                return response

        response = run(send())
        assert isinstance(response, HttpResponse)
        assert names.lookups.count("hung.example.com") == 1

    def test_end_at_the_deadline(self, names: NameServer) -> None:
        names.hung_names = {"hung.example.com"}
        assert post("http://hung.example.com/", timeout_s=0.05) == "timeout"

    def test_whose_first_request_is_canceled_are_awaited_by_the_second(
        self, names: NameServer, receiver: RawReceiver
    ) -> None:
        names.answers["slow.example.com"] = [["127.0.0.1"]]
        names.hung_names = {"slow.example.com"}
        url = f"http://slow.example.com:{receiver.port}/"

        async def send() -> HttpResponse | TransportFault:
            async with GuardedClient(allow_loopback=True) as client:
                first, second = (asyncio.create_task(exchange(client, url)) for _ in range(2))
                await wait_until(lambda: bool(names.lookups))
                first.cancel()
                await asyncio.gather(first, return_exceptions=True)
                names.close()
                return await second

        assert isinstance(run(send()), HttpResponse)


class TestRedirects:
    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_to_loopback_are_not_followed(self, receiver: RawReceiver, status: int) -> None:
        content = f"HTTP/1.1 {status} Elsewhere\r\nLocation: {receiver.url}\r\nContent-Length: 0\r\n\r\n"
        with RawReceiver(responds(content.encode())) as first:
            response = post(first.url)
            assert isinstance(response, HttpResponse)
            assert (response.status, len(first.connections)) == (status, 1)
        assert receiver.connections == []

    def test_in_refresh_headers_and_alternative_services_are_not_followed(self, receiver: RawReceiver) -> None:
        content = (
            f'HTTP/1.1 200 OK\r\nRefresh: 0; url={receiver.url}\r\nAlt-Svc: http/1.1="127.0.0.1:{receiver.port}"\r\n'
            "Content-Length: 0\r\n\r\n"
        )
        with RawReceiver(responds(content.encode())) as first:
            assert isinstance(post(first.url), HttpResponse)
        assert receiver.connections == []
