"""OAuth clients for tests through HTTP."""

from typing import Any

from tests.gateway import Answer, Caller
from tests.oauth import basic, post_form

BODY: dict[str, Any] = {
    "name": "Table Planner",
    "redirect_uris": ["https://planner.example.com/callback"],
    "scopes": ["clients:read", "weddings:read"],
}
ROUTE = "/v1/oauth-clients"


def request_client(caller: Caller, **fields: Any) -> Answer:
    """The answer to a request for a client."""
    return caller.call("POST", ROUTE, json={**BODY, **fields})


def an_oauth_client(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A new client with its secret."""
    answer = request_client(caller, **fields)
    assert answer.status == 201, answer
    form: dict[str, Any] = answer.json()
    return form


def path_of(client: dict[str, Any]) -> str:
    """The client's address."""
    return f"{ROUTE}/{client['id']}"


def own_token(client: dict[str, Any]) -> Answer:
    """The answer to a request for a token of the client itself."""
    return post_form("/oauth/token", basic(client), grant_type="client_credentials")


def an_independent_client(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A new client that acts for itself."""
    return an_oauth_client(caller, **{"grant_types": ["client_credentials"], **fields})


def token_of(client: dict[str, Any]) -> str:
    """A token of the client itself."""
    answer = own_token(client)
    assert answer.status == 200, answer
    token: str = answer.json()["access_token"]
    return token
