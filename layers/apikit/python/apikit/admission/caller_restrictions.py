"""Restrictions of a key on its callers: IP address, web page and user agent. No I/O."""

import fnmatch
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from msgspec import Struct

from apikit.admission.plans import KeyPolicy
from apikit.errors import DomainNotAllowed, IpNotAllowed, UserAgentNotAllowed


class CallerInfo(Struct, frozen=True):
    """A caller as the gateway reports it: IP address, host of the calling web page (None outside browsers) and user agent."""

    address: str
    page_host: str | None = None
    user_agent: str = ""


def require_allowed(policy: KeyPolicy, caller: CallerInfo) -> None:
    """Raises IpNotAllowed, DomainNotAllowed or UserAgentNotAllowed. A denied address is refused even if it is also allowed."""
    if policy.denied_ips and is_in_networks(caller.address, policy.denied_ips):
        raise IpNotAllowed(
            "This API key is not allowed from your IP address. Check the key's allowed and denied networks."
        )
    if policy.allowed_ips and not is_in_networks(caller.address, policy.allowed_ips):
        raise IpNotAllowed(
            "This API key is not allowed from your IP address. Check the key's allowed and denied networks."
        )
    if policy.allowed_domains and not matches_domain(caller.page_host, policy.allowed_domains):
        raise DomainNotAllowed("This API key is only allowed from web pages of its allowed domains.")
    if policy.user_agents and not _matches_agent(caller.user_agent, policy.user_agents):
        raise UserAgentNotAllowed("This API key is not allowed for this user agent.")


def parse_address(text: str) -> IPv4Address | IPv6Address | None:
    """Return the address, an IPv4-mapped IPv6 address as its IPv4 address; None for an invalid one."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def is_in_networks(text: str, networks: tuple[str, ...]) -> bool:
    """Return whether the address is in one of the networks; False for an invalid address."""
    address = parse_address(text)
    return address is not None and any(
        address.version == network.version and address in network for network in map(ip_network, networks)
    )


def matches_domain(host: str | None, domains: tuple[str, ...]) -> bool:
    """Return whether the host matches one of the domains: `example.com` matches itself only, `*.example.com` every subdomain."""
    if host is None:
        return False
    host = host.lower().rstrip(".")
    return any(host == domain or (domain.startswith("*.") and host.endswith(domain[1:])) for domain in domains)


def _matches_agent(agent: str, rules: tuple[str, ...]) -> bool:
    """Return whether the first matching rule allows the agent.

    Rules are patterns with `*`; a leading `!` denies. Without a match, the agent is allowed only if every rule denies.
    """
    name = agent.lower()
    for rule in rules:
        pattern = rule.removeprefix("!").lower()
        if fnmatch.fnmatchcase(name, pattern):
            return not rule.startswith("!")
    return all(rule.startswith("!") for rule in rules)
