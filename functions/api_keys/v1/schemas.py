"""Schemas of API keys, version 1. The fields are documented in `domain.api_keys.model`."""

from pydantic import Field

from apikit.resources import fields
from apikit.rest import payloads
from domain.api_keys.model import ApiKey, ApiKeyDetails, GraceHours, KeyLimits
from domain.api_keys.service import IssuedKey
from domain.api_keys.store import KeyState

ApiKeyIn = payloads.body_schema(
    ApiKeyDetails,
    "Fields to create or replace an API key. It cannot grant more than your own credentials.",
)
ApiKeyPatch = payloads.patch_schema(ApiKeyIn, "Fields of an API key to change. Null clears a field (RFC 7396).")
ApiKeyOut = payloads.response_schema(
    ApiKey,
    "An API key without its secret. `last_used_at` and `effective_limits` can change without changing `version`.",
    effective_limits=(
        KeyLimits,
        Field(
            default_factory=KeyLimits,
            description="Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. "
            "Null means no limit.",
            examples=[{"per_hour": 500}],
        ),
    ),
    last_used_at=(
        fields.Moment | None,
        Field(
            None,
            description="Time of the last accepted request, to the second.",
            examples=["2026-03-01T09:30:00.000Z"],
        ),
    ),
)
IssuedKeyOut = payloads.extend_schema(
    ApiKeyOut,
    "IssuedKeyOut",
    "An API key with its new secret. The secret is shown only once.",
    api_secret=(
        str,
        Field(
            description="Secret to send as `X-API-Secret`. The platform does not store it; save it now.",
            examples=["sk_live_01k0a3v5m8f1xq2w7r9tbdc6yz7d9k2mxa_…"],
        ),
    ),
)


class RegenerateIn(payloads.Body):
    """Options for regenerating a secret."""

    grace_hours: GraceHours = Field(
        24, description="Hours for which the old secret still works, 0 to 168. Default: 24.", examples=[24]
    )


def key_form(state: KeyState) -> payloads.Resource:
    """Return the published form of a key, with its last use and its limits in force."""
    return ApiKeyOut.from_record(state.record).model_copy(
        update={"last_used_at": state.last_used_at, "effective_limits": state.effective_limits}
    )


def issued_key_form(issued_key: IssuedKey, state: KeyState) -> payloads.Resource:
    """Return the published form of a key, with its new secret."""
    return IssuedKeyOut.model_construct(**dict(key_form(state)), api_secret=issued_key.new_credentials.api_secret)
