"""What a key's callers must look like: address, web page, program. No I/O."""

import fnmatch
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from msgspec import Struct

from apikit.admission.plans import KeyPolicy
from apikit.errors import DomainNotAllowed, IpNotAllowed, UserAgentNotAllowed


class CallerInfo(Struct, frozen=True):
    """A caller as the gateway sees it: its address, the host of the web page that calls (if one does), and its program."""

    address: str
    page_host: str | None = None
    user_agent: str = ""


def require_allowed(extras: KeyPolicy, caller: CallerInfo) -> None:
    """Raises IpNotAllowed, DomainNotAllowed or UserAgentNotAllowed; a denied address loses to no allowance."""
    if extras.denied_ips and _is_within(caller.address, extras.denied_ips):
        raise IpNotAllowed(
            "This API key is not allowed from your IP address. Check the key's allowed and denied networks."
        )
    if extras.allowed_ips and not _is_within(caller.address, extras.allowed_ips):
        raise IpNotAllowed(
            "This API key is not allowed from your IP address. Check the key's allowed and denied networks."
        )
    if extras.allowed_domains and not is_of_domains(caller.page_host, extras.allowed_domains):
        raise DomainNotAllowed("This API key is only allowed from web pages of its allowed domains.")
    if extras.user_agents and not _is_agent(caller.user_agent, extras.user_agents):
        raise UserAgentNotAllowed("This API key is not allowed for this user agent.")


def address_of(text: str) -> IPv4Address | IPv6Address | None:
    """The address; an IPv4 address in IPv6's clothes is the IPv4 address. None when it is none."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _is_within(text: str, networks: tuple[str, ...]) -> bool:
    address = address_of(text)
    return address is not None and any(
        address.version == network.version and address in network for network in map(ip_network, networks)
    )


def is_of_domains(host: str | None, domains: tuple[str, ...]) -> bool:
    """True for a host of the domains: `example.com` is itself only; `*.example.com` is everything below it."""
    if host is None:
        return False
    host = host.lower().rstrip(".")
    return any(host == domain or (domain.startswith("*.") and host.endswith(domain[1:])) for domain in domains)


def _is_agent(agent: str, rules: tuple[str, ...]) -> bool:
    """Rules are patterns with `*`; one that begins with `!` refuses. The first rule that fits decides; without one: refused."""
    lowered = agent.lower()
    for rule in rules:
        pattern = rule.removeprefix("!").lower()
        if fnmatch.fnmatchcase(lowered, pattern):
            return not rule.startswith("!")
    return all(rule.startswith("!") for rule in rules)
