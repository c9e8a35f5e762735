"""The flows of OAuth for tests: codes and tokens of a client, by HTTP."""

import base64
import hashlib
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from domain.oauth.authorization_endpoint import Approval, AuthorizationRequest
from domain.oauth.request_form import RequestForm
from domain.oauth.wiring import authorization_endpoint, consent_service
from tests.gateway import Answer, send
from tests.people import Person

FORM = "application/x-www-form-urlencoded"
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
REDIRECT_URI = "https://planner.example.com/callback"


def post_form(path: str, headers: Mapping[str, str] | None = None, /, **parameters: str) -> Answer:
    """The answer to a form."""
    body = urlencode(parameters).encode()
    return send("POST", path, body=body, headers={"content-type": FORM, **(headers or {})})


def basic(client: Mapping[str, Any], secret: str | None = None) -> dict[str, str]:
    """The Authorization header of a client."""
    text = f"{client['client_id']}:{client['client_secret'] if secret is None else secret}"
    return {"authorization": f"Basic {base64.b64encode(text.encode()).decode()}"}


def authorization_parameters(client: Mapping[str, Any], **parameters: str | None) -> dict[str, str]:
    """The parameters of an authorization request; None omits one."""
    values = {
        "response_type": "code",
        "client_id": client["client_id"],
        "redirect_uri": client["redirect_uris"][0],
        "scope": "clients:read",
        "state": "a state",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **parameters,
    }
    return {name: value for name, value in values.items() if value is not None}


def a_code(client: Mapping[str, Any], person: Person, **parameters: str | None) -> str:
    """The code that the client gets after the person's consent."""
    form = RequestForm.parse(urlencode(authorization_parameters(client, **parameters)).encode())
    request = authorization_endpoint().validate(form)
    assert isinstance(request, AuthorizationRequest), request
    approval = Approval(
        user_id=person.user_id,
        organization_id=person.organization_id,
        environment="live",
        scopes=request.scopes,
        has_mfa=False,
        auth_time=int(time.time()),
        sign_in_id=person.tokens.session.id,
    )
    consent_service().record(person.user_id, request.client, person.organization_id, request.scopes)
    location = authorization_endpoint().approve(request, approval).location
    assert location
    return parse_qs(urlsplit(location).query)["code"][0]


def redeem(client: Mapping[str, Any], code: str, /, **parameters: str) -> Answer:
    """The answer to the redemption of a code."""
    values = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT_URI, "code_verifier": VERIFIER}
    return post_form("/oauth/token", client_header(client), **{**values, **client_parameters(client), **parameters})


def refresh(client: Mapping[str, Any], token: str, /, **parameters: str) -> Answer:
    """The answer to a refresh."""
    values = {"grant_type": "refresh_token", "refresh_token": token, **client_parameters(client), **parameters}
    return post_form("/oauth/token", client_header(client), **values)


def a_grant(client: Mapping[str, Any], person: Person, **parameters: str | None) -> dict[str, Any]:
    """The tokens of a grant."""
    answer = redeem(client, a_code(client, person, **parameters))
    assert answer.status == 200, answer
    tokens: dict[str, Any] = answer.json()
    return tokens


def client_header(client: Mapping[str, Any]) -> dict[str, str]:
    """How the client authenticates by a header."""
    return basic(client) if client["token_endpoint_auth_method"] == "client_secret_basic" else {}


def client_parameters(client: Mapping[str, Any]) -> dict[str, str]:
    """How the client authenticates by parameters."""
    match client["token_endpoint_auth_method"]:
        case "client_secret_post":
            return {"client_id": client["client_id"], "client_secret": client["client_secret"]}
        case "none":
            return {"client_id": client["client_id"]}
    return {}


def s256(verifier: str) -> str:
    """The challenge of a verifier (RFC 7636 section 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def oauth_error(answer: Answer, status: int, code: str) -> dict[str, Any]:
    """The error, when it is one of this status and code, as RFC 6749 section 5.2 describes it."""
    assert (answer.status, answer.headers["content-type"]) == (status, "application/json;charset=UTF-8"), answer
    assert answer.headers["cache-control"] == "no-store"
    document: dict[str, Any] = answer.json()
    assert document["error"] == code, document
    return document
