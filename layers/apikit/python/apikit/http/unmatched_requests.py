"""Requests without a route: with valid credentials, they count like any other request."""

from fastapi import Request

from apikit.errors import (
    AuthenticationFailed,
    DomainNotAllowed,
    IpNotAllowed,
    OrganizationForbidden,
    UserAgentNotAllowed,
)
from apikit.http.authentication import admit, has_credentials

# For all of these the response is the same as without credentials: the path is wrong.
_CREDENTIAL_ERRORS = (AuthenticationFailed, IpNotAllowed, DomainNotAllowed, UserAgentNotAllowed, OrganizationForbidden)


async def count_unrouted(request: Request) -> None:
    """Count the request, so that its response carries the limits of its key.

    Without credentials, and for a forged key, nothing is read. Raises RateLimitExceeded, WriteContention, Unavailable.
    """
    if request.method == "OPTIONS" or not has_credentials(request):
        return
    try:
        admit(request, await request.body(), operation="", cost=1)
    except _CREDENTIAL_ERRORS:
        return
