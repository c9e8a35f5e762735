"""Attacks on admission, tried on the deployed stack; docs/guides/attacks-on-admission.md lists them with their answers."""

import base64
import random
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.e2e.stack import Customer, RunningStack
from tests.e2e.wire import Fields, Reply, credentials, send

CLIENTS = "/v1/clients"
THREADS = 16


@pytest.fixture(scope="module")
def attacker(stack: RunningStack) -> Customer:
    """A child organization of its own; tests that spend limits make keys of it."""
    return stack.customer().new_child()


def a_source() -> str:
    """A loopback address that no test has used within the last minute."""
    return f"127.{random.randint(1, 254)}.{random.randint(0, 255)}.{random.randint(1, 254)}"  # noqa: S311 (no secret)


def wrong_secret_of(customer: Customer) -> str:
    """A secret of the customer's key that has the form of one, tag and checksum included, and is not it."""
    key = customer.call("POST", "/v1/api-keys", json={"name": "old", "scopes": ["clients:read"]}).json()
    answer = customer.call("POST", f"/v1/api-keys/{key['id']}/regenerate", json={"grace_hours": 0})
    assert answer.status_code == 200, answer.text
    old: str = key["api_secret"]
    return old


class TestAddress:
    """The edge's function and the gateway see the connection; what headers say of it is nothing."""

    @pytest.fixture
    def through_the_edge(self, stack: RunningStack) -> "Edge":
        return Edge(stack)

    CLAIMS = (
        ("X-Forwarded-For", "{}"),
        ("X-Forwarded-For", "{}, 127.0.0.1"),
        ("Forwarded", "for={}"),
        ("X-Real-IP", "{}"),
        ("True-Client-IP", "{}"),
        ("CloudFront-Viewer-Address", "{}:443"),
        ("X-WedSync-Viewer", "{}"),
        ("x-wedsync-viewer", "{}"),
    )

    @pytest.mark.parametrize(("name", "value"), CLAIMS)
    def test_cannot_be_claimed(self, attacker: Customer, through_the_edge: "Edge", name: str, value: str) -> None:
        key = self._key_inside(attacker)
        fields = [*credentials(key), (name, value.format("10.1.2.3"))]
        for prove in ([], [("X-WedSync-Edge", "guessed")], [("X-WedSync-Edge", "")]):
            direct = send(attacker.api_url, "GET", CLIENTS, [*fields, *prove])
            indirect = through_the_edge.send("GET", CLIENTS, [*fields, *prove])
            assert (direct.code, indirect.code) == ("ip_not_allowed", "ip_not_allowed")

    def test_cannot_be_claimed_twice(self, attacker: Customer, through_the_edge: "Edge") -> None:
        pair = [("X-WedSync-Viewer", "10.1.2.3"), ("X-WedSync-Viewer", "10.1.2.3")]
        fields = [*credentials(self._key_inside(attacker)), *pair]
        assert through_the_edge.send("GET", CLIENTS, fields).code == "ip_not_allowed"

    def test_is_the_viewers_behind_the_edge(self, attacker: Customer, through_the_edge: "Edge") -> None:
        viewer, other = "127.0.7.7", "127.0.7.8"
        key = attacker.with_key(allowed_ips=[viewer])
        assert through_the_edge.send("GET", CLIENTS, credentials(key), source=viewer).status == 200
        assert through_the_edge.send("GET", CLIENTS, credentials(key), source=other).code == "ip_not_allowed"
        # The gateway's own address is the emulator's constant; directly, that one counts.
        assert send(attacker.api_url, "GET", CLIENTS, credentials(key), source=viewer).code == "ip_not_allowed"

    def test_guesses_are_counted_by_it_whatever_is_claimed(self, attacker: Customer, through_the_edge: "Edge") -> None:
        wrong, source = [("X-API-Secret", wrong_secret_of(attacker))], a_source()

        def guess(number: int) -> Reply:
            address = f"10.0.{number}.1"
            fields = [*wrong, ("X-Forwarded-For", address), ("X-WedSync-Viewer", address)]
            return through_the_edge.send("GET", CLIENTS, fields, source=source)

        start_s = time.monotonic()
        with ThreadPoolExecutor(THREADS) as pool:
            answers = list(pool.map(guess, range(100)))
        codes = [answer.code for answer in answers]
        assert set(codes) == {"invalid_credentials", "rate_limited"}
        # Sixty in any minute; as it passes, as many again.
        assert 60 <= codes.count("invalid_credentials") <= 60 + (time.monotonic() - start_s)
        assert all(int(answer.headers["retry-after"]) > 0 for answer in answers if answer.status == 429)
        # Whoever has a key is let in from there, and others may still guess elsewhere.
        assert through_the_edge.send("GET", CLIENTS, credentials(attacker), source=source).status == 200
        assert through_the_edge.send("GET", CLIENTS, wrong, source=a_source()).code == "invalid_credentials"

    def _key_inside(self, attacker: Customer) -> Customer:
        return attacker.with_key(allowed_ips=["10.0.0.0/8"])


