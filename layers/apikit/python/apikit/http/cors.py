"""Cross-origin requests of web pages (Fetch standard, section 3.2): who may ask, and who may read the answer.

A preflight carries no credentials, so no organization is known: it is answered for any secure origin, and gives nothing away.
The answer itself may be read by pages of the origins that the key's organization lists (`cors_origins`) or of the key's own
`allowed_domains`. Cookies are never used, so Access-Control-Allow-Credentials is never sent.
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
_SENT = (
    b"Accept, API-Version, Authorization, Content-Digest, Content-Type, Idempotency-Key, If-Match, If-Modified-Since, "
    b"If-None-Match, Signature, Signature-Input, WedSync-Organization, X-API-Key, X-API-Secret, X-Request-Id"
)
_READ = (
    b"API-Version, Deprecation, ETag, Idempotency-Replayed, Last-Modified, Link, Location, RateLimit, RateLimit-Policy, Retry-After, "
    b"Sunset, WWW-Authenticate, X-RateLimit-Grace, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id"
)
_PREFLIGHT_S = b"600"
_REMEMBERED, _REMEMBERED_MS = 1_000, 30_000


class OriginCache:
    """The origins that organizations list. One instance a process; what it read holds for 30 s.

    That is no risk: the key decides who is let in, the origin only which page may read the answer.
    """

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock
        self._known: OrderedDict[tuple[str, Environment], tuple[int, frozenset[str]]] = OrderedDict()

    def is_listed(self, organization_id: str, environment: Environment, origin: str) -> bool:
        """True when the organization lists the origin."""
        now_ms = epoch_ms(self._clock.now())
        read_at, origins = self._known.get((organization_id, environment), (0, frozenset[str]()))
        if now_ms - read_at >= _REMEMBERED_MS:
            item = self._access.get(*org_item_key(organization_id, environment), consistent=False)
            origins = OrgItem.from_item(item).origins if item else frozenset()
            self._known[organization_id, environment] = (now_ms, origins)
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return origin in origins


def preflight_headers(method: str, headers: _Headers) -> _Headers:
    """What a preflight is told; nothing when it is none, or its page is not on a secure origin."""
    fields = dict(headers)
    origin = fields.get(b"origin", b"")
    if method != "OPTIONS" or b"access-control-request-method" not in fields or not is_origin(origin.decode("latin-1")):
        return []
    return [
        (b"access-control-allow-origin", origin),
        (b"access-control-allow-methods", _METHODS),
        (b"access-control-allow-headers", _SENT),
        (b"access-control-max-age", _PREFLIGHT_S),
    ]


def cors_headers(state: dict[str, Any], headers: _Headers, origins: OriginCache | None) -> _Headers:
    """What lets the page that asked read the answer; nothing when it may not.

    `state` is the request's: `is_public` for answers that anybody may read; `home`, `environment` and `extras` of its key.
    """
    origin = dict(headers).get(b"origin", b"")
    if not origin:
        return []
    if state.get("is_public"):
        return [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", _READ)]
    if not is_origin(origin.decode("latin-1")) or not _may_read(state, origin.decode(), origins):
        return []
    return [(b"access-control-allow-origin", origin), (b"access-control-expose-headers", _READ)]


def _may_read(state: dict[str, Any], origin: str, origins: OriginCache | None) -> bool:
    extras = state.get("extras")
    if extras and extras.allowed_domains and matches_domain(urlsplit(origin).hostname, extras.allowed_domains):
        return True
    home, environment = state.get("home"), state.get("environment")
    if not home or not environment or origins is None:
        return False
    try:
        return origins.is_listed(home, environment, origin)
    except PlatformError:
        # The answer is there; only its page cannot read it.
        return False
