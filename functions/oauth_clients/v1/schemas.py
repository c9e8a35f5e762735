"""Schemas of OAuth clients and consents, version 1. The fields are documented in `domain.oauth_clients.model`."""

from typing import Literal

from pydantic import BaseModel, Field

from apikit.resources import fields
from apikit.rest import payloads
from domain.oauth.consents import Consent
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


class ConsentOut(BaseModel, defer_build=True):
    """A consent: what you let an OAuth client do in an organization."""

    id: str = Field(description="Unique ID of the consent.", examples=["con_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: Literal["consent"] = Field(description="Type of the object.", examples=["consent"])
    client_id: str = Field(description="Public ID of the client.", examples=["oac_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    client_name: str = Field(description="Name of the client at the time of the consent.", examples=["Table Planner"])
    logo_url: str | None = Field(
        description="Address of the client's logo.", examples=["https://planner.example.com/logo.png"]
    )
    homepage_url: str | None = Field(
        description="Address of the client's home page.", examples=["https://planner.example.com"]
    )
    organization_id: str = Field(
        description="ID of the organization in which the client may act.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    livemode: bool = Field(description="Live mode: false if the client acts in the sandbox.", examples=[True])
    scopes: list[str] = Field(description="Scopes that the client may use.", examples=[["clients:read"]])
    created_at: fields.Moment = Field(description="Time of the first consent.", examples=["2026-03-01T09:30:00.000Z"])
    updated_at: fields.Moment = Field(description="Time of the last consent.", examples=["2026-03-01T09:30:00.000Z"])

    @classmethod
    def from_consent(cls, consent: Consent) -> "ConsentOut":
        """Return the published form of a consent."""
        return cls(
            id=consent.id,
            object="consent",
            client_id=consent.client_id,
            client_name=consent.client_name,
            logo_url=consent.logo_url,
            homepage_url=consent.homepage_url,
            organization_id=consent.organization_id,
            livemode=consent.environment == "live",
            scopes=list(consent.scopes),
            created_at=consent.created_at,
            updated_at=consent.updated_at,
        )


class ConsentListOut(BaseModel, defer_build=True):
    """Your consents."""

    object: Literal["list"] = Field(description="Type of the object.", examples=["list"])
    data: list[ConsentOut] = Field(description="Your consents, newest first.")