class Edge:
    """The API behind the distribution."""

    def __init__(self, stack: RunningStack) -> None:
        self._base = f"http://127.0.0.1:{stack.port}/api"
        self._host = stack.facts["portal_url"].removeprefix("http://")

    def send(self, method: str, path: str, fields: Fields, *, source: str = "127.0.0.1") -> Reply:
        return send(self._base, method, path, fields, host=self._host, source=source)


class TestPath:
    @pytest.mark.parametrize(
        "path",
        [
            "/V1/clients", "/v1/Clients", "//v1/clients", "/v1//clients", "/v1/clients/", "/v1/./clients", "/v1/%2e/clients",
            "/v1/x/../clients", "/v1/x/%2e%2e/clients", "/v1/clients/%2e%2e/api-keys", "/v1/clients%2f", "/v1/clients%252f",
            "/v1/clients;x", "/v1/clients;x=1", "/v1/clients%3bx", "/v1/clients%00", "/v1/clients%20", "/v1/clients%0a",
            "/v1/clients%3F", "/v1/clients%23", "/v1\\clients", "/v1/%C7%82lients",
        ],
    )  # fmt: skip
    def test_that_is_not_the_routes_is_served_to_nobody(self, attacker: Customer, path: str) -> None:
        for fields in (credentials(attacker), []):
            answer = send(attacker.api_url, "GET", path, fields)
            assert (answer.status, answer.code) == (404, "not_found")

    def test_that_decodes_to_the_routes_is_the_same_operation(self, attacker: Customer) -> None:
        key = attacker.with_key(rules=[{"operation": "GET /v1/clients", "per_hour": 3}])
        for path in ("/v1/%63lients", "/v1%2fclients", "/%76%31/clients"):
            assert send(key.api_url, "GET", path).code == "unauthenticated"
            assert send(key.api_url, "GET", path, credentials(key)).status == 200
        for path in (CLIENTS, "/v1/%63lients", "/v1/client%73?limit=1", CLIENTS):
            assert send(key.api_url, "GET", path, credentials(key)).code == "rate_limited"


