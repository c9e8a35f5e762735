"""Public keys that requests are signed with: PEM and JWK, Ed25519 and P-256, and nothing else (X2)."""

import base64
import json
from typing import Any

import pytest
from pydantic_core import PydanticCustomError

from domain.api_keys.public_keys import to_pem

# RFC 8037 appendix A.2, and the same key as RFC 8410 writes it.
OKP = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
OKP_PEM = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n"
# RFC 7517 appendix A.1.
EC = {
    "kty": "EC",
    "crv": "P-256",
    "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
    "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
    "use": "enc",
    "kid": "1",
}


class TestToPem:
    def test_of_a_jwk_in_every_form(self) -> None:
        assert to_pem(OKP) == to_pem(json.dumps(OKP)) == to_pem(OKP_PEM) == OKP_PEM

    def test_of_a_point_on_the_curve(self) -> None:
        pem = to_pem(EC)
        assert to_pem(pem.replace("\n", "\r\n")) == pem
        der = base64.b64decode("".join(pem.splitlines()[1:-1]))
        assert (len(der), der[:2].hex(), der[26:27]) == (91, "3059", b"\x04")

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            ({**OKP, "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}, "private_key"),
            (OKP_PEM.replace("PUBLIC", "PRIVATE"), "private_key"),
            ({**EC, "y": EC["x"]}, "invalid_public_key"),
            ({**EC, "crv": "P-384"}, "invalid_public_key"),
            ({**OKP, "x": OKP["x"][:-2]}, "invalid_public_key"),
            ({**OKP, "x": 7}, "invalid_public_key"),
            ({**OKP, "x": "ü" * 43}, "invalid_public_key"),
            ({**OKP, "x": "A"}, "invalid_public_key"),
            ({"kty": "RSA", "n": "x", "e": "AQAB"}, "invalid_public_key"),
            ({}, "invalid_public_key"),
            ("{", "invalid_public_key"),
            ("{" * 5_000, "invalid_public_key"),
            ("", "invalid_public_key"),
            (OKP_PEM[:-4], "invalid_public_key"),
            (OKP_PEM.replace("MCow", "MCox"), "invalid_public_key"),
            ("-----BEGIN PUBLIC KEY-----\nAAA\n-----END PUBLIC KEY-----", "invalid_public_key"),
            ("-----BEGIN PUBLIC KEY-----\n" + "A" * 40 + "\n-----END PRIVATE KEY-----", "invalid_public_key"),
            (7, "wrong_type"),
            (["x"], "wrong_type"),
        ],
    )
    def test_refuses_everything_else(self, value: Any, code: str) -> None:
        with pytest.raises(PydanticCustomError) as refusal:
            to_pem(value)
        assert refusal.value.type == code
