"""The forms of what restricts a key's callers: networks, domains, programs, endpoints. What they mean is the gate's business."""

import ipaddress
import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit.resources import fields

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_MAPPED = ipaddress.IPv6Network("::ffff:0:0/96")
_MAPPED_BITS = 96
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"(?:localhost|(?:\*\.)?(?:{_LABEL}\.)+[a-z][a-z0-9-]*[a-z0-9])", re.ASCII)
_OPERATION = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE) /v[0-9]+(?:/(?:[a-z0-9-]+|\{[a-z0-9_]+\}))+", re.ASCII)


def parse_network(text: str) -> Network:
    """The network of a checked text."""
    return ipaddress.ip_network(text)


def _cidr(text: str) -> str:
    if "%" in text:
        raise PydanticCustomError("invalid_cidr", "must not be an IPv6 address with a zone")
    try:
        # Host bits are forgiven: 10.1.2.3/8 is 10.0.0.0/8.
        found = ipaddress.ip_network(text, strict=False)
    except ValueError as error:
        raise PydanticCustomError("invalid_cidr", "not an IP address or network, such as 203.0.113.0/24") from error
    if isinstance(found, ipaddress.IPv6Network) and found.subnet_of(_MAPPED):
        four = found.network_address.ipv4_mapped
        found = ipaddress.ip_network((int(four or 0), found.prefixlen - _MAPPED_BITS))
    return str(found)


def _domain(text: str) -> str:
    text = text.lower().rstrip(".")
    if not _DOMAIN.fullmatch(text):
        raise PydanticCustomError(
            "invalid_domain", "not a domain, such as example.com or *.example.com; use Punycode for non-ASCII names"
        )
    return text


def _agent(text: str) -> str:
    if not text.removeprefix("!").strip():
        raise PydanticCustomError("invalid_pattern", "must not be empty")
    return text


def _operation(text: str) -> str:
    if not _OPERATION.fullmatch(text):
        raise PydanticCustomError("invalid_operation", "not a method and route, such as GET /v1/clients/{client_id}")
    return text


def _unique(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(texts))


Cidr = Annotated[str, StringConstraints(strip_whitespace=True, max_length=64), AfterValidator(_cidr)]
Cidrs = Annotated[list[Cidr], Field(max_length=100), AfterValidator(_unique)]
Domain = Annotated[str, StringConstraints(strip_whitespace=True, max_length=253), AfterValidator(_domain)]
Domains = Annotated[list[Domain], Field(max_length=100), AfterValidator(_unique)]
AgentPattern = Annotated[fields.Name, AfterValidator(_agent)]
AgentPatterns = Annotated[list[AgentPattern], Field(max_length=50)]
Operation = Annotated[str, StringConstraints(max_length=200), AfterValidator(_operation)]
