"""The caller's address, page and user agent. Forwarding headers that any client can send are not trusted."""

import hmac
import os
from urllib.parse import urlsplit

from fastapi import Request

from apikit.admission.caller_restrictions import CallerInfo, parse_address

EDGE_HEADER = "x-wedsync-edge"
VIEWER_HEADER = "x-wedsync-viewer"


def read_caller(request: Request) -> CallerInfo:
    """Return the address, page and user agent of the request."""
    page = request.headers.get("origin") or request.headers.get("referer")
    return CallerInfo(
        address=caller_address(request),
        page_host=urlsplit(page).hostname if page else None,
        user_agent=request.headers.get("user-agent", ""),
    )


def caller_address(request: Request) -> str:
    """Return the gateway's source address, or the viewer's if the request has the secret of our own edge.

    X-Forwarded-For is never read: the caller can write its first entries.
    """
    if _is_from_our_edge(request):
        viewer = request.headers.get(VIEWER_HEADER, "")
        if parse_address(viewer):
            return viewer
    return request.client.host if request.client else ""


def _is_from_our_edge(request: Request) -> bool:
    secret = os.environ.get("EDGE_SECRET", "")
    edge_header = request.headers.get(EDGE_HEADER, "")
    return bool(secret) and hmac.compare_digest(edge_header.encode(), secret.encode())
