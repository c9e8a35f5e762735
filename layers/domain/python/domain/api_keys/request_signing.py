"""The settings of a key for signed requests. No I/O."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field

from apikit.resources import fields
from domain.api_keys.public_keys import to_pem

_PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----
"""
PublicKey = Annotated[str, BeforeValidator(to_pem)]


@dataclass(frozen=True, kw_only=True)
class RequestSigning:
    """Request signing settings of the key (RFC 9421)."""

    __pydantic_config__ = fields.STRICT
    required: Annotated[
        bool, Field(strict=True, description="`true` to reject requests without a signature.", examples=[False])
    ] = False
    public_key: Annotated[
        PublicKey | None,
        Field(
            description="Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM.",
            examples=[_PUBLIC_KEY],
        ),
    ] = None
