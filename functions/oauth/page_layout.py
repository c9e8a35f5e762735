"""The HTML document of the pages and its security headers. No page needs a script; one of them has a script for passkeys."""

import re
from html import escape
from string import Template
from urllib.parse import urlsplit

from fastapi import Response
from msgspec import Struct

from domain.languages import Language

_MARK = (
    '<svg width="28" height="28" viewBox="0 0 32 32" fill="none" aria-hidden="true">'
    '<circle class="ring" cx="11.5" cy="16" r="8" stroke-width="3"/>'
    '<path class="ring-accent" d="M15.9 9.4a8 8 0 1 1-2.1 10.2" stroke-width="3" stroke-linecap="round"/></svg>'
)
_DOCUMENT = Template(
    """<!doctype html>
<html lang="$language"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>$title · WedSync</title><link rel="stylesheet" href="style.css">$script</head>
<body><main><p class="brand">$mark WedSync</p>
$content
</main></body></html>
"""
)
_SCRIPT = '<script src="passkey.js" defer></script>'
_HOST = re.compile(r"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?", re.ASCII)
_APP_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*", re.ASCII)


class BrowserPage(Struct, frozen=True, kw_only=True):
    """A page: its title (text) and its content (HTML); `redirect_uri` is where a form of it may lead, `logo_url` an image on it."""

    title: str
    content: str
    status: int = 200
    redirect_uri: str | None = None
    logo_url: str | None = None
    has_script: bool = False

    def respond(self, language: Language, cookies: tuple[str, ...] = ()) -> Response:
        """Return the response, which sets the cookies."""
        html = _DOCUMENT.substitute(
            language=language,
            title=escape(self.title),
            script=_SCRIPT if self.has_script else "",
            mark=_MARK,
            content=self.content,
        )
        response = Response(html, status_code=self.status, media_type="text/html")
        response.headers["Cache-Control"] = "no-store"
        response.headers["Content-Security-Policy"] = self._content_policy()
        # With `no-referrer`, browsers would send `Origin: null` with the forms of the page (Fetch standard).
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["Content-Language"] = language
        for cookie in cookies:
            response.headers.append("Set-Cookie", cookie)
        return response

    def _content_policy(self) -> str:
        # Browsers apply `form-action` to the redirect after a form, too.
        form_targets = ["'self'", *_sources(self.redirect_uri)]
        images = ["'self'", *_sources(self.logo_url)]
        scripts = ["script-src 'self'", "connect-src 'self'"] if self.has_script else []
        return "; ".join(
            [
                "default-src 'none'",
                "style-src 'self'",
                f"img-src {' '.join(images)}",
                *scripts,
                f"form-action {' '.join(form_targets)}",
                "frame-ancestors 'none'",
                "base-uri 'none'",
            ]
        )


def _sources(uri: str | None) -> list[str]:
    """Return the source of a policy that allows the URI, if it can be written safely."""
    if uri is None:
        return []
    parts = urlsplit(uri)
    if parts.scheme in {"http", "https"}:
        return [f"{parts.scheme}://{parts.netloc}"] if _HOST.fullmatch(parts.netloc) else []
    return [f"{parts.scheme}:"] if _APP_SCHEME.fullmatch(parts.scheme) else []