class TestMethod:
    def test_head_is_counted_as_a_get(self, attacker: Customer) -> None:
        key = attacker.with_key(limits={"per_hour": 9}, rules=[{"operation": "GET /v1/clients", "per_hour": 3}])
        heads = [send(key.api_url, "HEAD", CLIENTS, credentials(key)) for _ in range(3)]
        assert [(head.status, head.remaining, head.body) for head in heads] == [
            (200, 2, b""),
            (200, 1, b""),
            (200, 0, b""),
        ]
        assert send(key.api_url, "HEAD", CLIENTS, credentials(key)).status == 429
        assert send(key.api_url, "GET", CLIENTS, credentials(key)).code == "rate_limited"
        assert send(key.api_url, "GET", "/v1/weddings", credentials(key)).remaining == 5

    @pytest.mark.parametrize("name", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"])
    def test_cannot_be_overridden(self, attacker: Customer, name: str) -> None:
        key = attacker.with_key(scopes=["clients:read"])
        json = ("Content-Type", "application/json")
        read = send(key.api_url, "GET", CLIENTS, [*credentials(key), (name, "POST"), json])
        assert (read.status, read.json()["object"]) == (200, "list")
        body = b'{"name": "x", "email": "x@example.com"}'
        answer = send(key.api_url, "POST", CLIENTS, [*credentials(key), (name, "GET"), json], body=body)
        assert answer.code == "insufficient_scope"
        for method in ("GET", "POST"):
            query = send(
                attacker.api_url, method, f"{CLIENTS}?_method=DELETE", [*credentials(attacker), json], body=body
            )
            assert query.code == "unknown_parameter"

    @pytest.mark.parametrize("method", ["TRACE", "PROPFIND", "QUERY"])
    def test_that_is_not_offered_is_refused(self, attacker: Customer, method: str) -> None:
        answer = send(attacker.api_url, method, CLIENTS, credentials(attacker))
        assert (answer.code, answer.headers["allow"]) == ("method_not_allowed", "GET, HEAD, OPTIONS, POST")


class TestCredentials:
    def test_that_disagree_or_come_twice_let_nobody_in(self, attacker: Customer) -> None:
        other = attacker.with_key()
        key, secret = ("X-API-Key", attacker.api_key), ("X-API-Secret", attacker.api_secret)
        bearer = ("Authorization", f"Bearer {attacker.api_secret}")
        for fields in (
            [key, secret, bearer],
            [key, secret, ("Authorization", f"Bearer {other.api_secret}")],
            [key, ("Authorization", f"Bearer {other.api_secret}")],
            [("X-API-Key", other.api_key), secret],
            [key, key, secret],
            [key, secret, secret],
            [key, secret, ("x-api-secret", other.api_secret)],
            [bearer, bearer],
            [bearer, ("authorization", f"Bearer {other.api_secret}")],
            [("X-API-Secret", f"{attacker.api_secret},{attacker.api_secret}")],
            [key, secret, ("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")],
        ):
            assert send(attacker.api_url, "GET", CLIENTS, fields).code == "invalid_credentials", fields

    def test_are_found_in_headers_only(self, attacker: Customer) -> None:
        key, secret = attacker.api_key, attacker.api_secret
        for query in (f"api_key={key}&api_secret={secret}", f"access_token={secret}", f"X-API-Secret={secret}"):
            assert send(attacker.api_url, "GET", f"{CLIENTS}?{query}").code == "unauthenticated"
        for fields in (
            [("Cookie", f"X-API-Key={key}; X-API-Secret={secret}")],
            [("X_API_Key", key), ("X_API_Secret", secret)],
            [("Authorization", "Basic " + base64.b64encode(f"{key}:{secret}".encode()).decode())],
            [("Proxy-Authorization", f"Bearer {secret}")],
            [("X-API-Key", key)],
        ):
            assert send(attacker.api_url, "GET", CLIENTS, fields).code == "unauthenticated", fields

    def test_are_found_whatever_the_case_of_their_headers(self, attacker: Customer) -> None:
        key, secret = attacker.api_key, attacker.api_secret
        for fields in (
            [("x-api-key", key), ("x-api-secret", secret)],
            [("X-API-KEY", key), ("X-API-SECRET", secret)],
            [("AUTHORIZATION", f"bearer {secret}")],
            [("X-Api-Key", f"  {key} "), ("X-Api-Secret", f" {secret}  ")],
        ):
            assert send(attacker.api_url, "GET", CLIENTS, fields).status == 200, fields

    def test_are_taken_letter_by_letter(self, attacker: Customer) -> None:
        key, secret = attacker.api_key, attacker.api_secret
        digit = next(letter for letter in secret if letter.isdigit())
        arabic, wide = chr(0x0660 + int(digit)), chr(0xFF10 + int(digit))
        for api_key, api_secret in (
            (key.upper(), secret),
            (key, secret.upper()),
            (key, secret.replace(digit, arabic, 1)),
            (key, secret.replace(digit, wide, 1)),
            (key.replace("_", "\N{FULLWIDTH LOW LINE}"), secret),
            (key + "0", secret),
            (key, secret + "0"),
            (key * 100, secret),
            (key, secret * 80),
            (key, secret[:-1]),
        ):
            fields = [("X-API-Key", api_key.encode()), ("X-API-Secret", api_secret.encode())]
            assert send(attacker.api_url, "GET", CLIENTS, fields).code == "invalid_credentials", (api_key, api_secret)
        assert send(attacker.api_url, "GET", CLIENTS, [("X-API-Secret", "0" * 200_000)]).status == 431

    def test_that_are_forged_are_never_counted_since_nothing_looks_them_up(self, attacker: Customer) -> None:
        """A guessed secret of a real key is counted by its address, and refused with 429 from the 61st a minute on."""
        forgery = attacker.api_secret.replace(attacker.api_secret[8:34], attacker.api_secret[8:34][::-1])
        with ThreadPoolExecutor(THREADS) as pool:
            fields = [("X-API-Secret", forgery)]
            codes = list(pool.map(lambda _: send(attacker.api_url, "GET", CLIENTS, fields).code, range(90)))
        assert codes == ["invalid_credentials"] * 90


class TestTime:
    def test_retries_at_a_windows_edge_admit_no_second_limit(self, attacker: Customer) -> None:
        limit = 12
        key = self._spend_within_a_minute(attacker, limit)
        time.sleep(60 - time.time() % 60)
        admitted_count = self._count_admitted(key, 2 * limit)
        # The closed window's requests still weigh nearly whole; windows cut by the clock would let 12 more in.
        assert admitted_count <= limit * (time.time() % 60) // 60
        refusal = send(key.api_url, "GET", CLIENTS, credentials(key))
        time.sleep(int(refusal.headers["retry-after"]))
        assert send(key.api_url, "GET", CLIENTS, credentials(key)).status == 200

    def test_the_callers_clock_decides_nothing(self, attacker: Customer) -> None:
        key = attacker.with_key(limits={"per_hour": 3})
        now = datetime.now(UTC)
        dates = [now - timedelta(days=400), now + timedelta(hours=1), now + timedelta(days=9_000)]
        date_fields = [("Date", format_datetime(each, usegmt=True)) for each in dates]
        answers = [
            send(key.api_url, "GET", CLIENTS, [*credentials(key), date]) for date in [*date_fields, *date_fields]
        ]
        assert [answer.status for answer in answers] == [200, 200, 200, 429, 429, 429]
        assert [answer.remaining for answer in answers[:3]] == [2, 1, 0]

    def test_a_signature_holds_for_five_minutes_and_once(self, attacker: Customer) -> None:
        private = Ed25519PrivateKey.generate()
        public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        key = attacker.with_key(request_signing={"required": True, "public_key": public})

        def send_signed(skew_s: int, nonce: str) -> Reply:
            created_s = int(time.time()) + skew_s
            parameters = f'("@method" "@target-uri");created={created_s};nonce="{nonce}";keyid="{key.api_key}"'
            target = f'"@method": GET\n"@target-uri": {key.api_url}{CLIENTS}\n'
            proof = base64.b64encode(private.sign(f'{target}"@signature-params": {parameters}'.encode())).decode()
            fields = [("Signature-Input", f"sig={parameters}"), ("Signature", f"sig=:{proof}:")]
            return send(key.api_url, "GET", CLIENTS, [*credentials(key), *fields])

        assert send(key.api_url, "GET", CLIENTS, credentials(key)).code == "signature_required"
        for skew_s in (-310, 310, -86_400, 86_400):
            assert send_signed(skew_s, uuid4().hex).code == "invalid_signature", skew_s
        assert send_signed(-240, uuid4().hex).status == 200
        nonce = uuid4().hex
        assert [send_signed(0, nonce).code for _ in range(3)] == [None, "signature_replayed", "signature_replayed"]
        with ThreadPoolExecutor(THREADS) as pool:
            shared_nonce = uuid4().hex
            statuses = sorted(
                answer.status for answer in pool.map(lambda _: send_signed(0, shared_nonce), range(THREADS))
            )
        assert statuses == [200, *[401] * (THREADS - 1)]

    def _spend_within_a_minute(self, attacker: Customer, limit: int) -> Customer:
        for _ in range(3):
            key = attacker.with_key(limits={"per_minute": limit})
            time.sleep((50 - time.time()) % 60)
            minute = time.time() // 60
            admitted_count = self._count_admitted(key, 2 * limit)
            if time.time() // 60 == minute:
                assert admitted_count == limit
                return key
        pytest.fail("This machine needs more than 10 s for 24 requests.")

    def _count_admitted(self, key: Customer, attempts: int) -> int:
        with ThreadPoolExecutor(THREADS) as pool:
            answers = list(pool.map(lambda _: send(key.api_url, "GET", CLIENTS, credentials(key)), range(attempts)))
        assert {answer.status for answer in answers} <= {200, 429}
        return sum(answer.status == 200 for answer in answers)
