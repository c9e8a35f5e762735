"""Authenticates a request by its headers and returns its actor."""

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
from apikit.admission.limits import Limit
from apikit.admission.nonces import Nonces
from apikit.admission.organization_rules import OrganizationRules
from apikit.admission.plans import KeyPolicy
from apikit.aws.platform_secret import signer
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.errors import (
    AuthenticationFailed,
    InvalidCredentials,
    PlatformError,
    Unavailable,
    WriteContention,
)
from apikit.http.arguments import create_dependency
from apikit.http.caller import read_caller
from apikit.http.internal_call import InternalCall, find_internal_call
from apikit.http.signatures import SignedRequest, parse_signed_request, require_signature, require_verifiable

_TOKEN_START = "eyJ"  # noqa: S105 - every JWT begins with an encoded `{"`


@cache
def gate() -> Gate:
    """Return the gate of this process."""
    return Gate(Table(setting("ACCESS_TABLE")), SystemClock())


@cache
def address_gate() -> AddressGate:
    """Return the gate for addresses of this process."""
    return AddressGate(Table(setting("ACCESS_TABLE")), SystemClock())


@cache
def nonces() -> Nonces:
    """Return the store for nonces of signed requests of this process."""
    return Nonces(Table(setting("ACCESS_TABLE")), SystemClock())


def admit(request: Request, body: bytes, *, operation: str, cost: int) -> Actor:
    """Authenticate the caller, count the request against its limits and return the actor.

    The request's state gets the actor, and the limits for the response's headers. `body` is needed for the digest of a signed request.
    Raises the errors of `apikit.errors.credential_errors`, and RateLimitExceeded or a subclass.
    """
    if (internal_call := find_internal_call(request.scope)) is not None:
        return _admit_internal_call(request, internal_call)
    api_key, api_secret = _read_credentials(request)
    if api_secret is not None and api_secret.startswith(_TOKEN_START):
        return _admit_token(request, api_key, api_secret, operation=operation, cost=cost)
    credentials = parse_credentials(signer(), api_key=api_key, api_secret=api_secret)
    state = request.state
    state.environment, state.cost = credentials.environment, cost
    try:
        signed_request = parse_signed_request(request, body, keyid=credentials.api_key)
        grant = _admit_credentials(request, credentials, signed_request, operation=operation, cost=cost)
        state.policy, state.home = grant.policy, grant.home
        require_verifiable(grant.policy, signed_request)
        if signed_request:
            nonces().use(grant.key_id, signed_request.nonce)
    except PlatformError as error:
        _record_refusal(state, error, credentials)
        raise
    record_grant(request, credentials, grant, operation=operation)
    tenant = gate().resolve_tenant(grant, request.headers.get("wedsync-organization"))
    actor = Actor(
        tenant, grant.home, grant.key_id, grant.scopes, state.request_id, application_id=grant.application_id or ""
    )
    return _accept(request, actor, grant)


def _admit_token(request: Request, api_key: str | None, text: str, *, operation: str, cost: int) -> Actor:
    from apikit.http.token_admission import TokenAdmission  # noqa: PLC0415 - for tokens only

    if api_key is not None:
        raise InvalidCredentials("X-API-Key was sent with an access token. Send the token alone.")
    admission = TokenAdmission(request, gate(), text)
    request.state.environment, request.state.cost = admission.token.environment, cost
    request.state.session_id = admission.token.session_id or ""
    request.state.client_id = admission.token.client_id if admission.token.is_delegated else ""
    try:
        grant = admission.admit(operation=operation, cost=cost)
    except PlatformError as error:
        _record_refusal(request.state, error, admission.credentials)
        raise
    record_grant(request, admission.credentials, grant, operation=operation)
    return _accept(request, admission.create_actor(grant), grant)


def record_grant(request: Request, credentials: Credentials, grant: Grant, *, operation: str) -> None:
    """Store in the request's state what an admission counted, for the log line, the headers and further charges."""
    state = request.state
    state.charged_units = Counter({operation: state.cost})
    state.charge = partial(_charge, request, credentials, operation)
    state.limits, state.principal = grant.limits, credentials.principal
    state.home, state.in_grace = grant.home, grant.is_in_grace
    if grant.permit:
        state.at_end = partial(gate().release, grant)


def _accept(request: Request, actor: Actor, grant: Grant) -> Actor:
    request.state.actor = actor
    _report_crossings(request, grant)
    return actor


def count_address(request: Request, requests_per_minute: int) -> None:
    """Count a request without API key toward the limit of its address. Raises RateLimitExceeded."""
    limit = Limit("requests_per_address", "m", requests_per_minute, 60_000)
    address_gate().count(read_caller(request).address, limit)


