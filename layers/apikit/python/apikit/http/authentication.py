"""From a request's headers to an actor."""

from collections import Counter
from collections.abc import Mapping
from functools import cache, partial
from typing import Annotated, cast

from fastapi import Request
from msgspec.structs import replace
from starlette.datastructures import State

from apikit.actor import Actor
from apikit.admission.address_gate import FAILED_AUTHENTICATIONS, AddressGate
from apikit.admission.caller_restrictions import require_allowed
from apikit.admission.credentials import Credentials, parse_credentials
from apikit.admission.gate import Gate
from apikit.admission.grant import Grant
from apikit.admission.nonces import Nonces
from apikit.admission.plans import KeyPolicy
from apikit.aws.platform_secret import signer
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.errors import InvalidCredentials, PlatformError, Unauthenticated, Unavailable, WriteContention
from apikit.http.arguments import create_dependency
from apikit.http.caller import read_caller
from apikit.http.internal_call import InternalCall, find_internal_call
from apikit.http.signatures import SignedRequest, parse_signed_request, require_signature, require_verifiable


@cache
def gate() -> Gate:
    """The process's gate."""
    return Gate(Table(setting("ACCESS_TABLE")), SystemClock())


@cache
def address_gate() -> AddressGate:
    """The process's gate for addresses."""
    return AddressGate(Table(setting("ACCESS_TABLE")), SystemClock())


@cache
def nonces() -> Nonces:
    """The process's nonces of signed requests."""
    return Nonces(Table(setting("ACCESS_TABLE")), SystemClock())


def admit(request: Request, body: bytes, *, operation: str, cost: int) -> Actor:
    """The caller, let in and counted. The request's state keeps the actor and the limits for the response's headers.

    `body` is read for its digest when the request is signed. Raises Unauthenticated and its kin, IpNotAllowed and its kin,
    OrganizationForbidden, RateLimitExceeded and its kin.
    """
    if (who := find_internal_call(request.scope)) is not None:
        return _go_on(request, who)
    api_key, api_secret = _presented(request)
    credentials = parse_credentials(signer(), api_key=api_key, api_secret=api_secret)
    state = request.state
    state.environment, state.cost = credentials.environment, cost
    try:
        signed = parse_signed_request(request, body, keyid=credentials.api_key)
        grant = _grant(request, credentials, signed, operation=operation, cost=cost)
        state.extras, state.home = grant.policy, grant.home
        require_verifiable(grant.policy, signed)
        if signed:
            nonces().use(grant.key_id, signed.nonce)
    except PlatformError as refusal:
        _note(state, refusal, credentials)
        raise
    state.counted = Counter({operation: cost})
    state.charge = partial(_charge, request, credentials, operation)
    state.limits, state.principal, state.home, state.in_grace = (
        grant.limits,
        grant.key_id,
        grant.home,
        grant.is_in_grace,
    )
    if grant.permit:
        state.at_end = partial(gate().release, grant)
    tenant = gate().resolve_tenant(grant, request.headers.get("wedsync-organization"))
    actor = Actor(
        tenant=tenant,
        home=grant.home,
        principal=grant.key_id,
        scopes=grant.scopes,
        request_id=state.request_id,
    )
    state.actor = actor
    _report(request, grant)
    return actor


def charge(request: Request, units: int) -> None:
    """The request counts as so many more: all of them or none. Raises RateLimitExceeded and its kin: then nothing may be done."""
    charge_each(request, {None: units})


def charge_each(request: Request, costs: Mapping[str | None, int]) -> None:
    """The request counts as so many more under the rule of each operation (`POST /v1/clients`), None being its own.

    Raises RateLimitExceeded and its kin with the wait after which all of them have room: then nothing may be done.
    """
    costs = {name: units for name, units in costs.items() if units > 0}
    if costs:
        request.state.charge(costs)


def current_actor(request: Request) -> Actor:
    """The caller that the route let in before it read the body."""
    actor: Actor = request.state.actor
    return actor


CurrentActor = Annotated[Actor, create_dependency(current_actor)]


def _go_on(request: Request, who: InternalCall) -> Actor:
    """The actor of an operation that a request brought along: whom the request was let in as, acting for whom it names itself."""
    state, actor = request.state, who.actor
    state.principal, state.home, state.environment = actor.principal, actor.home, actor.tenant.environment
    state.charge, state.cost = who.charge, who.cost
    tenant, named = actor.tenant, request.headers.get("wedsync-organization")
    if named is not None:
        grant = Grant(actor.principal, actor.home, actor.tenant.environment, actor.scopes, limits=())
        tenant = gate().resolve_tenant(grant, named)
    state.actor = replace(actor, tenant=tenant, request_id=state.request_id)
    return cast("Actor", state.actor)


def _charge(request: Request, credentials: Credentials, own: str, costs: Mapping[str | None, int]) -> None:
    state = request.state
    asked: Counter[str] = Counter()
    for name, units in costs.items():
        asked[name or own] += units
    again = state.counted + asked
    for operation, units in asked.items():
        try:
            grant = gate().charge(credentials, operation=operation, cost=units, retry_units=again)
        except PlatformError as refusal:
            _note(state, refusal, credentials)
            raise
        state.limits, state.in_grace, state.cost = grant.limits, grant.is_in_grace, state.cost + units
        state.counted[operation] += units
        _report(request, grant)


def _report(request: Request, grant: Grant) -> None:
    for crossing in grant.crossings:
        request.app.state.on_quota(request.state.actor, crossing)


def _note(state: State, refusal: PlatformError, credentials: Credentials) -> None:
    """For the log line: whose request was refused, once it proved to be theirs, and by which limit."""
    state.limit = refusal.facts.get("limit")
    is_proven = (
        not isinstance(refusal, InvalidCredentials | WriteContention | Unavailable)
        and state.limit != FAILED_AUTHENTICATIONS.name
    )
    if is_proven:
        state.principal, state.home = credentials.key_id, gate().find_home_organization(credentials.key_id)


def _grant(
    request: Request, credentials: Credentials, signed: SignedRequest | None, *, operation: str, cost: int
) -> Grant:
    caller, clock = read_caller(request), SystemClock()

    def check(extras: KeyPolicy) -> None:
        require_allowed(extras, caller)
        require_signature(extras, signed, clock)

    try:
        return gate().admit(credentials, operation=operation, cost=cost, check=check)
    except InvalidCredentials:
        # A forged key ended before this, without a read; here somebody guesses the secret of a real one.
        address_gate().count(caller.address, FAILED_AUTHENTICATIONS)
        raise


def has_credentials(request: Request) -> bool:
    """Return whether the request presents credentials, valid or not, or is part of one that did."""
    headers = request.headers
    presented = any(name in headers for name in ("x-api-key", "x-api-secret", "authorization"))
    return presented or find_internal_call(request.scope) is not None


def _presented(request: Request) -> tuple[str | None, str | None]:
    headers = request.headers
    for name in ("x-api-key", "x-api-secret", "authorization"):
        if len(headers.getlist(name)) > 1:
            raise InvalidCredentials(f"{name} was sent more than once. Send it once.")
    api_key, api_secret = headers.get("x-api-key"), headers.get("x-api-secret")
    authorization = headers.get("authorization")
    if authorization is None:
        return api_key, api_secret
    if api_secret is not None:
        raise InvalidCredentials("X-API-Secret and Authorization were both sent. Send only one of them.")
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated(
            "The Authorization header is invalid. Send Authorization: Bearer with the API key's secret."
        )
    return api_key, token.strip()
