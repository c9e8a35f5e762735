"""The endpoints of the authorization server, which follow RFCs: forms in, and errors that are no problem documents.

They are no operations of the API, so no batch runs them and `functions.rest_api` does not have them.
"""

from typing import Any

from msgspec import Struct

from tools.openapi_document import headers, problem_docs
from tools.openapi_document.oauth_forms import (
    AUTHORIZATION,
    AUTHORIZATION_REQUIRED,
    DESCRIPTION,
    EMPTY,
    ERROR,
    KEYS,
    METADATA,
    OWN_TOKEN,
    TOKEN,
    TOKENS,
)
from tools.openapi_document.schemas import PREFIX, Json

TAG = "OAuth"
_FORM = "application/x-www-form-urlencoded"
_PROBLEM_STATUSES = (431, 500)
_CLIENT: list[Json] = [{"OAuthClient": []}, {}]


class OAuthEndpoint(Struct, frozen=True, kw_only=True):
    """An endpoint. `form` are its parameters; without a `response`, it shows pages and redirects."""

    method: str
    path: str
    name: str
    nav_title: str
    summary: str
    description: str
    form: Json = {}
    required_names: tuple[str, ...] = ()
    security: list[Json] = []
    response: Json | None = None

    def describe(self) -> Json:
        """Return the operation."""
        is_query = self.method == "get"
        parameters = (
            [_parameter(name, schema, self.required_names) for name, schema in self.form.items()] if is_query else []
        )
        body = {"requestBody": _request_body(self)} if self.form and not is_query else {}
        return {
            "tags": [TAG],
            "summary": self.summary,
            "description": f"{self.summary}. {self.description}",
            "operationId": f"oauth_{self.name}",
            "security": self.security,
            "parameters": [*parameters, headers.parameter("X-Request-Id")],
            **body,
            "responses": {
                **(_page_responses() if self.response is None else self._responses(self.response)),
                **{str(status): problem_docs.reference(status) for status in _PROBLEM_STATUSES},
            },
            "x-nav-title": self.nav_title,
        }

    def _responses(self, schema: Json) -> Json:
        statuses = {"400": "Invalid request."}
        if self.security:
            statuses["401"] = "The client or the token is not valid."
        if self.path.startswith("/oauth/"):
            statuses |= {"429": "Too many requests from this address.", "503": "The service is busy."}
        media: Json = {"application/json": {"schema": schema, "example": _example(schema)}}
        return {
            "200": {"description": "OK.", "content": media, "headers": headers.headers(headers.RESPONSE_HEADERS)},
            **{status: _error(description) for status, description in statuses.items()},
        }