def charge(request: Request, units: int) -> None:
    """Count the request as more units: all of them or none. Raises RateLimitExceeded: then the request must not do anything."""
    charge_each(request, {None: units})


def charge_each(request: Request, costs: Mapping[str | None, int]) -> None:
    """Count the request as more units of each operation (`POST /v1/clients`); None is the request's own operation.

    Raises RateLimitExceeded with the time after which all units fit: then the request must not do anything.
    """
    costs = {name: units for name, units in costs.items() if units > 0}
    if costs:
        request.state.charge(costs)


def current_actor(request: Request) -> Actor:
    """Return the actor that the route authenticated before it read the body."""
    actor: Actor = request.state.actor
    return actor


CurrentActor = Annotated[Actor, create_dependency(current_actor)]


def _admit_internal_call(request: Request, internal_call: InternalCall) -> Actor:
    """Return the actor of an operation of a batch or a job: that of the whole request, for the organization that the operation names."""
    state, actor = request.state, internal_call.actor
    state.principal, state.home, state.environment = actor.principal, actor.home, actor.tenant.environment
    state.charge, state.cost = internal_call.charge, internal_call.cost
    tenant, organization_id = actor.tenant, request.headers.get("wedsync-organization")
    if organization_id is not None:
        grant = Grant(actor.principal, actor.home, actor.tenant.environment, actor.scopes, limits=())
        tenant = gate().resolve_tenant(grant, organization_id)
    state.actor = replace(actor, tenant=tenant, request_id=state.request_id)
    return cast("Actor", state.actor)


def _charge(request: Request, credentials: Credentials, own_operation: str, costs: Mapping[str | None, int]) -> None:
    state = request.state
    new_units: Counter[str] = Counter()
    for name, units in costs.items():
        new_units[name or own_operation] += units
    retry_units = state.charged_units + new_units
    for operation, units in new_units.items():
        try:
            grant = gate().charge(credentials, operation=operation, cost=units, retry_units=retry_units)
        except PlatformError as error:
            _record_refusal(state, error, credentials)
            raise
        state.limits, state.in_grace, state.cost = grant.limits, grant.is_in_grace, state.cost + units
        state.charged_units[operation] += units
        _report_crossings(request, grant)


def _report_crossings(request: Request, grant: Grant) -> None:
    for crossing in grant.crossings:
        request.app.state.on_quota(request.state.actor, crossing)


def _record_refusal(state: State, error: PlatformError, credentials: Credentials) -> None:
    """Store for the log line which limit rejected the request, and the key if the credentials were valid."""
    state.limit = error.facts.get("limit")
    is_authenticated = (
        not isinstance(error, InvalidCredentials | WriteContention | Unavailable)
        and state.limit != FAILED_AUTHENTICATIONS.name
    )
    if is_authenticated:
        state.principal, state.home = credentials.principal, gate().find_home_organization(credentials.key_id)


def _admit_credentials(
    request: Request, credentials: Credentials, signed_request: SignedRequest | None, *, operation: str, cost: int
) -> Grant:
    caller, clock = read_caller(request), SystemClock()

    def check(policy: KeyPolicy, rules: OrganizationRules) -> None:
        rules.require_allowed(caller)
        require_allowed(policy, caller)
        require_signature(policy, signed_request, clock)

    try:
        return gate().admit(credentials, operation=operation, cost=cost, check=check)
    except InvalidCredentials:
        # A forged key is rejected earlier, without a read. This is a wrong secret of a real key.
        address_gate().count(caller.address, FAILED_AUTHENTICATIONS)
        raise


def has_credentials(request: Request) -> bool:
    """Return whether the request presents credentials, valid or not, or is part of one that did."""
    headers = request.headers
    has_headers = any(name in headers for name in ("x-api-key", "x-api-secret", "authorization"))
    return has_headers or find_internal_call(request.scope) is not None


def read_bearer_token(request: Request) -> str:
    """Return the access token of the request. Raises AuthenticationFailed, InvalidCredentials."""
    api_key, token = _read_credentials(request)
    if api_key is not None:
        raise InvalidCredentials("This operation is for people. Send Authorization: Bearer with an access token.")
    if token is None:
        raise AuthenticationFailed("Credentials are missing. Send Authorization: Bearer with an access token.")
    return token


def _read_credentials(request: Request) -> tuple[str | None, str | None]:
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
        raise AuthenticationFailed(
            "The Authorization header is invalid. Send Authorization: Bearer with the API key's secret or an access token."
        )
    return api_key, token.strip()
