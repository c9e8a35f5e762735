"""What a browser sends to the pages: its cookie, its languages, and forms that only our own pages can send."""

import secrets
from urllib.parse import urlsplit

from fastapi import Request
from msgspec import Struct

from apikit import Signer
from domain.languages import Language, choose_language
from domain.oauth.request_form import RequestForm

COOKIE = "__Host-wedsync-oauth"
"""The browser's cookie: random before the sign-in, and another one afterwards (session fixation)."""
DEVICE_COOKIE = "__Host-wedsync-device"
"""The cookie of a device that has signed in before (`domain.people.device_tokens`)."""
_COOKIE_BYTES, _TAG_BYTES = 32, 16
_MAX_COOKIE = 100
_DEVICE_S = 365 * 86_400
_ATTRIBUTES = "Path=/; Secure; HttpOnly; SameSite=Lax"


class ForeignForm(Exception):
    """The form does not come from the page that this browser was shown."""


class Browser(Struct, frozen=True):
    """A browser: its cookie (a new one if it sent none), its known device, and the language of its pages."""

    __repr__ = object.__repr__  # it holds a secret

    cookie: str
    is_new: bool
    device_token: str
    language: Language

    @classmethod
    def read(cls, request: Request, form: RequestForm) -> "Browser":
        """Return the browser of a request; `form` are the parameters of the authorization request."""
        cookie = _read_cookie(request, COOKIE)
        return cls(
            cookie or secrets.token_urlsafe(_COOKIE_BYTES),
            not cookie,
            _read_cookie(request, DEVICE_COOKIE),
            _choose_language(request, form),
        )

    def form_token(self, signer: Signer, query: str) -> str:
        """Return the token of forms for one authorization request in this browser."""
        return signer.tag("oauth-form", f"{self.cookie}\0{query}".encode(), size=_TAG_BYTES).hex()

    def require_own_form(
        self, request: Request, form: RequestForm, signer: Signer, *, own_urls: tuple[str, ...]
    ) -> str:
        """Return the query of the authorization request that a form belongs to. Raises ForeignForm."""
        _require_own_origin(request, own_urls)
        query, token = form.values.get("request", ""), form.values.get("form_token", "")
        try:
            is_valid = signer.matches("oauth-form", f"{self.cookie}\0{query}".encode(), bytes.fromhex(token))
        except ValueError:
            is_valid = False
        if self.is_new or len(token) != _TAG_BYTES * 2 or not is_valid or form.has_duplicates():
            raise ForeignForm
        return query


def set_cookie(value: str) -> str:
    """Return the header that sets the browser's cookie, until the browser closes."""
    return f"{COOKIE}={value}; {_ATTRIBUTES}"


def set_device_cookie(value: str) -> str:
    """Return the header that makes the device a known one for a year."""
    return f"{DEVICE_COOKIE}={value}; {_ATTRIBUTES}; Max-Age={_DEVICE_S}"


def _require_own_origin(request: Request, own_urls: tuple[str, ...]) -> None:
    """Raise ForeignForm for a form of a page of another origin, as far as the browser says so (Fetch standard)."""
    own_origins = {f"{parts.scheme}://{parts.netloc}" for parts in map(urlsplit, own_urls)}
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site")
    if origin is not None and origin not in own_origins:
        raise ForeignForm
    if site is not None and site != "same-origin":
        raise ForeignForm


def _read_cookie(request: Request, name: str) -> str:
    """Return a cookie; empty if it is missing or was sent twice, which our own cannot be."""
    values = [
        value.strip().strip('"')
        for header in request.headers.getlist("cookie")
        for part in header.split(";")
        for key, _, value in [part.partition("=")]
        if key.strip() == name
    ]
    value = values[0] if len(values) == 1 else ""
    return value if value.isascii() and len(value) <= _MAX_COOKIE else ""


def _choose_language(request: Request, form: RequestForm) -> Language:
    locales = form.values.get("ui_locales", "").split()
    ranges: list[tuple[float, int, str]] = []
    for part in request.headers.get("accept-language", "").split(","):
        tag, _, parameters = part.partition(";")
        try:
            weight = float(parameters.strip().removeprefix("q=") or 1)
        except ValueError:
            weight = 0.0
        if weight > 0:
            ranges.append((-weight, len(ranges), tag.strip()))
    return choose_language(*locales, *(tag for _, _, tag in sorted(ranges)))
