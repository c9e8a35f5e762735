"""Security rules of an organization, which hold for all of its principals. No I/O."""

import fnmatch
from collections.abc import Mapping
from typing import Any

from msgspec import Struct, structs

from apikit.admission.caller_restrictions import CallerInfo, is_in_networks
from apikit.errors import IpNotAllowed, UserAgentNotAllowed

_IP_REFUSED = (
    "Your organization does not allow requests from your IP address. Check `settings.security` of the organization."
)
_AGENT_REFUSED = (
    "Your organization does not allow requests of this user agent. Check `settings.security` of the organization."
)


class OrganizationRules(Struct, frozen=True):
    """Rules of an organization. Networks are CIDR texts, agents are `fnmatch` patterns; empty ones restrict nothing."""

    allowed_ips: tuple[str, ...] = ()
    denied_ips: tuple[str, ...] = ()
    allowed_agents: tuple[str, ...] = ()
    denied_agents: tuple[str, ...] = ()
    requires_mfa: bool = False
    session_hours: int | None = None
    allowed_email_domains: tuple[str, ...] = ()
    requests_per_hour: int | None = None

    def require_allowed(self, caller: CallerInfo) -> None:
        """Raises IpNotAllowed, UserAgentNotAllowed. Who is denied is refused even if also allowed."""
        if self.find_refusing_network_rule(caller.address):
            raise IpNotAllowed(_IP_REFUSED)
        if self.refuses_agent(caller.user_agent):
            raise UserAgentNotAllowed(_AGENT_REFUSED)

    def find_refusing_network_rule(self, address: str) -> str | None:
        """Return the name of the rule that refuses the address: `denied_ips` or `allowed_ips`; None if it is allowed."""
        if self.denied_ips and is_in_networks(address, self.denied_ips):
            return "denied_ips"
        return "allowed_ips" if self.allowed_ips and not is_in_networks(address, self.allowed_ips) else None

    def refuses_agent(self, agent: str) -> bool:
        """Return whether the user agent is denied, or not one of the allowed ones."""
        if _matches(agent, self.denied_agents):
            return True
        return bool(self.allowed_agents) and not _matches(agent, self.allowed_agents)

    def to_form(self) -> dict[str, Any]:
        """Return the stored form, without empty values."""
        values = structs.asdict(self)
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value}

    @classmethod
    def from_form(cls, form: Mapping[str, Any]) -> "OrganizationRules":
        """Return the rules of a stored form."""
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in form.items()
        }
        return cls(**values)


def _matches(agent: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(agent.lower(), pattern.lower()) for pattern in patterns)
