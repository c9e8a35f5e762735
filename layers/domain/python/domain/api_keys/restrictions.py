"""Field types of a key's restrictions: networks, web domains, user agents, operations. The gate enforces them."""

import ipaddress
import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit.resources import fields

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_IPV4_MAPPED = ipaddress.IPv6Network("::ffff:0:0/96")
_IPV4_MAPPED_BITS = 96
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"(?:localhost|(?:\*\.)?(?:{_LABEL}\.)+[a-z][a-z0-9-]*[a-z0-9])", re.ASCII)
_OPERATION = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE) /v[0-9]+(?:/(?:[a-z0-9.-]+|\{[a-z0-9_]+\}))+", re.ASCII)


def parse_network(text: str) -> Network:
    """Return the network of a validated text. Raises ValueError."""
    return ipaddress.ip_network(text)


def to_fnmatch(agent_pattern: str) -> str:
    """Convert a user agent pattern to an `fnmatch` pattern, in which only `*` is a wildcard."""
    return agent_pattern.replace("[", "[[]").replace("?", "[?]")


def _normalize_cidr(text: str) -> str:
    if "%" in text:
        raise PydanticCustomError("invalid_cidr", "must not be an IPv6 address with a zone")
    try:
        # Host bits are cleared: 10.1.2.3/8 becomes 10.0.0.0/8.
        network = ipaddress.ip_network(text, strict=False)
    except ValueError as error:
        raise PydanticCustomError("invalid_cidr", "not an IP address or network, such as 203.0.113.0/24") from error
    if isinstance(network, ipaddress.IPv6Network) and network.subnet_of(_IPV4_MAPPED):
        ipv4 = network.network_address.ipv4_mapped
        network = ipaddress.ip_network((int(ipv4 or 0), network.prefixlen - _IPV4_MAPPED_BITS))
    return str(network)


def _normalize_domain(text: str) -> str:
    text = text.lower().rstrip(".")
    if not _DOMAIN.fullmatch(text):
        raise PydanticCustomError(
            "invalid_domain", "not a domain, such as example.com or *.example.com; use Punycode for non-ASCII names"
        )
    return text


def _validate_agent_pattern(text: str) -> str:
    if not text.removeprefix("!").strip():
        raise PydanticCustomError("invalid_pattern", "must not be empty")
    return text


def _validate_operation(text: str) -> str:
    if not _OPERATION.fullmatch(text):
        raise PydanticCustomError("invalid_operation", "not a method and route, such as GET /v1/clients/{client_id}")
    return text


def _remove_duplicates(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(texts))


Cidr = Annotated[str, StringConstraints(strip_whitespace=True, max_length=64), AfterValidator(_normalize_cidr)]
Cidrs = Annotated[list[Cidr], Field(max_length=100), AfterValidator(_remove_duplicates)]
Domain = Annotated[str, StringConstraints(strip_whitespace=True, max_length=253), AfterValidator(_normalize_domain)]
Domains = Annotated[list[Domain], Field(max_length=100), AfterValidator(_remove_duplicates)]
AgentPattern = Annotated[fields.Name, AfterValidator(_validate_agent_pattern)]
AgentPatterns = Annotated[list[AgentPattern], Field(max_length=50)]
Operation = Annotated[str, StringConstraints(max_length=200), AfterValidator(_validate_operation)]
