"""The check of a delivery that a receiver could not verify: what it needs, and its result. No I/O."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit.resources import fields
from domain.webhooks.signature_headers import HeaderName
from domain.webhooks.verification_key import VerificationKey

MAX_PAYLOAD_LENGTH = 400_000
_MAX_HEADERS = 100

CheckReason = Literal[
    "header_missing", "header_malformed", "wrong_scheme", "timestamp_too_old", "timestamp_too_new", "body_changed",
    "id_or_timestamp_changed", "content_changed", "wrong_secret",
]  # fmt: skip


def _require_key(secret: str) -> str:
    try:
        VerificationKey.parse(secret)
    except ValueError as error:
        raise PydanticCustomError("invalid_secret", str(error)) from None
    return secret


@dataclass(frozen=True, kw_only=True)
class SignatureCheckDetails:
    """A delivery as it was received, and the secret to verify it with."""

    __pydantic_config__ = fields.STRICT
    payload: Annotated[
        str,
        StringConstraints(max_length=MAX_PAYLOAD_LENGTH),
        Field(
            description="Body of the delivery as text, exactly as it was received.",
            examples=['{"id":"evt_01k0a3v5m8f1xq2w7r9tbdc6yz","object":"event","type":"client.created"}'],
        ),
    ]
    headers: Annotated[
        dict[
            Annotated[str, StringConstraints(max_length=100)],
            Annotated[str, StringConstraints(max_length=8_192)],
        ],
        Field(
            max_length=_MAX_HEADERS,
            description=f"Headers of the delivery, at most {_MAX_HEADERS}, in any case. Headers that do not belong to the signature are "
            "ignored.",
            examples=[
                {
                    "webhook-id": "evt_01k0a3v5m8f1xq2w7r9tbdc6yz",
                    "webhook-timestamp": "1772357400",
                    "webhook-signature": "v1,DfU3HqVzHdYJMd9kYLvhmLa3ON8JxAxY1kKQUqNSEVQ=",
                }
            ],
        ),
    ]
    secret: Annotated[
        str,
        StringConstraints(max_length=200),
        Field(
            description="Secret of the webhook (`whsec_…`), or its public key (`whpk_…`). It is neither stored nor logged.",
            examples=["whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfTlWzD1eM="],
        ),
        AfterValidator(_require_key),
    ]


@dataclass(frozen=True, kw_only=True)
class SignatureCheck:
    """The result of a check."""

    valid: Annotated[
        bool, Field(description="`true` if a receiver with this secret accepts the delivery now.", examples=[False])
    ]
    reason: Annotated[
        CheckReason | None,
        Field(
            description="Reason why the delivery is not valid; null if it is. `wrong_scheme`: the signatures are of the other signature "
            "scheme. `content_changed`: the payload, `webhook-id` or `webhook-timestamp` changed. `wrong_secret`: the secret "
            "is not one that signs for your webhooks in this environment, or is of another webhook.",
            examples=["body_changed"],
        ),
    ] = None
    detail: Annotated[
        str | None,
        Field(
            description="Explanation of the reason; null if the delivery is valid.",
            examples=["The secret is correct, but the payload is not the one that was signed."],
        ),
    ] = None
    checked_header: Annotated[
        HeaderName,
        Field(
            description="Header that was checked: `webhook-signature`, or without it `x-wedsync-signature`, or without both "
            "`x-bookingx-signature`.",
            examples=["webhook-signature"],
        ),
    ]
    expected_header: Annotated[
        str | None,
        Field(
            description="Value of `checked_header` for this payload, ID, timestamp and secret. Null with a public key, which cannot "
            "sign, and when the ID or the timestamp is missing.",
            examples=["v1,DfU3HqVzHdYJMd9kYLvhmLa3ON8JxAxY1kKQUqNSEVQ="],
        ),
    ] = None
