"""Requests that no route serves: a wrong path or method counts for a caller with valid credentials like any other request."""

from fastapi import Request

from apikit.errors import (
    DomainNotAllowed,
    IpNotAllowed,
    OrganizationForbidden,
    Unauthenticated,
    UserAgentNotAllowed,
)
from apikit.http.authentication import admit, has_credentials

# The answer is the same for all of these: the path is wrong, whoever asks.
_NOT_LET_IN = (Unauthenticated, IpNotAllowed, DomainNotAllowed, UserAgentNotAllowed, OrganizationForbidden)


async def count_unrouted(request: Request) -> None:
    """Count the request, so that its response carries the limits of its key.

    Without credentials, and for a forged key, nothing is read. Raises RateLimitExceeded and its kin, WriteContention, Unavailable.
    """
    if request.method == "OPTIONS" or not has_credentials(request):
        return
    try:
        admit(request, await request.body(), operation="", cost=1)
    except _NOT_LET_IN:
        return
