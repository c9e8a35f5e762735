"""Redirect URIs of OAuth clients: what may be registered, and which one a request may use (RFC 6749 section 3.1.2, RFC 8252). No I/O."""

import ipaddress
import re
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

MAX_LENGTH = 2_000
_INVALID_CHARACTER = re.compile(r"[^\x21-\x7e]|[\\<>\"^`{|}*]")
_INVALID_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_DOT_SEGMENT = re.compile(r"(?:^|/)(?:\.|%2[eE]){1,2}(?:/|$)")
# RFC 8252 section 7.1: a scheme of an app is a reversed domain name, so that it has a dot.
_APP_SCHEME = re.compile(r"[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+")
_HOST = re.compile(r"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?", re.ASCII)
_LOCALHOST = "localhost"


def validate_redirect_uri(uri: str) -> str:
    """Return the URI. Raises PydanticCustomError for one that a client may not register."""
    if _INVALID_CHARACTER.search(uri) or _INVALID_ESCAPE.search(uri):
        raise _error("contains a character that must be percent-encoded, or a wildcard")
    if "#" in uri:
        raise _error("must not have a fragment (#…)")
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError as error:
        raise _error("is not a URI") from error
    if parts.username is not None or parts.password is not None or "@" in parts.netloc:
        raise _error("must not contain a user name or password")
    if _DOT_SEGMENT.search(parts.path):
        raise _error("must not have the path segments . and ..")
    _require_scheme(parts)
    return uri


def matches_redirect_uri(registered_uri: str, uri: str) -> bool:
    """Return whether the request may use the URI: exactly the registered one; on a loopback address, any port (RFC 8252 section 7.3)."""
    if uri == registered_uri:
        return True
    registered_parts = urlsplit(registered_uri)
    if registered_parts.scheme != "http" or not _is_loopback(registered_parts.hostname):
        return False
    # Everything except the port is compared as text: no parser's leniency counts.
    pattern = rf"{re.escape(_without_port(registered_parts))}(?::[0-9]{{1,5}})?{re.escape(_after_host(registered_uri))}"
    return re.fullmatch(pattern, uri, re.ASCII) is not None and _has_valid_port(uri)


def is_claimed(uri: str) -> bool:
    """Return whether only the owner of a domain can receive the redirect: an https URI, not an app's scheme or a loopback address."""
    return urlsplit(uri).scheme == "https"


def _require_scheme(parts: SplitResult) -> None:
    scheme = parts.scheme
    if scheme == "https":
        if not _HOST.fullmatch(parts.netloc):
            raise _error("must have a host name or address")
    elif scheme == "http":
        if not _is_loopback(parts.hostname):
            raise _error("must start with https://; http is allowed for 127.0.0.1, [::1] and localhost only")
    elif not _APP_SCHEME.fullmatch(scheme):
        raise _error(
            "must start with https://, or with the scheme of an app: a reversed domain name (com.example.app:/…)"
        )


def _is_loopback(host: str | None) -> bool:
    if host == _LOCALHOST:
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def _without_port(parts: SplitResult) -> str:
    host = parts.hostname or ""
    return f"http://[{host}]" if ":" in host else f"http://{host}"


def _after_host(uri: str) -> str:
    match = re.match(r"http://[^/?]*", uri)
    return uri[match.end() :] if match else ""


def _has_valid_port(uri: str) -> bool:
    try:
        return urlsplit(uri).port != 0
    except ValueError:
        return False


def _error(detail: str) -> PydanticCustomError:
    return PydanticCustomError("invalid_redirect_uri", detail)


RedirectUri = Annotated[
    str, StringConstraints(min_length=1, max_length=MAX_LENGTH), AfterValidator(validate_redirect_uri)
]
