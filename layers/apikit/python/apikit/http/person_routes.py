"""Routes of a person's own account, which belong to no organization."""

from typing import Annotated

from fastapi import Request
from msgspec import Struct

from apikit.actor import Environment, require_recent_sign_in
from apikit.admission import principal_items
from apikit.clock import SystemClock, epoch_ms
from apikit.errors import InsufficientScope, PlatformError
from apikit.http.arguments import create_dependency
from apikit.http.authentication import gate, read_bearer_token, record_grant
from apikit.http.route import PublicRoute
from apikit.tokens.verification import verify_token


class Person(Struct, frozen=True):
    """A signed-in person, with her session and the organization that she acts for. `auth_time` is in epoch seconds."""

    user_id: str
    session_id: str
    organization_id: str
    environment: Environment
    auth_time: int
    request_id: str


class PersonRoute(PublicRoute):
    """A route that requires the access token of a person's own session. It counts on the person's item, in one call to DynamoDB."""

    def authorize(self, request: Request, body: bytes) -> None:
        """Authenticate the person and count the request.

        Raises AuthenticationFailed, InvalidCredentials, TokenExpired; InsufficientScope for the token of an OAuth client;
        StepUpRequired for a sensitive operation; RateLimitExceeded.
        """
        state = request.state
        token, token_hash = verify_token(read_bearer_token(request), SystemClock())
        state.environment, state.cost = token.environment, 1
        state.principal, state.home, state.session_id = token.subject, token.organization_id, token.session_id
        if token.session_id is None or token.is_delegated:
            raise InsufficientScope("Only the person can use this operation. Sign in instead of using an OAuth client.")
        credentials = token.to_credentials(token_hash, principal_items.PERSON)
        operation = f"{request.method} {self.path_format}"
        try:
            grant = gate().admit(credentials, operation=operation)
        except PlatformError as error:
            state.limit = error.facts.get("limit")
            raise
        record_grant(request, credentials, grant, operation=operation)
        state.home = token.organization_id
        if (self.openapi_extra or {}).get("x-step-up"):
            require_recent_sign_in(token.auth_time, epoch_ms(SystemClock().now()) // 1000)
        state.person = Person(
            user_id=token.subject,
            session_id=token.session_id,
            organization_id=token.organization_id,
            environment=token.environment,
            auth_time=token.auth_time or 0,
            request_id=state.request_id,
        )


def current_person(request: Request) -> Person:
    """Return the person that the route authenticated."""
    person: Person = request.state.person
    return person


CurrentPerson = Annotated[Person, create_dependency(current_person)]
