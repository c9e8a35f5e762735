"""The log line of every request, from which usage is also counted. It contains no personal data that can be read.

Values that a caller can choose freely are replaced: a path by its route, an address by its network and a keyed hash, a program by its
well-known name, a caller's request ID by its hash. What the organization's own request log shows in addition is masked and encrypted
(`private`). The line is written directly to the stream: the logging library needs several times the CPU (benchmarks/README.md).
"""

import re
import sys
import time
from collections.abc import Callable, Iterable
from functools import lru_cache
from ipaddress import ip_network
from typing import Any, NamedTuple

from apikit.admission.caller_restrictions import parse_address
from apikit.audit.private_facts import encrypt_facts
from apikit.aws.platform_secret import signer
from apikit.errors import PlatformError
from apikit.http.text_masks import mask_agent, mask_path, mask_query, mask_text
from apikit.ids import safe_request_id
from apikit.json_text import encode_json
from apikit.observability import create_log_line, logger

USAGE_RECORD = "usage_record"
"""The term that the log subscription filters by: in every such line and in no other."""

UNMATCHED_ROUTE = "unmatched"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
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


class RequestUrl(NamedTuple):
    """The path and the query string of a request, as they were sent."""

    path: str
    query: str


def write_request(facts: dict[str, Any], read_private_facts: Callable[[], dict[str, str]]) -> None:
    """Write the line. `facts` are those of `request_facts`; None is omitted. Private facts are only of an organization's request."""
    line = {**create_log_line("INFO", "Request", time.time()), "log": USAGE_RECORD, **facts}
    organization_id = facts["organization_id"]
    if organization_id is not None:
        line["private"] = _encrypt(read_private_facts(), day=line["timestamp"][:10], organization_id=organization_id)
    # One write a line, so that two never mix.
    sys.stdout.write(encode_json({name: value for name, value in line.items() if value is not None}).decode() + "\n")


def request_facts(
    state: dict[str, Any], *, method: str, address: str, headers: Iterable[tuple[bytes, bytes]]
) -> dict[str, Any]:
    """Return the facts about the caller and the operation that may be logged. `state` is the request's; it may be incomplete."""
    actor, home = state.get("actor"), state.get("home")
    organization_id = actor.tenant.organization_id if actor else home
    principal = state.get("principal") or ""
    agent, length = _read_agent_and_length(headers)
    masked_address = mask_address(address, has_key=signer.cache_info().currsize > 0)
    return {
        "request_id": safe_request_id(state["request_id"]),
        "method": method if method in _METHODS else "OTHER",
        "route": state.get("route", UNMATCHED_ROUTE),
        "code": state.get("code"),
        "limit": state.get("limit"),
        "cost": state.get("cost"),
        **principal_facts(principal, actor.client_id if actor else state.get("client_id", "")),
        "application_id": actor.application_id or None if actor else None,
        "session_id": state.get("session_id") or None,
        "organization_id": organization_id,
        # A chain's key that acts for a child organization: calls belong to the child, the key's usage to its owner.
        "key_organization_id": home if home != organization_id else None,
        "environment": actor.tenant.environment if actor else state.get("environment"),
        "replayed": state.get("is_replay"),
        "bytes_in": length,
        "address": masked_address.network,
        "address_hash": masked_address.hash,
        "user_agent": safe_agent(agent),
    }


def principal_facts(principal: str, client_id: str) -> dict[str, str | None]:
    """Return the IDs of the API key, the person and the OAuth client; of a person, the client that acts for her, if any."""
    kind = principal.partition("_")[0]
    return {
        "key_id": principal if kind == "key" else None,
        "user_id": principal if kind == "usr" else None,
        "client_id": principal if kind == "oac" else client_id or None,
    }


def private_facts(
    request_id: str, url: RequestUrl, *, address: str, headers: Iterable[tuple[bytes, bytes]]
) -> dict[str, str]:
    """Return the facts that only the organization's own request log shows, with masks. Empty ones are omitted.

    `id` is the request ID of a caller that can be shown as it is: the line itself has its hash.
    """
    agent, _ = _read_agent_and_length(headers)
    facts = {
        "path": mask_path(url.path),
        "query": mask_query(url.query),
        "address": _address_text(address),
        "agent": _mask_agent(agent),
        "id": request_id if safe_request_id(request_id) != request_id == mask_text(request_id) else "",
    }
    return {name: value for name, value in facts.items() if value}


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


@lru_cache(2_000)
def _address_text(address: str) -> str:
    ip_address = parse_address(address)
    return str(ip_address) if ip_address else ""


@lru_cache(2_000)
def _mask_agent(agent: str) -> str:
    return mask_agent(agent)


def _encrypt(facts: dict[str, str], *, day: str, organization_id: str) -> str | None:
    """Return the private facts as text; None if the platform's secret cannot be read, since the line must be written."""
    try:
        return encrypt_facts(facts, day=day, organization_id=organization_id)
    except PlatformError:
        logger().warning("Private facts of a request not logged")
        return None


def _read_agent_and_length(headers: Iterable[tuple[bytes, bytes]]) -> tuple[str, int]:
    agent, length = "", 0
    for name, value in headers:
        if name == b"user-agent":
            agent = value.decode("latin-1")
        elif name == b"content-length" and value.isdigit():
            length = int(value[:15])
    return agent, length
