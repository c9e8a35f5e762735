"""The log line of every request, from which usage is also counted. It contains no personal data.

Values that a caller can choose freely are replaced: a path by its route, an address by its network and a keyed hash, a program by its
well-known name, a caller's request ID by its hash. The line is written directly to the stream: the logging library needs several times
the CPU (benchmarks/README.md).
"""

import hashlib
import re
import sys
import time
from collections.abc import Iterable
from functools import lru_cache
from ipaddress import ip_network
from typing import Any, NamedTuple

from apikit.admission.caller_restrictions import parse_address
from apikit.aws.platform_secret import signer
from apikit.json_text import encode_json
from apikit.observability import create_log_line

USAGE_RECORD = "usage_record"
"""The term that the log subscription filters by: in every such line and in no other."""

UNMATCHED_ROUTE = "unmatched"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
# Our own IDs, ULIDs and UUIDs contain no personal data; any other text may.
_KNOWN_ID = re.compile(
    r"req_[0-7][0-9a-z]{25}(?:\.[0-9]{1,5})?|[0-7][0-9A-HJKMNP-TV-Za-z]{25}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    re.ASCII,
)
_PROGRAMS = (
    "wedsync-node", "wedsync-python", "wedsync-php", "wedsync-csharp", "curl", "Wget", "PostmanRuntime", "insomnia", "k6",
    "python-httpx", "python-requests", "Python-urllib", "aiohttp", "axios", "node-fetch", "undici", "node", "Deno", "Bun",
    "GuzzleHttp", "PHP", "okhttp", "Apache-HttpClient", "Java-http-client", "Java", "Go-http-client", "RestSharp", "Ruby",
    "Faraday", "Dart", "Amazon CloudFront", "Edg", "OPR", "Firefox", "Chrome", "Version", "Safari", "Mozilla",
)  # fmt: skip
_PROGRAM = re.compile(
    rf"(?<![\w.@+-])({'|'.join(map(re.escape, _PROGRAMS))})(?:/([0-9]{{1,3}}(?:\.[0-9]{{1,3}})?))?(?![\w@+-])"
)
# Safari sends its version as `Version`.
_ALIASES = {"Version": "Safari"}
_MAX_AGENT_LENGTH = 400


class MaskedAddress(NamedTuple):
    """A source address as it may be logged: its network, and a keyed hash that distinguishes callers."""

    network: str | None
    hash: str | None


def write_request(facts: dict[str, Any]) -> None:
    """Write the line. `facts` are those of `request_facts`; None is omitted."""
    line = {**create_log_line("INFO", "Request", time.time()), "log": USAGE_RECORD, **facts}
    # One write a line, so that two never mix.
    sys.stdout.write(encode_json({name: value for name, value in line.items() if value is not None}).decode() + "\n")


def request_facts(
    state: dict[str, Any], *, method: str, address: str, headers: Iterable[tuple[bytes, bytes]]
) -> dict[str, Any]:
    """Return the facts about the caller and the operation that may be logged. `state` is the request's; it may be incomplete."""
    actor, home = state.get("actor"), state.get("home")
    organization_id = actor.tenant.organization_id if actor else home
    agent, length = _read_agent_and_length(headers)
    masked_address = mask_address(address, has_key=signer.cache_info().currsize > 0)
    return {
        "request_id": safe_request_id(state["request_id"]),
        "method": method if method in _METHODS else "OTHER",
        "route": state.get("route", UNMATCHED_ROUTE),
        "code": state.get("code"),
        "limit": state.get("limit"),
        "cost": state.get("cost"),
        "key_id": state.get("principal"),
        "organization_id": organization_id,
        # A chain's key that acts for a child organization: calls belong to the child, the key's usage to its owner.
        "key_organization_id": home if home != organization_id else None,
        "environment": actor.tenant.environment if actor else state.get("environment"),
        "bytes_in": length,
        "address": masked_address.network,
        "address_hash": masked_address.hash,
        "user_agent": safe_agent(agent),
    }


def failure_facts(error: BaseException) -> dict[str, Any]:
    """Return the type and the frames of an unhandled exception, without its message, which may contain what the caller sent."""
    frames, trace = [], error.__traceback__
    while trace:
        frames.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
        trace = trace.tb_next
    return {"error": type(error).__qualname__, "frames": frames[-12:]}


@lru_cache(2_000)
def mask_address(address: str, *, has_key: bool) -> MaskedAddress:
    """Return the /24 network of an IPv4 address, the /48 of an IPv6 address. The hash is None unless the process has the platform's key."""
    ip_address = parse_address(address)
    if ip_address is None:
        return MaskedAddress(None, None)
    network = ip_network((ip_address, 24 if ip_address.version == 4 else 48), strict=False)  # noqa: PLR2004 - IP's versions
    if not has_key:
        return MaskedAddress(str(network), None)
    return MaskedAddress(str(network), signer().tag("log-address", ip_address.packed, size=8).hex())


@lru_cache(2_000)
def safe_agent(agent: str) -> str | None:
    """Return the well-known programs of a User-Agent with major and minor version; `other` if there are none."""
    if not agent:
        return None
    versions: dict[str, str] = {}
    for name, version in _PROGRAM.findall(agent[:_MAX_AGENT_LENGTH]):
        versions.setdefault(_ALIASES.get(name, name), version)
    programs = [f"{name}/{version}" if version else name for name, version in versions.items()]
    return " ".join(programs[:4]) or "other"


def safe_request_id(request_id: str) -> str:
    """Return the ID if its format cannot contain personal data; otherwise `ext_` and 16 digits of its SHA-256."""
    if _KNOWN_ID.fullmatch(request_id):
        return request_id
    return f"ext_{hashlib.sha256(request_id.encode()).hexdigest()[:16]}"


def _read_agent_and_length(headers: Iterable[tuple[bytes, bytes]]) -> tuple[str, int]:
    agent, length = "", 0
    for name, value in headers:
        if name == b"user-agent":
            agent = value.decode("latin-1")
        elif name == b"content-length" and value.isdigit():
            length = int(value[:15])
    return agent, length
