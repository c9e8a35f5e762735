"""From a request's headers to an actor. The decision itself is `apikit.admission.gate`'s."""

from functools import cache
from typing import Annotated

from fastapi import Depends, Request

from apikit.actor import Actor
from apikit.admission.credentials import read
from apikit.admission.gate import Gate
from apikit.clock import SystemClock
from apikit.config import setting, signer
from apikit.dynamo.table import Table
from apikit.errors import InvalidCredentials, Unauthenticated


@cache
def gate() -> Gate:
    """The process's gate."""
    return Gate(Table(setting("ACCESS_TABLE")), SystemClock())


def admit(request: Request) -> Actor:
    """The caller, let in and counted. The request's state keeps the actor and the limits for the response's headers.

    Raises Unauthenticated and its kin, OrganizationForbidden, RateLimited.
    """
    api_key, api_secret = _presented(request)
    grant = gate().admit(read(signer(), api_key=api_key, api_secret=api_secret))
    request.state.limits = grant.limits
    request.state.principal = grant.key_id
    request.state.home = grant.home
    tenant = gate().acts_for(grant, request.headers.get("wedsync-organization"))
    actor = Actor(
        tenant=tenant,
        home=grant.home,
        principal=grant.key_id,
        scopes=grant.scopes,
        request_id=request.state.request_id,
    )
    request.state.actor = actor
    return actor


async def current_actor(request: Request) -> Actor:
    """The actor that the route let in before it read the body."""
    actor: Actor = request.state.actor
    return actor


CurrentActor = Annotated[Actor, Depends(current_actor)]


def _presented(request: Request) -> tuple[str | None, str | None]:
    headers = request.headers
    for name in ("x-api-key", "x-api-secret", "authorization"):
        if len(headers.getlist(name)) > 1:
            raise InvalidCredentials(f"{name} is given twice.")
    api_key, api_secret = headers.get("x-api-key"), headers.get("x-api-secret")
    authorization = headers.get("authorization")
    if authorization is None:
        return api_key, api_secret
    if api_secret is not None:
        raise InvalidCredentials("Send X-API-Secret or Authorization, not both.")
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated("Send Authorization: Bearer with the key's secret.")
    return api_key, token.strip()
