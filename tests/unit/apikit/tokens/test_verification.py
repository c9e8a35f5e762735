"""Access tokens that must not be accepted, whatever their header says."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from apikit.errors import InvalidCredentials, TokenExpired
from apikit.tokens import AccessToken, sign_token
from apikit.tokens.key_set import SigningKey, find_current_key, list_public_keys, public_key, signing_keys
from apikit.tokens.verification import verify_token
from tests.fakes.clock import FixedClock
from tests.fakes.key_service import FakeKeyService, private_key

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
NOW_S = int(NOW.timestamp())
ARN, NEW_ARN, FOREIGN_ARN = "arn:old", "arn:new", "arn:foreign"
KEYS = [{"kid": "1", "arn": ARN, "starts_at": 0}, {"kid": "2", "arn": NEW_ARN, "starts_at": NOW_S + 100}]
TOKEN = AccessToken(
    subject="usr_1",
    client_id="portal",
    organization_id="org_1",
    environment="live",
    scopes=frozenset({"*"}),
    token_id="tok_1",
    issued_at=NOW_S,
    expires_at=NOW_S + 3_600,
    session_id="ses_1",
    auth_time=NOW_S,
)


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two keys, of which the second signs later."""
    monkeypatch.setenv("API_BASE_URL", "https://api.test")
    monkeypatch.setenv("SIGNING_KEYS", json.dumps(KEYS))
    monkeypatch.setattr("apikit.aws.key_service.key_service", FakeKeyService)
    signing_keys.cache_clear()
    public_key.cache_clear()
    yield
    signing_keys.cache_clear()
    public_key.cache_clear()


def _sign(
    header: Mapping[str, Any] = {}, claims: Mapping[str, Any] = {}, *, arn: str = ARN, omissions: tuple[str, ...] = ()
) -> str:
    all_claims = {**TOKEN.to_claims("https://api.test"), **claims}
    payload = {name: value for name, value in all_claims.items() if name not in omissions}
    return jwt.encode(payload, private_key(arn), "RS256", {"kid": "1", "typ": "at+jwt", **header})


def _verify(text: str, *, later_s: int = 0) -> AccessToken:
    return verify_token(text, FixedClock(datetime.fromtimestamp(NOW_S + later_s, UTC)))[0]


def _encode(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


class TestVerification:
    def test_returns_what_was_signed(self) -> None:
        assert _verify(sign_token(TOKEN)) == TOKEN

    def test_is_the_same_for_another_library(self) -> None:
        assert _verify(_sign()) == TOKEN

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param(lambda: _sign({"typ": "JWT"}), id="another type"),
            pytest.param(lambda: _sign({"kid": "9"}), id="unknown key"),
            pytest.param(lambda: _sign({"kid": "../../dev/null"}), id="key traversal"),
            pytest.param(lambda: _sign({"kid": "2"}), id="another key's ID"),
            pytest.param(lambda: _sign(arn=FOREIGN_ARN), id="foreign key"),
            pytest.param(lambda: _sign({"jku": "https://evil.example/jwks.json"}), id="jku"),
            pytest.param(lambda: _sign({"x5u": "https://evil.example/cert.pem"}), id="x5u"),
            pytest.param(lambda: _sign({"jwk": list_public_keys()[0]}), id="jwk"),
            pytest.param(lambda: _sign({"crit": ["exp"]}), id="crit"),
            pytest.param(lambda: _sign(claims={"iss": "https://evil.example"}), id="issuer"),
            pytest.param(lambda: _sign(claims={"aud": "https://other.example"}), id="audience"),
            pytest.param(lambda: _sign(claims={"aud": ["https://api.test", "https://other.example"]}), id="audiences"),
            pytest.param(lambda: _sign(claims={"iat": NOW_S + 61}), id="issued in the future"),
            pytest.param(lambda: _sign(omissions=("exp",)), id="no expiry"),
            pytest.param(lambda: _sign(omissions=("env",)), id="no environment"),
            pytest.param(lambda: _sign(omissions=("sub",)), id="no subject"),
            pytest.param(lambda: _sign(claims={"sub": 5}), id="subject of another type"),
            pytest.param(lambda: _sign() + "x", id="changed signature"),
            pytest.param(lambda: _sign().rsplit(".", 1)[0] + ".", id="no signature"),
            pytest.param(lambda: "eyJ", id="a fragment"),
            pytest.param(lambda: "eyJ" + "a" * 9_000, id="too long"),
            pytest.param(lambda: "eyJ\udc80.a.b", id="lone surrogate"),
        ],
    )
    def test_rejects(self, text: Any) -> None:
        with pytest.raises(InvalidCredentials):
            _verify(text())

    def test_rejects_tokens_without_algorithm(self) -> None:
        header = {"alg": "none", "kid": "1", "typ": "at+jwt"}
        with pytest.raises(InvalidCredentials):
            _verify(f"{_encode(header)}.{_encode(TOKEN.to_claims('https://api.test'))}.")

    def test_rejects_hmac_with_the_public_key(self) -> None:
        pem = public_key("1").public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        header = {"alg": "HS256", "kid": "1", "typ": "at+jwt"}
        text = f"{_encode(header)}.{_encode(TOKEN.to_claims('https://api.test'))}"
        tag = base64.urlsafe_b64encode(hmac.digest(pem, text.encode(), hashlib.sha256)).rstrip(b"=").decode()
        with pytest.raises(InvalidCredentials):
            _verify(f"{text}.{tag}")

    def test_rejects_a_changed_claim(self) -> None:
        header, _, signature = _sign().split(".")
        claims = _encode({**TOKEN.to_claims("https://api.test"), "org": "org_2"})
        with pytest.raises(InvalidCredentials):
            _verify(f"{header}.{claims}.{signature}")

    def test_ends_at_the_expiry_also_when_it_was_verified_before(self) -> None:
        text = _sign()
        assert _verify(text, later_s=3_599) == TOKEN
        with pytest.raises(TokenExpired):
            _verify(text, later_s=3_600)


class TestKeys:
    def test_rotate_with_overlap(self) -> None:
        old, new = signing_keys()
        assert find_current_key([old, new], NOW_S + 99) is old
        assert find_current_key([old, new], NOW_S + 100) is new
        assert [each["kid"] for each in list_public_keys()] == ["1", "2"]
        future_token = AccessToken(
            **{**{name: getattr(TOKEN, name) for name in TOKEN.__struct_fields__}, "issued_at": NOW_S + 100}
        )
        text = sign_token(future_token)
        assert jwt.get_unverified_header(text)["kid"] == "2"
        assert _verify(text, later_s=100) == future_token
        assert _verify(_sign(), later_s=100) == TOKEN

    def test_a_retired_key_verifies_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        text = _sign(claims={"jti": "tok_of_the_old_key"})
        monkeypatch.setenv("SIGNING_KEYS", json.dumps(KEYS[1:]))
        signing_keys.cache_clear()
        public_key.cache_clear()
        with pytest.raises(InvalidCredentials):
            _verify(text)

    def test_before_the_first_start_the_first_key_signs(self) -> None:
        key = SigningKey("1", ARN, NOW_S)
        assert find_current_key([key], 0) is key