ENDPOINTS = (
    OAuthEndpoint(
        method="get",
        path="/oauth/authorize",
        name="authorize",
        nav_title="Ask for access",
        summary="Ask a person for access",
        description="Open this address in the person's browser (RFC 6749 section 4.1.1). She signs in, decides, and is sent to the "
        "redirect URI with `code`, `state` and `iss`, or with `error`. PKCE with S256 is required of every client.",
        form=AUTHORIZATION,
        required_names=AUTHORIZATION_REQUIRED,
    ),
    OAuthEndpoint(
        method="post",
        path="/oauth/authorize",
        name="authorize_by_form",
        nav_title="Ask by form",
        summary="Ask a person by a form",
        description="As with GET, with the parameters in a form.",
        form=AUTHORIZATION,
        required_names=AUTHORIZATION_REQUIRED,
    ),
    OAuthEndpoint(
        method="post",
        path="/oauth/token",
        name="token",
        nav_title="Get tokens",
        summary="Get tokens for a grant",
        description="Redeems a code, refreshes a grant, or returns a token of the client itself (RFC 6749 section 3.2). A code works once. "
        "Refresh tokens rotate: the old one returns the same successor for 10 s, and ends the grant later.",
        form=TOKEN,
        required_names=("grant_type",),
        security=_CLIENT,
        response=TOKENS,
    ),
    OAuthEndpoint(
        method="post",
        path="/oauth/revoke",
        name="revoke",
        nav_title="Revoke token",
        summary="Revoke a token",
        description="Revokes a token of the client, with its grant (RFC 7009). An unknown token is a success.",
        form=OWN_TOKEN,
        required_names=("token",),
        security=_CLIENT,
        response=EMPTY,
    ),
    OAuthEndpoint(
        method="post",
        path="/oauth/introspect",
        name="introspect",
        nav_title="Describe token",
        summary="Describe a token",
        description="Returns whether a token of the client is accepted now, and its content (RFC 7662).",
        form=OWN_TOKEN,
        required_names=("token",),
        security=_CLIENT,
        response=DESCRIPTION,
    ),
    OAuthEndpoint(
        method="get",
        path="/oauth/introspect",
        name="introspect_own",
        nav_title="Describe own token",
        summary="Describe the token of the request",
        description="Returns the content of the access token in `Authorization: Bearer`.",
        security=[{"Bearer": []}],
        response=DESCRIPTION,
    ),
    OAuthEndpoint(
        method="get",
        path="/.well-known/oauth-authorization-server",
        name="metadata",
        nav_title="Get server metadata",
        summary="Get the authorization server's metadata",
        description="Returns the addresses and abilities of the server (RFC 8414). It may be cached.",
        response=METADATA,
    ),
    OAuthEndpoint(
        method="get",
        path="/.well-known/jwks.json",
        name="keys",
        nav_title="Get public keys",
        summary="Get the public keys",
        description="Returns the keys that verify access tokens (RFC 7517). They may be cached.",
        response=KEYS,
    ),
)


def oauth_paths() -> Json:
    """Return the paths."""
    paths: dict[str, Json] = {}
    for endpoint in ENDPOINTS:
        paths.setdefault(endpoint.path, {})[endpoint.method] = endpoint.describe()
    return paths


def without_oauth(document: Json) -> Json:
    """Return the document of the operations of the API alone."""
    own_paths = oauth_paths()
    return {**document, "paths": {path: item for path, item in document["paths"].items() if path not in own_paths}}


def _parameter(name: str, schema: Json, required_names: tuple[str, ...]) -> Json:
    return {
        "name": name,
        "in": "query",
        "required": name in required_names,
        "description": schema["description"],
        "schema": {keyword: value for keyword, value in schema.items() if keyword != "description"},
    }


def _request_body(endpoint: OAuthEndpoint) -> Json:
    schema = {"type": "object", "required": list(endpoint.required_names), "properties": endpoint.form}
    example = {name: endpoint.form[name]["examples"][0] for name in endpoint.required_names}
    return {"required": True, "content": {_FORM: {"schema": schema, "example": example}}}


def _page_responses() -> Json:
    page: Json = {"text/html": {"schema": {"type": "string"}}}
    problem: Json = {"application/problem+json": {"schema": {"$ref": f"{PREFIX}Problem"}}}
    return {
        "200": {"description": "Page to sign in, or to decide.", "content": page},
        "400": {
            "description": "Page with an error: the client or the redirect URI is not valid. The browser is not sent anywhere.",
            "content": {**page, **problem},
        },
        "303": {
            "description": "The person has decided, or the request is not valid.",
            "headers": headers.headers(("Location",)),
        },
        "429": _error("Too many requests from this address."),
        "503": _error("The service is busy."),
    }


def _error(description: str) -> Json:
    """Return a response with an error of the RFCs; a request that cannot be read gets a problem document."""
    return {
        "description": description,
        "content": {
            "application/json": {"schema": ERROR, "example": _example(ERROR)},
            "application/problem+json": {"schema": {"$ref": f"{PREFIX}Problem"}},
        },
    }


def _example(schema: Json) -> Any:
    if "examples" in schema:
        return schema["examples"][0]
    if schema["type"] == "array":
        return [_example(schema["items"])]
    return {name: _example(member) for name, member in schema.get("properties", {}).items()}
