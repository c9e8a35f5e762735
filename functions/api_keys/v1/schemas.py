"""What API keys look like over HTTP, version 1: the published documentation of their fields."""

from pydantic import Field

from apikit.actor import Environment
from apikit.fields import Moment, Name
from apikit.web.schemas import Resource, ResourceBody
from domain.api_keys.model import ApiKeyStatus, KeyLimits, Scope, Tier
from domain.api_keys.service import IssuedKey

_PUBLIC = "bkx_live_01k0a3v5m8f1xq2w7r9tbdc6yz7d9k2mxa"
_SECRET = "sk_live_01k0a3v5m8f1xq2w7r9tbdc6yz7d9k2mxa_…"  # noqa: S105 - an example, cut short


class ApiKeyIn(ResourceBody):
    """A key to create."""

    name: Name = Field(description="What it is for.", examples=["Opera sync"])
    scopes: list[Scope] = Field(
        min_length=1,
        max_length=100,
        description="What it may do: `<resource>:read`, `<resource>:write`, `*:read`, `*`. Never more than your own.",
        examples=[["clients:read", "clients:write"]],
    )
    environment: Environment | None = Field(
        None,
        description="live or test. Left out: your own key's. A test key creates test keys only.",
        examples=["test"],
    )
    tier: Tier = Field("standard", description="1,000, 5,000 or 50,000 requests an hour.", examples=["standard"])
    expires_at: Moment | None = Field(
        None, description="From then on it lets nobody in. Left out: never.", examples=["2027-01-01T00:00:00Z"]
    )
    limits: KeyLimits = Field(
        default_factory=KeyLimits, description="Its own limits, below its tier's.", examples=[{"per_hour": 500}]
    )


class ApiKeyOut(Resource):
    """An API key, without its secret."""

    name: str = Field(description="What it is for.", examples=["Opera sync"])
    api_key: str = Field(description="The public id: what X-API-Key carries.", examples=[_PUBLIC])
    scopes: list[str] = Field(description="What it may do.", examples=[["clients:read", "clients:write"]])
    environment: Environment = Field(description="live or test.", examples=["live"])
    tier: Tier = Field(description="How much it may do.", examples=["standard"])
    expires_at: Moment | None = Field(description="When it ends.", examples=[None])
    limits: KeyLimits = Field(description="Its own limits.", examples=[{"per_hour": 500}])
    status: ApiKeyStatus = Field(description="active or revoked.", examples=["active"])


class IssuedKeyOut(ApiKeyOut):
    """A new API key with its secret, which is shown this once."""

    api_secret: str = Field(description="What X-API-Secret carries. Keep it: it is not stored.", examples=[_SECRET])

    @classmethod
    def issued(cls, key: IssuedKey) -> "IssuedKeyOut":
        """The key with its secret."""
        form = ApiKeyOut.of(key.record).model_dump()
        return cls.model_validate({**form, "api_secret": key.minted.api_secret})
