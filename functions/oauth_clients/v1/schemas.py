"""Schemas of OAuth clients, version 1. The fields are documented in `domain.oauth_clients.model`."""

from pydantic import Field

from apikit.rest import payloads
from domain.oauth_clients.model import GraceHours, OAuthClient, OAuthClientDetails
from domain.oauth_clients.service import IssuedClient

OAuthClientIn = payloads.body_schema(
    OAuthClientDetails,
    "Fields to create or replace an OAuth client. It cannot request more than your own scopes.",
)
OAuthClientPatch = payloads.patch_schema(
    OAuthClientIn, "Fields of an OAuth client to change. Null clears a field (RFC 7396)."
)
OAuthClientOut = payloads.response_schema(OAuthClient, "An OAuth client without its secret.")
IssuedClientOut = payloads.extend_schema(
    OAuthClientOut,
    "IssuedClientOut",
    "An OAuth client with its new secret. The secret is shown only once.",
    client_secret=(
        str | None,
        Field(
            None,
            description="Secret of the client. The platform does not store it; save it now. Null for a client without a secret.",
            examples=["cs_live_01k0a3v5m8f1xq2w7r9tbdc6yz7d9k2mxa_…"],
        ),
    ),
)


class RotateClientSecretIn(payloads.Body):
    """Options for rotating the secret of an OAuth client."""

    grace_hours: GraceHours = Field(
        24, description="Hours for which the old secret still works, 0 to 168. Default: 24.", examples=[24]
    )


def issued_client_form(issued_client: IssuedClient) -> payloads.Resource:
    """Return the published form of a client, with its new secret."""
    form = OAuthClientOut.from_record(issued_client.record)
    return IssuedClientOut.model_construct(**dict(form), client_secret=issued_client.client_secret)
