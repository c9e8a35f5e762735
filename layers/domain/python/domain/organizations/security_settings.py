"""The setting `security` of an organization: rules for the callers, sessions and members of the organization. No I/O."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints, TypeAdapter
from pydantic_core import PydanticCustomError

from apikit.admission import OrganizationRules
from apikit.resources import fields, records
from domain.api_keys.restrictions import Cidrs, Domain, to_fnmatch

NAME = "security"
"""The name of the setting."""


def _remove_duplicates(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _reject_wildcard(domain: str) -> str:
    if domain.startswith("*"):
        raise PydanticCustomError("invalid_domain", "must not have a wildcard; list each domain")
    return domain


AgentTexts = Annotated[
    list[Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]],
    Field(max_length=50),
    AfterValidator(_remove_duplicates),
]


@dataclass(frozen=True, kw_only=True)
class AgentRules:
    """Rules for user agents."""

    __pydantic_config__ = fields.STRICT

    allow: Annotated[
        AgentTexts,
        Field(
            description="User agents that are allowed: `*` matches any text. Empty: any that is not denied.",
            examples=[["OperaSync/*"]],
        ),
    ] = field(default_factory=list)
    deny: Annotated[
        AgentTexts,
        Field(description="User agents that are rejected, even if they are allowed.", examples=[["*curl*"]]),
    ] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class SecuritySettings:
    """Rules that hold for all API keys, OAuth clients and members of an organization, from the next request on."""

    __pydantic_config__ = fields.STRICT

    allowed_ips: Annotated[
        Cidrs,
        Field(
            description="IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any.",
            examples=[["203.0.113.0/24", "2001:db8::/32"]],
        ),
    ] = field(default_factory=list)
    denied_ips: Annotated[
        Cidrs,
        Field(
            description="IP addresses and networks from which requests are rejected, even if they are allowed.",
            examples=[["203.0.113.66/32"]],
        ),
    ] = field(default_factory=list)
    user_agents: Annotated[
        AgentRules,
        Field(
            description="User agents that are allowed and denied.",
            examples=[{"allow": ["OperaSync/*"], "deny": ["*curl*"]}],
        ),
    ] = field(default_factory=AgentRules)
    require_mfa: Annotated[
        bool,
        Field(
            strict=True,
            description="Whether members need a second factor: sessions without one are rejected.",
            examples=[True],
        ),
    ] = False
    session_hours: Annotated[
        Annotated[int, Field(strict=True, ge=1, le=720)] | None,
        Field(
            description="Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open "
            "sessions that are older end at their next refresh. Null: 720 hours.",
            examples=[12],
        ),
    ] = None
    allowed_email_domains: Annotated[
        list[Annotated[Domain, AfterValidator(_reject_wildcard)]],
        Field(
            max_length=100,
            description="Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and "
            "grants of other addresses that act for the organization end at their next refresh. Empty: any.",
            examples=[["lago.example.com"]],
        ),
        AfterValidator(_remove_duplicates),
    ] = field(default_factory=list)
    requests_per_hour: Annotated[
        Annotated[int, Field(strict=True, ge=100, le=10_000_000)] | None,
        Field(
            description="The most live requests an hour of all API keys, OAuth clients and members of the organization together. The "
            "limits of each hold, too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; "
            "what it does not use by the end of the hour is not available to the others. Null: no limit.",
            examples=[20000],
        ),
    ] = None

    def to_rules(self) -> OrganizationRules:
        """Return the rules in the form of the gate."""
        return OrganizationRules(
            allowed_ips=tuple(self.allowed_ips),
            denied_ips=tuple(self.denied_ips),
            allowed_agents=tuple(map(to_fnmatch, self.user_agents.allow)),
            denied_agents=tuple(map(to_fnmatch, self.user_agents.deny)),
            requires_mfa=self.require_mfa,
            session_hours=self.session_hours,
            allowed_email_domains=tuple(self.allowed_email_domains),
            requests_per_hour=self.requests_per_hour,
        )


@dataclass(frozen=True, kw_only=True)
class _SecurityHolder:
    """Gives errors the name of the setting."""

    security: SecuritySettings


SECURITY_ADAPTER: TypeAdapter[SecuritySettings] = TypeAdapter(SecuritySettings)
_HOLDER_ADAPTER: TypeAdapter[_SecurityHolder] = TypeAdapter(_SecurityHolder)


def validate_security(value: Any) -> records.JsonObject:
    """Return the stored form of a value. Raises ValidationError."""
    return records.encode(_HOLDER_ADAPTER.validate_python({NAME: value}).security)


def security_of(settings: Mapping[str, Any]) -> SecuritySettings:
    """Return the rules in an organization's settings; those without any restriction if there are none."""
    form = settings.get(NAME)
    return records.decode(SecuritySettings, form) if isinstance(form, Mapping) else SecuritySettings()
