"""Sending to addresses that customers choose (W11): what is connected to, what is read, and what a failure is called."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any, TypeVar

import certifi
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from apikit.aws import guarded_client
from apikit.aws.guarded_client import MAX_BODY_BYTES, GuardedClient
from apikit.aws.http_exchange import HttpResponse, NoResponse
from tests.fakes.receiver import Receiver, a_receiver, answers, drips, floods, resets

T = TypeVar("T")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with a_receiver() as new_receiver:
        yield new_receiver


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, list[str]]]:
    """What DNS says: each name's addresses. Other names are resolved as ever."""
    addresses: dict[str, list[str]] = {}
    real = socket.getaddrinfo

    def resolve(host: str, port: int, *rest: Any, **more: Any) -> Any:
        if host not in addresses:
            return real(host, port, *rest, **more)
        return [entry for address in addresses[host] for entry in real(address, port, *rest, **more)]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return addresses  # type: ignore[return-value]


def run(task: Coroutine[Any, Any, T]) -> T:
    """As asyncio.run, which would take the thread's loop away from the tests of other functions."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        return runner.run(task)


def post(url: str, *, allow_loopback: bool = True, **headers: str) -> HttpResponse:
    async def send() -> HttpResponse:
        async with GuardedClient(allow_loopback=allow_loopback) as client:
            return await client.post(url, headers=headers, content=b'{"a": 1}')

    return run(send())


def fault(url: str, *, allow_loopback: bool = True) -> str:
    with pytest.raises(NoResponse) as failure:
        post(url, allow_loopback=allow_loopback)
    return failure.value.fault


class TestAddresses:
    @pytest.mark.parametrize(
        "host",
        [
            "127.0.0.1",
            "127.1",
            "0x7f.1",
            "0x7f000001",
            "017700000001",
            "0177.0.0.1",
            "2130706433",
            "localhost",
            "LOCALHOST",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[0:0:0:0:0:0:0:1]",
        ],
    )
    def test_no_spelling_of_loopback_is_connected_to(self, receiver: Receiver, host: str) -> None:
        port = receiver.url.split(":")[2].split("/")[0]
        assert fault(f"http://{host}:{port}/", allow_loopback=False) == "address_not_allowed"
        assert receiver.requests == []

    def test_neither_is_one_that_resolvers_disagree_about(self, receiver: Receiver) -> None:
        url = receiver.url.replace("127.0.0.1", "localhost.")
        assert fault(url, allow_loopback=False) in {"address_not_allowed", "dns_failed"}
        assert receiver.requests == []

    @pytest.mark.parametrize(
        "host",
        ["169.254.169.254", "0xa9fea9fe", "2852039166", "[fd00:ec2::254]", "10.0.0.1", "[64:ff9b::a00:1]", "0.0.0.0"],  # noqa: S104
    )
    def test_loopback_allows_no_private_address(self, host: str) -> None:
        assert fault(f"http://{host}/latest/meta-data/") == "address_not_allowed"

    def test_every_address_of_a_name_must_be_allowed(self, receiver: Receiver, names: dict[str, list[str]]) -> None:
        names["hooks.example.com"] = ["127.0.0.1", "10.0.0.1"]
        assert fault(receiver.url.replace("127.0.0.1", "hooks.example.com")) == "address_not_allowed"
        assert receiver.requests == []

    def test_a_public_name_with_a_private_address_is_refused(self, names: dict[str, list[str]]) -> None:
        names["rebind.example.com"] = ["169.254.169.254"]
        assert fault("http://rebind.example.com/", allow_loopback=False) == "address_not_allowed"

    def test_connects_to_the_address_that_was_checked(
        self, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A name whose second answer differs from its first is resolved once only."""
        lookups: list[str] = []
        real = socket.getaddrinfo

        def resolve_differently(host: str, port: int, *rest: Any, **more: Any) -> Any:
            lookups.append(host)
            return real("127.0.0.1" if len(lookups) == 1 else "10.0.0.1", port, *rest, **more)

        monkeypatch.setattr(socket, "getaddrinfo", resolve_differently)
        assert post(receiver.url.replace("127.0.0.1", "rebind.example.com")).status == 200
        assert lookups == ["rebind.example.com"]

    def test_host_still_names_the_name(self, receiver: Receiver, names: dict[str, list[str]]) -> None:
        names["hooks.example.com"] = ["127.0.0.1"]
        url = receiver.url.replace("127.0.0.1", "hooks.example.com")
        post(url)
        assert receiver.requests[0].headers["host"] == url.split("/")[2]

    def test_the_next_address_is_tried_when_one_refuses(self, receiver: Receiver, names: dict[str, list[str]]) -> None:
        names["hooks.example.com"] = ["127.0.0.9", "127.0.0.1"]
        assert post(receiver.url.replace("127.0.0.1", "hooks.example.com")).status == 200

    def test_a_proxy_of_the_environment_is_not_used(self, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        assert post(receiver.url).status == 200

    def test_a_name_that_leads_nowhere_is_said_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail_lookup(*_: Any, **__: Any) -> Any:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")

        monkeypatch.setattr(socket, "getaddrinfo", fail_lookup)
        assert fault("https://nowhere.example.com/") == "dns_failed"


class TestAnswers:
    def test_sends_headers_and_body_as_they_are(self, receiver: Receiver) -> None:
        answer = post(receiver.url, Authorization="Basic abc")
        assert (answer.status, answer.body) == (200, b"ok")
        (request,) = receiver.requests
        assert (request.path, request.headers["authorization"], request.body) == ("/hook", "Basic abc", b'{"a": 1}')

    def test_a_redirect_is_an_answer_and_not_followed(self, receiver: Receiver) -> None:
        receiver.behave = answers(307, Location=receiver.url)
        assert post(receiver.url).status == 307
        assert len(receiver.requests) == 1

    def test_reads_a_huge_body_to_the_cap_only(self, receiver: Receiver) -> None:
        receiver.behave = floods(200_000_000)
        assert post(receiver.url).body == b"x" * MAX_BODY_BYTES

    def test_a_slow_body_is_the_callers_to_end(self, receiver: Receiver) -> None:
        receiver.behave = drips(pieces=100, pause_s=0.1)

        async def send() -> None:
            async with GuardedClient(allow_loopback=True) as client, asyncio.timeout(0.3):
                await client.post(receiver.url, headers={}, content=b"")

        with pytest.raises(TimeoutError):
            run(send())

    def test_uses_a_connection_again(self, receiver: Receiver, names: dict[str, list[str]]) -> None:
        names["hooks.example.com"] = ["127.0.0.1"]
        url = receiver.url.replace("127.0.0.1", "hooks.example.com")

        async def send_two() -> None:
            async with GuardedClient(allow_loopback=True) as client:
                await client.post(url, headers={}, content=b"")
                names["hooks.example.com"] = ["10.0.0.1"]
                await client.post(url, headers={}, content=b"")

        run(send_two())
        assert len(receiver.requests) == 2


class TestFailures:
    def test_a_closed_port(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        assert fault(f"http://127.0.0.1:{port}/") == "connection_failed"

    def test_a_connection_that_is_reset(self, receiver: Receiver) -> None:
        receiver.behave = resets(9)
        assert fault(receiver.url) == "connection_failed"

    def test_a_receiver_that_speaks_no_http(self) -> None:
        with raw_server(b"SSH-2.0-OpenSSH_9.6\r\n\r\n") as port:
            assert fault(f"http://127.0.0.1:{port}/") == "protocol_error"

    def test_a_receiver_without_tls(self, receiver: Receiver) -> None:
        assert fault(receiver.url.replace("http:", "https:")) == "tls_failed"


class TestTls:
    def test_a_certificate_for_the_name_is_accepted(self, tls: "Tls", names: dict[str, list[str]]) -> None:
        names["hooks.example.com"] = ["127.0.0.1"]
        assert post(f"https://hooks.example.com:{tls.port}/").status == 200
        assert tls.server_names == ["hooks.example.com"]

    def test_a_certificate_for_another_name_is_not(self, tls: "Tls", names: dict[str, list[str]]) -> None:
        names["other.example.com"] = ["127.0.0.1"]
        assert fault(f"https://other.example.com:{tls.port}/") == "tls_failed"

    def test_a_certificate_of_an_unknown_authority_is_not(
        self, tls: "Tls", names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        names["hooks.example.com"] = ["127.0.0.1"]
        monkeypatch.setattr(certifi, "where", tls.real_authorities)
        guarded_client._tls.cache_clear()  # noqa: SLF001 - the context is made once a process
        assert fault(f"https://hooks.example.com:{tls.port}/") == "tls_failed"


class raw_server:  # noqa: N801 - used as a context manager
    """Says something else than HTTP to whoever connects."""

    def __init__(self, words: bytes) -> None:
        self._words = words
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> int:
        self._thread.start()
        port: int = self._socket.getsockname()[1]
        return port

    def __exit__(self, *_: object) -> None:
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(self._words)


class Tls:
    """A receiver over TLS, with a certificate for hooks.example.com of an authority of its own."""

    def __init__(self, folder: Path, receiver: Receiver) -> None:
        self.server_names: list[str] = []
        self.real_authorities = certifi.where
        self.authority = folder / "authority.pem"
        self._receiver = receiver
        chain = _certificate(folder, self.authority)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain)
        context.sni_callback = lambda _socket, name, _context: self.server_names.append(str(name))
        self._listener = context.wrap_socket(socket.create_server(("127.0.0.1", 0)), server_side=True)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """Serves no more."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except ssl.SSLError:
                continue
            except OSError:
                return
            with connection:
                content = b""
                while not content.endswith(b"}"):
                    content += connection.recv(65_536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


@pytest.fixture
def tls(tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tls]:
    tls_server = Tls(tmp_path, receiver)
    monkeypatch.setattr(certifi, "where", lambda: str(tls_server.authority))
    guarded_client._tls.cache_clear()  # noqa: SLF001 - the context is made once a process
    yield tls_server
    tls_server.close()
    guarded_client._tls.cache_clear()  # noqa: SLF001 - the context is made once a process


def _certificate(folder: Path, authority_file: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hooks.example.com")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName("hooks.example.com"), x509.IPAddress(ip_address("192.0.2.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    authority_file.write_bytes(public)
    chain = folder / "chain.pem"
    chain.write_bytes(private + public)
    return chain
