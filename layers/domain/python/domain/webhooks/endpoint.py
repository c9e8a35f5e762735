"""The address of a receiver: what is accepted when it is set, and its one spelling. The address is judged again at every connection."""

import re
from urllib.parse import SplitResult, urlsplit

import idna

from apikit import errors
from apikit.aws import may_call

MAX_URL_LENGTH = 2_000
_DEFAULT_PORTS = {"https": 443, "http": 80}
_FIRST_FREE_PORT = 1024
_LONGEST_HOST = 253
_ODD = re.compile(r"[\x00-\x20\x7f\\<>\"^`{|}]")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)", re.ASCII)
# The URL standard's rule: a last label that is a number, decimal or hexadecimal, makes the host an IPv4 address.
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
_NOT_PUBLIC = ("localhost", "local", "internal", "intranet", "home.arpa", "test", "invalid", "onion")


def normalize_url(url: str, *, allow_loopback: bool) -> str:
    """The URL as it is stored: ASCII, host in lower case and without a final dot, no default port.

    Raises InvalidRequest at `/url` for anything but https to a public host (and http to loopback, where that is allowed).
    """
    try:
        parts = urlsplit(_required_text(url))
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise _refusal("not a URL") from error
    if parts.scheme not in _DEFAULT_PORTS:
        raise _refusal("must start with https://")
    if parts.username is not None or parts.password is not None:
        raise _refusal("must not contain a user name or password; use a header instead")
    host = _host(host)
    is_loopback = allow_loopback and _is_loopback(host)
    if parts.scheme != "https" and not is_loopback:
        raise _refusal("must start with https://")
    if not is_loopback:
        _require_public(host)
    return _written(parts, host, _port(port, parts.scheme))


def _required_text(url: str) -> str:
    if len(url) > MAX_URL_LENGTH:
        raise _refusal(f"must have at most {MAX_URL_LENGTH} characters")
    if _ODD.search(url):
        raise _refusal("contains a character that must be percent-encoded")
    if "#" in url:
        raise _refusal("must not have a fragment (#…)")
    return url


def _host(host: str) -> str:
    """The host as DNS and certificates spell it."""
    if ":" in host:
        return f"[{host}]"
    try:
        ascii_host = idna.encode(host, uts46=True).decode() if not host.isascii() else host.lower()
    except idna.IDNAError as error:
        raise _refusal("has a host name that is not valid in DNS") from error
    ascii_host = ascii_host.removesuffix(".")
    if not ascii_host or len(ascii_host) > _LONGEST_HOST or not all(map(_LABEL.fullmatch, ascii_host.split("."))):
        raise _refusal("has a host name that is not valid in DNS")
    return ascii_host


def _is_loopback(host: str) -> bool:
    literal = host.strip("[]")
    return host == "localhost" or (
        may_call(literal, allow_loopback=True) and not may_call(literal, allow_loopback=False)
    )


def _require_public(host: str) -> None:
    is_address = host.startswith("[") or _NUMBER.fullmatch(host.rpartition(".")[2])
    if is_address and not may_call(host.strip("[]"), allow_loopback=False):
        raise _refusal("must not have an IP address of a private network")
    if not is_address and ("." not in host or any(host.endswith(f".{name}") for name in _NOT_PUBLIC)):
        raise _refusal("must have a public host name")


def _port(port: int | None, scheme: str) -> str:
    if port is None or port == _DEFAULT_PORTS[scheme]:
        return ""
    if port < _FIRST_FREE_PORT:
        raise _refusal(f"must use port 443 or a port from {_FIRST_FREE_PORT} to 65535")
    return f":{port}"


def _written(parts: SplitResult, host: str, port: str) -> str:
    try:
        path = (parts.path or "/").encode("ascii").decode()
        query = f"?{parts.query}" if parts.query else ""
        query.encode("ascii")
    except UnicodeEncodeError as error:
        raise _refusal("contains a character that must be percent-encoded") from error
    return f"{parts.scheme}://{host}{port}{path}{query}"


def _refusal(fault: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError("invalid_url", fault, pointer="/url")])
