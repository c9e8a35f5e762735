"""The OAuth client record. Secrets are never stored in a record. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit.resources import ListIndex, Record, StateMachine, fields
from domain.api_keys.model import KeyLimits, Scope
from domain.oauth_clients.public_key_set import KeySet
from domain.oauth_clients.redirect_uris import RedirectUri
from domain.scope_grants.links import Links
from domain.tiers.model import TierMember, TierName

ClientType = Literal["confidential", "public"]
ClientStatus = Literal["active", "suspended"]
AuthMethod = Literal["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]
GrantType = Literal["authorization_code", "refresh_token", "client_credentials"]
GraceHours = Annotated[int, Field(strict=True, ge=0, le=168)]

SECRET_METHODS: tuple[AuthMethod, ...] = ("client_secret_basic", "client_secret_post")
STATUS = StateMachine({"active": ("suspended",), "suspended": ("active",)})
ACTIONS: dict[str, ClientStatus] = {"suspend": "suspended", "activate": "active"}


def _validate_web_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        is_valid = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        is_valid = False
    if not is_valid or not url.isascii() or any(character <= " " or character in "\"'<>\\;,\x7f" for character in url):
        raise PydanticCustomError("invalid_url", "must be an address that starts with https://")
    return url


WebUrl = Annotated[
    str,
    StringConstraints(max_length=2_000),
    AfterValidator(_validate_web_url),
    Field(json_schema_extra={"pattern": "^https://[!-~]+$"}),
]


def _drop_duplicates(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(texts))


@dataclass(frozen=True, kw_only=True)
class OAuthClientFields:
    """Fields that callers set."""

    name: Annotated[
        fields.Name,
        Field(
            description="Name of the program, as people see it when they are asked for access.",
            examples=["Table Planner"],
        ),
    ]
    client_type: Annotated[
        ClientType,
        Field(
            description="Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot "
            "be changed.",
            examples=["confidential"],
        ),
    ] = "confidential"
    token_endpoint_auth_method: Annotated[
        AuthMethod | None,
        Field(
            description="Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post` or "
            "`private_key_jwt`; `none` for a public client. A client that changes to a secret gets one with `rotate-secret`. Default: "
            "`client_secret_basic`, or `none` for a public client.",
            examples=["client_secret_basic"],
        ),
    ] = None
    jwks: Annotated[
        KeySet | None,
        Field(
            description="Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, "
            "P-256 keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported.",
            examples=[None],
        ),
    ] = None
    grant_types: Annotated[
        list[GrantType],
        Field(
            min_length=1,
            max_length=3,
            description="Grants that the client may use. `client_credentials` is for confidential clients only.",
            examples=[["authorization_code", "refresh_token"]],
        ),
        AfterValidator(_drop_duplicates),
    ] = field(default_factory=lambda: ["authorization_code", "refresh_token"])
    redirect_uris: Annotated[
        list[RedirectUri],
        Field(
            max_length=20,
            description="Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a "
            "loopback address may differ (RFC 8252). Required for a client with `authorization_code`.",
            examples=[["https://planner.example.com/callback"]],
        ),
        AfterValidator(_drop_duplicates),
    ] = field(default_factory=list)
    scopes: Annotated[
        list[Scope],
        Field(
            min_length=1,
            max_length=100,
            description="Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.",
            examples=[["clients:read", "weddings:read"]],
        ),
        AfterValidator(_drop_duplicates),
    ]
    logo_url: Annotated[
        WebUrl | None,
        Field(
            description="Address of the logo for the page that asks for access.",
            examples=["https://planner.example.com/logo.png"],
        ),
    ] = None
    homepage_url: Annotated[
        WebUrl | None, Field(description="Address of the client's home page.", examples=["https://planner.example.com"])
    ] = None
    privacy_policy_url: Annotated[
        WebUrl | None,
        Field(description="Address of the client's privacy policy.", examples=["https://planner.example.com/privacy"]),
    ] = None
    terms_url: Annotated[
        WebUrl | None,
        Field(description="Address of the client's terms of service.", examples=["https://planner.example.com/terms"]),
    ] = None
    application_id: Annotated[
        Annotated[str, fields.id_constraint("app")] | None,
        Field(
            description="ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its "
            "tokens are refused. Cannot be changed.",
            examples=["app_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    service_account_id: Annotated[
        Annotated[str, fields.id_constraint("sva")] | None,
        Field(
            description="ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles "
            "change; once it is deleted, the client and its tokens are refused. Cannot be changed.",
            examples=["sva_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class OAuthClientDetails(OAuthClientFields):
    """Details of a new or updated client."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class RegisteredClient(Record):
    """A record with the public ID of a client."""

    client_id: Annotated[
        str,
        Field(description="Public ID of the client. The same as `id`.", examples=["oac_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]


@dataclass(frozen=True, kw_only=True)
class OAuthClient(OAuthClientFields, RegisteredClient):
    """An OAuth client as stored, without its secret."""

    object: ClassVar[str] = "oauth_client"
    prefix: ClassVar[str] = "oac"
    collection: ClassVar[str] = "oauth-clients"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"),)
    immutable_fields: ClassVar[tuple[str, ...]] = ("client_type", "application_id", "service_account_id")

    token_endpoint_auth_method: Annotated[
        AuthMethod,
        Field(
            description="Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post`, "
            "`private_key_jwt`, or `none` for a public client.",
            examples=["client_secret_basic"],
        ),
    ]
    status: Annotated[
        ClientStatus,
        Field(
            description="Status of the client: `active` or `suspended`. A suspended client and its tokens are refused.",
            examples=["active"],
        ),
    ] = "active"
    tier: Annotated[
        TierName,
        Field(
            description="Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it.",
            examples=["standard"],
        ),
    ] = "standard"
    limits: Annotated[
        KeyLimits,
        Field(
            description="Limits in addition to those of the tier: those of the credentials that created the client.",
            examples=[{"per_hour": 500}],
        ),
    ] = field(default_factory=KeyLimits)
    secret_rotated_at: Annotated[
        fields.Moment | None, Field(description="Time of the last secret rotation.", examples=[None])
    ] = None
    previous_secret_expires_at: Annotated[
        fields.Moment | None, Field(description="Time until which the previous secret also works.", examples=[None])
    ] = None

    @property
    def has_secret(self) -> bool:
        """Whether the client authenticates with a secret."""
        return self.token_endpoint_auth_method in SECRET_METHODS

    @property
    def links(self) -> Links:
        """What the client belongs to."""
        return Links(self.application_id, self.service_account_id)

    @property
    def tier_member(self) -> TierMember:
        """The client as a member of its tier."""
        return TierMember(self.id, self.limits.as_dict(), "")
