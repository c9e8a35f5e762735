"""private_key_jwt over HTTP: which assertions authenticate a client, and which attacks do not."""

import base64
import hmac
import json
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.gateway import Answer, Caller
from tests.oauth import oauth_error, post_form
from tests.oauth_clients import an_oauth_client

TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
RSA_KEY = rsa.generate_private_key(65537, 2048)
EC_KEY = ec.generate_private_key(ec.SECP256R1())
ED_KEY = ed25519.Ed25519PrivateKey.generate()
KEYS: dict[str, tuple[Any, Any]] = {
    "RS256": (RSA_KEY, jwt.algorithms.RSAAlgorithm),
    "ES256": (EC_KEY, jwt.algorithms.ECAlgorithm),
    "EdDSA": (ED_KEY, jwt.algorithms.OKPAlgorithm),
}


def public_jwk(algorithm: str) -> dict[str, Any]:
    private_key, scheme = KEYS[algorithm]
    form: dict[str, Any] = json.loads(scheme.to_jwk(private_key.public_key()))
    form.pop("key_ops", None)
    return {**form, "kid": algorithm}


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    """A client with a key of each algorithm."""
    return an_oauth_client(
        owner,
        token_endpoint_auth_method="private_key_jwt",
        jwks={"keys": [public_jwk(algorithm) for algorithm in KEYS]},
        grant_types=["client_credentials"],
        redirect_uris=[],
    )


def claims_of(client: dict[str, Any], **claims: Any) -> dict[str, Any]:
    values = {
        "iss": client["client_id"],
        "sub": client["client_id"],
        "aud": "https://api.test",
        "exp": int(time.time()) + 60,
        "jti": uuid4().hex,
        **claims,
    }
    return {name: value for name, value in values.items() if value is not None}


def sign(claims: dict[str, Any], algorithm: str = "ES256", **headers: Any) -> str:
    return jwt.encode(claims, KEYS[algorithm][0], algorithm=algorithm, headers={"kid": algorithm, **headers})


def sign_with_public_key(claims: dict[str, Any]) -> str:
    public_key = RSA_KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    parts = [{"alg": "HS256", "typ": "JWT", "kid": "RS256"}, claims]
    text = b".".join(encode(json.dumps(part).encode()) for part in parts)
    return b".".join([text, encode(hmac.digest(public_key, text, "sha256"))]).decode()


def encode(octets: bytes) -> bytes:
    return base64.urlsafe_b64encode(octets).rstrip(b"=")


def authenticate(assertion: str, **parameters: str) -> Answer:
    values = {"grant_type": "client_credentials", "client_assertion_type": TYPE, "client_assertion": assertion}
    return post_form("/oauth/token", None, **{**values, **parameters})


@pytest.mark.parametrize("algorithm", KEYS)
@pytest.mark.parametrize("audience", ["https://api.test", "https://api.test/oauth/token", ["https://api.test"]])
def test_authenticates_the_client(client: dict[str, Any], algorithm: str, audience: Any) -> None:
    assert authenticate(sign(claims_of(client, aud=audience), algorithm)).status == 200


def test_is_valid_once(client: dict[str, Any]) -> None:
    assertion = sign(claims_of(client))
    assert authenticate(assertion, client_id=client["client_id"]).status == 200
    oauth_error(authenticate(assertion), 401, "invalid_client")


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "https://other.example.com"},
        {"aud": ["https://api.test", "https://other.example.com"]},
        {"aud": None},
        {"iss": "oac_01k0a3v5m8f1xq2w7r9tbdc6yz"},
        {"iss": None},
        {"sub": None},
        {"sub": 1},
        {"jti": None},
        {"jti": ""},
        {"jti": "x" * 201},
        {"exp": None},
        {"exp": 1},
        {"exp": 2**40},
        {"exp": "soon"},
        {"exp": True},
        {"nbf": 2**40},
        {"iat": 2**40},
    ],
    ids=str,
)
def test_with_wrong_claims_is_refused(client: dict[str, Any], claims: dict[str, Any]) -> None:
    assertion = jwt.api_jws.encode(
        json.dumps(claims_of(client, **claims)).encode(), EC_KEY, algorithm="ES256", headers={"kid": "ES256"}
    )
    oauth_error(authenticate(assertion), 401, "invalid_client")


ATTACKS: dict[str, Callable[[dict[str, Any]], str]] = {
    "none": lambda claims: jwt.encode(claims, "", algorithm="none", headers={"kid": "ES256"}),
    "HS256 with the public key": sign_with_public_key,
    "another key": lambda claims: jwt.encode(
        claims, ec.generate_private_key(ec.SECP256R1()), algorithm="ES256", headers={"kid": "ES256"}
    ),
    "another algorithm of the key": lambda claims: jwt.encode(claims, RSA_KEY, algorithm="PS256", headers={"kid": "RS256"}),
    "an unknown kid": lambda claims: sign(claims, kid="../../etc/passwd"),
    "no kid of several": lambda claims: jwt.encode(claims, EC_KEY, algorithm="ES256"),
    "jku": lambda claims: sign(claims, jku="https://evil.example.com/jwks.json"),
    "jwk": lambda claims: sign(claims, jwk=public_jwk("ES256")),
    "x5u": lambda claims: sign(claims, x5u="https://evil.example.com/cert.pem"),
    "crit": lambda claims: sign(claims, crit=["b64"], b64=True),
    "a changed signature": lambda claims: sign(claims)[:-4] + "AAAA",
    "no JWT": lambda _: "x.y.z",
    "too long": lambda claims: sign({**claims, "x": "x" * 10_000}),
}  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_that_is_forged_is_refused(client: dict[str, Any], attack: str) -> None:
    oauth_error(authenticate(ATTACKS[attack](claims_of(client))), 401, "invalid_client")


def test_of_another_client_is_refused(owner: Caller, client: dict[str, Any]) -> None:
    other = an_oauth_client(owner)
    oauth_error(authenticate(sign(claims_of(other))), 401, "invalid_client")
    oauth_error(authenticate(sign(claims_of(client)), client_id=other["client_id"]), 401, "invalid_client")


@pytest.mark.parametrize(
    "parameters",
    [
        {"client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:saml2-bearer"},
        {"client_assertion_type": ""},
        {"client_assertion": ""},
        {"client_secret": "x"},
    ],
)
def test_with_other_parameters_is_refused(client: dict[str, Any], parameters: dict[str, str]) -> None:
    oauth_error(authenticate(sign(claims_of(client)), **parameters), 400, "invalid_request")
