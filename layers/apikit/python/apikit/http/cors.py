"""Cross-origin requests of web pages (Fetch standard, section 3.2): preflights, and which pages may read a response.

A preflight has no credentials, so the organization is unknown: any secure origin is allowed, and the response contains no data.
A response may be read by pages of the origins that the key's organization lists (`cors_origins`) or of the key's own `allowed_domains`.
Cookies are never used, so Access-Control-Allow-Credentials is never sent.
"""

from collections import OrderedDict
from typing import Any
from urllib.parse import urlsplit

from apikit.actor import Environment
from apikit.admission.caller_restrictions import matches_domain
from apikit.admission.key_items import OrgItem, org_item_key
from apikit.admission.origins import is_origin
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import Table
from apikit.errors import PlatformError

_Headers = list[tuple[bytes, bytes]]

_METHODS = b"GET, HEAD, POST, PUT, PATCH, DELETE"
_ALLOWED_HEADERS = (
    b"Accept, API-Version, Authorization, Content-Digest, Content-Type, Idempotency-Key, If-Match, If-Modified-Since, "
    b"If-None-Match, Signature, Signature-Input, WedSync-Organization, X-API-Key, X-API-Secret, X-Request-Id"
)
_EXPOSED_HEADERS = (
    b"API-Version, Deprecation, ETag, Idempotency-Replayed, Last-Modified, Link, Location, RateLimit, RateLimit-Policy, Retry-After, "
    b"Sunset, WWW-Authenticate, X-RateLimit-Grace, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id"
)
_PREFLIGHT_S = b"600"
_CACHE_SIZE, _CACHE_MS = 1_000, 30_000


class OriginCache:
    """The origins that organizations list, cached for 30 s. One instance per process.

    A stale entry is no risk: the key decides who is authenticated, the origin only which page may read the response.
    """

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock
        self._cache: OrderedDict[tuple[str, Environment], tuple[int, frozenset[str]]] = OrderedDict()

    def is_listed(self, organization_id: str, environment: Environment, origin: str) -> bool:
        """True if the organization lists the origin."""
        now_ms = epoch_ms(self._clock.now())
        read_at, origins = self._cache.get((organization_id, environment), (0, frozenset[str]()))
        if now_ms - read_at >= _CACHE_MS:
            item = self._access.get(*org_item_key(organization_id, environment), consistent=False)
            origins = OrgItem.from_item(item).origins if item else frozenset()
            self._cache[organization_id, environment] = (now_ms, origins)
            if len(self._cache) > _CACHE_SIZE:
                self._cache.popitem(last=False)
        return origin in origins


def preflight_headers(method: str, headers: _Headers) -> _Headers:
    """Return the CORS headers of a preflight; none for other requests and for pages that are not on a secure origin."""
    fields = dict(headers)
    origin = fields.get(b"origin", b"")
    if method != "OPTIONS" or b"access-control-request-method" not in fields or not is_origin(origin.decode("latin-1")):
        return []
    return [
        (b"access-control-allow-origin", origin),
        (b"access-control-allow-methods", _METHODS),
        (b"access-control-allow-headers", _ALLOWED_HEADERS),
        (b"access-control-max-age", _PREFLIGHT_S),
    ]


def cors_headers(state: dict[str, Any], headers: _Headers, origins: OriginCache | None) -> _Headers:
    """Return the headers that let the page read the response; none if it may not.

    `state` is the request's: `is_public` for responses that any page may read; `home`, `environment` and `policy` of its key.
    """
    origin = dict(headers).get(b"origin", b"")
    if not origin:
        return []
    if state.get("is_public"):
        return [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", _EXPOSED_HEADERS)]
    if not is_origin(origin.decode("latin-1")) or not _may_read(state, origin.decode(), origins):
        return []
    return [(b"access-control-allow-origin", origin), (b"access-control-expose-headers", _EXPOSED_HEADERS)]


def _may_read(state: dict[str, Any], origin: str, origins: OriginCache | None) -> bool:
    policy = state.get("policy")
    if policy and policy.allowed_domains and matches_domain(urlsplit(origin).hostname, policy.allowed_domains):
        return True
    home, environment = state.get("home"), state.get("environment")
    if not home or not environment or origins is None:
        return False
    try:
        return origins.is_listed(home, environment, origin)
    except PlatformError:
        # The request itself succeeded; only the page cannot read the response.
        return False
