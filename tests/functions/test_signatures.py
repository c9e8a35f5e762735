"""Signed requests (RFC 9421) over HTTP, signed by a library that others wrote and by the standard's own example key."""

import base64
import hashlib
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from http_message_signatures import HTTPMessageSigner, algorithms

from apikit.admission.signing_keys import parse_public_key
from tests.builders import JOHN_AND_JANE
from tests.counting import counted_calls
from tests.gateway import Answer, Caller, a_caller, send
from tests.signers import ED25519, P256, a_signer, pem

TARGET = ("@method", "@target-uri")
BODY = b'{"name": "John & Jane Smith", "email": "john@example.com"}'
# RFC 9421 appendix B.1.4: test-key-ed25519.
RFC_KEY = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----
"""


class Message:
    def __init__(self, method: str, url: str, headers: dict[str, str]) -> None:
        self.method, self.url, self.headers = method, url, headers


class OneKey:
    def __init__(self, key: Any) -> None:
        self.key = key

    def resolve_private_key(self, key_id: str) -> Any:
        return self.key


def sign_request(
    caller: Caller,
    key: Any = ED25519,
    *,
    method: str = "POST",
    path: str = "/v1/clients",
    query: str = "",
    body: bytes | None = BODY,
    components: tuple[str, ...] | None = None,
    headers: dict[str, str] | None = None,
    **parameters: Any,
) -> dict[str, str]:
    """Headers of a signed request."""
    fields = dict(headers or {})
    if body is not None:
        fields = {"content-type": "application/json", "content-digest": digest(body), **fields}
    message = Message(method, f"https://api.test{path}{'?' + query if query else ''}", dict(fields))
    algorithm = algorithms.ED25519 if key is ED25519 else algorithms.ECDSA_P256_SHA256
    values = {
        "nonce": uuid4().hex,
        "key_id": caller.credentials.api_key,
        "created": datetime.now(UTC),
        "label": "sig1",
        **parameters,
    }
    HTTPMessageSigner(signature_algorithm=algorithm, key_resolver=OneKey(key)).sign(  # type: ignore[arg-type]  # a resolver
        message,  # the library refuses to sign what already has a digest, unless it is told to
        covered_component_ids=components or (*TARGET, *fields),
        use_existing_digest="content-digest" in fields,
        **values,
    )
    return message.headers


def digest(body: bytes, algorithm: str = "sha-256") -> str:
    checksum = hashlib.new(algorithm.replace("-", ""), body).digest()
    return f"{algorithm}=:{base64.b64encode(checksum).decode()}:"


def post(caller: Caller, headers: dict[str, str], body: bytes = BODY, query: str = "") -> Answer:
    return caller.call("POST", "/v1/clients", body=body, headers=headers, query=query)


class TestValid:
    @pytest.mark.parametrize("key", [ED25519, P256], ids=["ed25519", "ecdsa-p256"])
    def test_signatures_let_in(self, aws: None, key: Any) -> None:
        caller = a_signer(key)
        assert post(caller, sign_request(caller, key)).status == 201

    @pytest.mark.parametrize("algorithm", ["sha-256", "sha-512"])
    def test_digests_are_of_two_kinds(self, aws: None, algorithm: str) -> None:
        caller = a_signer()
        assert post(caller, sign_request(caller, headers={"content-digest": digest(BODY, algorithm)})).status == 201

    def test_the_parts_of_the_target_do_as_well(self, aws: None) -> None:
        caller = a_signer()
        components = ("@method", "@authority", "@path", "@query", "content-type", "content-digest")
        assert post(caller, sign_request(caller, components=components)).status == 201

    def test_a_request_without_body_needs_no_digest(self, aws: None) -> None:
        caller = a_signer()
        for method in ("GET", "HEAD"):
            headers = sign_request(caller, method=method, body=None, query="limit=5")
            assert caller.call(method, "/v1/clients", headers=headers, query="limit=5").status == 200

    def test_a_jwk_is_a_public_key_too(self, aws: None) -> None:
        raw = base64.urlsafe_b64encode(ED25519.public_key().public_bytes_raw()).rstrip(b"=").decode()
        caller = a_signer(public_key=f'{{"kty":"OKP","crv":"Ed25519","x":"{raw}"}}')
        assert post(caller, sign_request(caller)).status == 201

    def test_a_proxys_signature_beside_ours_is_not_looked_at(self, aws: None) -> None:
        caller = a_signer()
        headers = sign_request(caller)
        headers["Signature-Input"] += ', proxy=("@method");created=1;keyid="proxy"'
        headers["Signature"] += ", proxy=:AAAA:"
        assert post(caller, headers).status == 201


class TestOptional:
    def test_unsigned_is_let_in(self, aws: None) -> None:
        assert a_signer(signature="optional").call("GET", "/v1/clients").status == 200

    def test_a_wrong_signature_is_refused_all_the_same(self, aws: None) -> None:
        caller = a_signer(signature="optional")
        post(caller, sign_request(caller), body=BODY + b" ").problem(401, "invalid_signature")

    def test_a_signature_that_nothing_can_verify_is_refused(self, aws: None) -> None:
        caller = a_signer(signature="optional", public_key=None)
        post(caller, sign_request(caller)).problem(401, "invalid_signature")
        plain = a_caller()
        post(plain, sign_request(plain)).problem(401, "invalid_signature")


class TestRequirement:
    def test_unsigned_is_refused(self, aws: None) -> None:
        answer = a_signer().call("GET", "/v1/clients")
        answer.problem(401, "signature_required")
        assert "www-authenticate" in answer.headers

    def test_only_the_owner_of_the_secret_learns_of_it(self, aws: None) -> None:
        caller, other = a_signer(), a_caller()
        wrong = {"x-api-key": caller.credentials.api_key, "x-api-secret": other.credentials.api_secret}
        send("GET", "/v1/clients", headers=wrong).problem(401, "invalid_credentials")

    def test_a_signature_alone_is_no_credential(self, aws: None) -> None:
        caller = a_signer()
        send("POST", "/v1/clients", body=BODY, headers=sign_request(caller)).problem(401, "unauthenticated")


def replace_header(name: str, value: str) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda headers: {**headers, name: value}


class TestTampering:
    @pytest.mark.parametrize(
        "tamper",
        [
            replace_header("content-digest", digest(b"other", "sha-256")),
            replace_header("Signature", "sig1=:" + "A" * 86 + "==:"),
            replace_header("Signature", "sig2=:AAAA:"),
            replace_header("Signature", "garbage"),
            replace_header("Signature", ""),
            replace_header("Signature-Input", "garbage;;;("),
            replace_header("Signature-Input", "sig1=1"),
            replace_header("Signature-Input", "a" * 5_000),
            lambda headers: {k: v for k, v in headers.items() if k != "Signature"},
            lambda headers: {**headers, "Signature-Input": headers["Signature-Input"].replace('"@method" ', "")},
            lambda headers: {**headers, "Signature-Input": headers["Signature-Input"].replace("created=", "created=1")},
            lambda headers: {**headers, "Signature-Input": headers["Signature-Input"].replace('nonce="', 'nonce="x')},
            lambda headers: {**headers, "Signature-Input": headers["Signature-Input"] + ';alg="hmac-sha256"'},
            lambda headers: {
                **headers,
                "Signature-Input": f"{headers['Signature-Input']}, two={headers['Signature-Input'][5:]}",
            },
        ],
    )
    def test_with_the_headers_is_refused(self, aws: None, tamper: Callable[[dict[str, str]], dict[str, str]]) -> None:
        caller = a_signer()
        answer = post(caller, tamper(sign_request(caller)))
        assert answer.json()["code"] in {"invalid_signature", "signature_required"}, answer
        assert answer.status == 401

    def test_with_the_body_query_path_or_method_is_refused(self, aws: None) -> None:
        caller = a_signer()
        post(caller, sign_request(caller), body=BODY.replace(b"John", b"Jack")).problem(401, "invalid_signature")
        headers = sign_request(caller, method="GET", body=None)
        caller.call("GET", "/v1/clients", headers=headers, query="limit=100").problem(401, "invalid_signature")
        caller.call("GET", "/v1/weddings", headers=headers).problem(401, "invalid_signature")
        caller.call("DELETE", "/v1/clients/cli_1", headers=headers).problem(401, "invalid_signature")

    def test_with_whom_or_what_it_is_for_is_refused(self, aws: None) -> None:
        caller = a_signer()
        for name, value in (("wedsync-organization", "org_1"), ("idempotency-key", "k"), ("if-match", '"1"')):
            post(caller, {**sign_request(caller), name: value}).problem(401, "invalid_signature")

    def test_another_keys_signature_is_refused(self, aws: None) -> None:
        caller, other = a_signer(), a_signer(P256)
        post(caller, sign_request(caller, P256)).problem(401, "invalid_signature")
        post(caller, sign_request(other, P256)).problem(401, "signature_required")

    def test_what_must_be_signed_is(self, aws: None) -> None:
        caller = a_signer()
        for components in (
            ("@method", "content-type", "content-digest"),
            ("@target-uri", "content-type", "content-digest"),
            (*TARGET, "content-type"),
            (*TARGET, "content-digest"),
            ("@method", "@path", "@query", "content-type", "content-digest"),
        ):
            post(caller, sign_request(caller, components=components)).problem(401, "invalid_signature")


class TestReplay:
    def test_a_nonce_is_taken_once(self, aws: None) -> None:
        caller = a_signer()
        headers = sign_request(caller)
        assert post(caller, headers).status == 201
        post(caller, headers).problem(401, "signature_replayed")
        assert (
            len(caller.call("GET", "/v1/clients", headers=sign_request(caller, method="GET", body=None)).json()["data"])
            == 1
        )

    def test_each_key_has_nonces_of_its_own(self, aws: None) -> None:
        for caller in (a_signer(), a_signer()):
            assert post(caller, sign_request(caller, nonce="the same nonce!!")).status == 201

    @pytest.mark.parametrize("nonce", [None, "short", "a" * 129])
    def test_a_nonce_is_needed(self, aws: None, nonce: str | None) -> None:
        caller = a_signer()
        post(caller, sign_request(caller, nonce=nonce)).problem(401, "invalid_signature")

    @pytest.mark.parametrize(("minutes", "status"), [(-4.9, 201), (4.9, 201), (-5.1, 401), (5.1, 401)])
    def test_the_window_is_five_minutes_both_ways(self, aws: None, minutes: float, status: int) -> None:
        caller = a_signer()
        created_at = datetime.now(UTC) + timedelta(minutes=minutes)
        assert post(caller, sign_request(caller, created=created_at)).status == status


class TestCost:
    def test_of_a_signed_request_is_one_more_write(self, aws: None) -> None:
        caller = a_signer()
        post(caller, sign_request(caller))
        with counted_calls() as calls:
            post(caller, sign_request(caller))
        assert calls.by_operation == {"UpdateItem": 1, "PutItem": 2}

    def test_unsigned_requests_import_neither_cryptography_nor_the_library(self) -> None:
        program = (
            "import sys, functions.clients.handler, domain.clients.wiring, apikit.http.signatures\n"
            "print([m for m in ('cryptography', 'http_message_signatures', 'http_sf') if m in sys.modules])"
        )
        process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert process.stdout == "[]\n"


class TestPublicKeys:
    def test_of_the_standard_is_read(self) -> None:
        assert parse_public_key(RFC_KEY).public_bytes_raw()[:2] == b"\x26\xb4"  # type: ignore[union-attr]  # Ed25519

    @pytest.mark.parametrize(
        "text",
        ["", "x", "{}", "{", '{"kty":"OKP","crv":"Ed25519","x":"AA"}', '{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}', "[1]",
         '{"kty":"EC","crv":"P-256","x":"' + "A" * 43 + '","y":"' + "A" * 43 + '"}', "a" * 3_000,
         pem(ec.generate_private_key(ec.SECP384R1()))],
    )  # fmt: skip
    def test_others_are_refused_with_a_reason(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"^(is|has|must) "):
            parse_public_key(text)


class TestVectorOfTheStandard:
    """RFC 9421 appendix B.2.6, through the same verification that requests go through."""

    def test_verifies(self) -> None:
        from apikit.http.signatures import HeaderFields, SignedRequest, _verify_signature  # noqa: PLC0415 - the one test of the inside

        fields = (
            ("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
            ("content-type", "application/json"),
            ("content-length", "18"),
            (
                "signature-input",
                'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',  # noqa: E501 - as the standard has it
            ),
            (
                "signature",
                "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:",
            ),
        )
        request = SignedRequest("POST", "https://example.com/foo", HeaderFields(fields), b"", 1618884473, "")
        assert '"@path"' in _verify_signature(request, RFC_KEY).covered_components
        forgery = SignedRequest("POST", "https://example.com/bar", HeaderFields(fields), b"", 1618884473, "")
        with pytest.raises(Exception, match="does not match"):
            _verify_signature(forgery, RFC_KEY)


def test_an_idempotent_request_signed_anew_is_replayed(aws: None) -> None:
    caller = a_signer()
    answers = [post(caller, sign_request(caller, headers={"idempotency-key": "k1"})) for _ in range(2)]
    assert [answer.status for answer in answers] == [201, 201]
    assert answers[1].headers["idempotency-replayed"] == "true"
    assert answers[0].json()["name"] == JOHN_AND_JANE["name"]
