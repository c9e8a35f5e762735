"""Validation and normalization of a webhook's URL. Its IP addresses are checked again at every connection."""

import re
from ipaddress import IPv4Address
from urllib.parse import SplitResult, urlsplit

import idna

from apikit import errors
from apikit.aws import may_call

MAX_URL_LENGTH = 2_000
_DEFAULT_PORTS = {"https": 443, "http": 80}
_FIRST_UNPRIVILEGED_PORT = 1024
_MAX_HOST_LENGTH = 253
_INVALID_CHARACTER = re.compile(r"[\x00-\x20\x7f\\<>\"^`{|}]")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)", re.ASCII)
# URL standard: a host is an IPv4 address if its last label is a number, decimal or hexadecimal.
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
_PRIVATE_SUFFIXES = ("localhost", "local", "internal", "intranet", "home.arpa", "test", "invalid", "onion")


def normalize_url(url: str, *, allow_loopback: bool) -> str:
    """Return the URL in its stored form: ASCII, host in lower case without a final dot, no default port.

    Raises InvalidRequest at `/url` unless it is https to a public host (or http to loopback, where that is allowed).
    """
    try:
        parts = urlsplit(_require_valid_text(url))
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise _error("not a URL") from error
    if parts.scheme not in _DEFAULT_PORTS:
        raise _error("must start with https://")
    if parts.username is not None or parts.password is not None:
        raise _error("must not contain a user name or password; use a header instead")
    host = _normalize_host(host)
    is_loopback = allow_loopback and _is_loopback(host)
    if parts.scheme != "https" and not is_loopback:
        raise _error("must start with https://")
    if not is_loopback:
        _require_public(host)
    return _join(parts, host, _normalize_port(port, parts.scheme))


def _require_valid_text(url: str) -> str:
    if len(url) > MAX_URL_LENGTH:
        raise _error(f"must have at most {MAX_URL_LENGTH} characters")
    if _INVALID_CHARACTER.search(url):
        raise _error("contains a character that must be percent-encoded")
    if "#" in url:
        raise _error("must not have a fragment (#…)")
    return url


def _normalize_host(host: str) -> str:
    """Return the host as in DNS and in certificates."""
    if ":" in host:
        return f"[{host}]"
    try:
        ascii_host = idna.encode(host, uts46=True).decode() if not host.isascii() else host.lower()
    except idna.IDNAError as error:
        raise _error("has a host name that is not valid in DNS") from error
    ascii_host = ascii_host.removesuffix(".")
    if _is_ipv4(ascii_host) and (host != ascii_host or not _is_canonical(ascii_host)):
        raise _error("must not have another spelling of an IP address; use four decimal numbers, such as 93.184.216.34")
    if not ascii_host or len(ascii_host) > _MAX_HOST_LENGTH or not all(map(_LABEL.fullmatch, ascii_host.split("."))):
        raise _error("has a host name that is not valid in DNS")
    return ascii_host


def _is_loopback(host: str) -> bool:
    literal = host.strip("[]")
    return host == "localhost" or (
        may_call(literal, allow_loopback=True) and not may_call(literal, allow_loopback=False)
    )


def _require_public(host: str) -> None:
    is_ipv6 = host.startswith("[")
    if is_ipv6 and "%" in host:
        raise _error("must not have an IPv6 address with a zone (%…)")
    is_address = is_ipv6 or _is_ipv4(host)
    if is_address and not may_call(host.strip("[]"), allow_loopback=False):
        raise _error("must not have an IP address of a private or reserved network")
    if not is_address and ("." not in host or any(host.endswith(f".{name}") for name in _PRIVATE_SUFFIXES)):
        raise _error("must have a public host name")


def _is_ipv4(host: str) -> bool:
    """Return whether a URL parser reads the host as an IPv4 address, in any spelling or an invalid one."""
    return bool(_NUMBER.fullmatch(host.rpartition(".")[2]))


def _is_canonical(host: str) -> bool:
    try:
        return str(IPv4Address(host)) == host
    except ValueError:
        return False


def _normalize_port(port: int | None, scheme: str) -> str:
    if port is None or port == _DEFAULT_PORTS[scheme]:
        return ""
    if port < _FIRST_UNPRIVILEGED_PORT:
        raise _error(f"must use port 443 or a port from {_FIRST_UNPRIVILEGED_PORT} to 65535")
    return f":{port}"


def _join(parts: SplitResult, host: str, port: str) -> str:
    try:
        path = (parts.path or "/").encode("ascii").decode()
        query = f"?{parts.query}" if parts.query else ""
        query.encode("ascii")
    except UnicodeEncodeError as error:
        raise _error("contains a character that must be percent-encoded") from error
    return f"{parts.scheme}://{host}{port}{path}{query}"


def _error(description: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError("invalid_url", description, pointer="/url")])
