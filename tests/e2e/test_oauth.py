"""OAuth clients that others wrote against the deployed stack: Authlib, requests-oauthlib, openid-client and oauth4webapi."""

import json
import os
import secrets
import subprocess
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from authlib.integrations.requests_client import OAuth2Session as AuthlibSession
from requests_oauthlib import OAuth2Session as OauthlibSession

from local.paths import ROOT, VENV, program
from tests.e2e.oauth_browser import PageVisitor
from tests.e2e.people import PASSWORD, Person, call, sign_up
from tests.e2e.stack import RunningStack
from tests.oauth import CHALLENGE, VERIFIER

pytestmark = pytest.mark.timeout(600)
_REDIRECT_URI = "http://127.0.0.1:51004/callback"
_SCOPE = "clients:read"


@pytest.fixture(scope="module")
def owner(stack: RunningStack) -> Person:
    """A person with an organization of her own."""
    return sign_up(stack)


@pytest.fixture(scope="module")
def client(owner: Person) -> dict[str, Any]:
    """A confidential client."""
    details = {
        "name": "Table Planner",
        "client_type": "confidential",
        "redirect_uris": [_REDIRECT_URI],
        "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
        "scopes": [_SCOPE],
    }
    answer = owner.call("POST", "/v1/oauth-clients", json=details)
    assert answer.status_code == 201, answer.text
    form: dict[str, Any] = answer.json()
    return form


@pytest.fixture(scope="module")
def metadata(stack: RunningStack) -> dict[str, Any]:
    """The metadata document."""
    document: dict[str, Any] = call(stack, "GET", "/.well-known/oauth-authorization-server").json()
    assert document["issuer"] == stack.facts["api_url"]
    assert document["code_challenge_methods_supported"] == ["S256"]
    return document


def _parameters(client: dict[str, Any]) -> dict[str, str]:
    return {
        "response_type": "code",
        "client_id": client["client_id"],
        "redirect_uri": _REDIRECT_URI,
        "scope": _SCOPE,
        "state": "state",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }


def _authorize(stack: RunningStack, person: Person, client: dict[str, Any], url: str = "") -> str:
    """The address that the browser is sent back to, after the sign-in and the consent."""
    api_url = stack.facts["api_url"]
    visitor = PageVisitor(api_url)
    return _visit(visitor, person, url or f"{api_url}/oauth/authorize?{urlencode(_parameters(client))}")


def _visit(visitor: PageVisitor, person: Person, url: str) -> str:
    visitor.open(url)
    location = visitor.submit("sign-in", email=person.email, password=PASSWORD)
    if not location.startswith(_REDIRECT_URI):
        location = visitor.submit("consent", decision="allow")
    assert location.startswith(_REDIRECT_URI), visitor.page and visitor.page.text
    return location


def _code(location: str) -> str:
    return parse_qs(urlsplit(location).query)["code"][0]


def _redeem(
    metadata: dict[str, Any], client: dict[str, Any], code: str, headers: dict[str, str] | None = None
) -> httpx.Response:
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": _REDIRECT_URI,
        "code_verifier": VERIFIER,
    }
    credentials = (client["client_id"], client["client_secret"])
    return httpx.post(metadata["token_endpoint"], data=form, auth=credentials, headers=headers, timeout=60)


def _run_node(**values: Any) -> dict[str, Any]:
    script = ROOT / "tests" / "e2e" / "oauth_clients.mjs"
    run = subprocess.run(
        [program(VENV, "node"), script], input=json.dumps(values), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    result: dict[str, Any] = json.loads(run.stdout)
    return result


class TestPython:
    def test_authlib_runs_the_code_flow(
        self, stack: RunningStack, owner: Person, client: dict[str, Any], metadata: dict[str, Any]
    ) -> None:
        session = AuthlibSession(
            client["client_id"],
            client["client_secret"],
            scope=_SCOPE,
            redirect_uri=_REDIRECT_URI,
            code_challenge_method="S256",
        )
        verifier = secrets.token_urlsafe(48)
        url, _ = session.create_authorization_url(metadata["authorization_endpoint"], code_verifier=verifier)
        location = _authorize(stack, owner, client, url)
        token = session.fetch_token(metadata["token_endpoint"], authorization_response=location, code_verifier=verifier)
        assert session.get(stack.facts["api_url"] + "/v1/clients").status_code == 200
        new_token = session.refresh_token(metadata["token_endpoint"])
        assert new_token["refresh_token"] != token["refresh_token"]
        session.revoke_token(metadata["revocation_endpoint"], new_token["access_token"])
        answer = call(stack, "GET", "/v1/clients", token=new_token["access_token"])
        assert answer.status_code == 401

    def test_requests_oauthlib_runs_the_code_flow(
        self,
        stack: RunningStack,
        owner: Person,
        client: dict[str, Any],
        metadata: dict[str, Any],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setitem(os.environ, "OAUTHLIB_INSECURE_TRANSPORT", "1")
        session = OauthlibSession(client["client_id"], scope=[_SCOPE], redirect_uri=_REDIRECT_URI, pkce="S256")
        url, _ = session.authorization_url(metadata["authorization_endpoint"])
        location = _authorize(stack, owner, client, url)
        session.fetch_token(
            metadata["token_endpoint"], authorization_response=location, client_secret=client["client_secret"]
        )
        assert session.get(stack.facts["api_url"] + "/v1/clients").status_code == 200

    def test_authlib_gets_a_token_for_the_client_itself(
        self, stack: RunningStack, client: dict[str, Any], metadata: dict[str, Any]
    ) -> None:
        session = AuthlibSession(client["client_id"], client["client_secret"], scope=_SCOPE)
        token = session.fetch_token(metadata["token_endpoint"], grant_type="client_credentials")
        assert "refresh_token" not in token
        assert session.get(stack.facts["api_url"] + "/v1/clients").status_code == 200
        assert session.get(stack.facts["api_url"] + "/v1/venues").json()["code"] == "insufficient_scope"


class TestNode:
    @pytest.mark.parametrize("library", ["openid-client", "oauth4webapi"])
    def test_runs_the_code_flow(
        self, stack: RunningStack, owner: Person, client: dict[str, Any], metadata: dict[str, Any], library: str
    ) -> None:
        result = _run_node(
            library=library,
            metadata=metadata,
            clientId=client["client_id"],
            clientSecret=client["client_secret"],
            redirect=_authorize(stack, owner, client),
            checks={"expectedState": "state", "pkceCodeVerifier": VERIFIER, "redirectUri": _REDIRECT_URI},
        )
        assert result["refreshed"]["access_token"] != result["tokens"]["access_token"]
        if library == "openid-client":
            assert (result["introspection"]["active"], result["revoked"]["active"]) == (True, False)

    @pytest.mark.parametrize("library", ["openid-client", "oauth4webapi"])
    def test_gets_a_token_for_the_client_itself(
        self, stack: RunningStack, client: dict[str, Any], metadata: dict[str, Any], library: str
    ) -> None:
        result = _run_node(
            library=library,
            metadata=metadata,
            clientId=client["client_id"],
            clientSecret=client["client_secret"],
            scope=_SCOPE,
        )
        answer = call(stack, "GET", "/v1/clients", token=result["tokens"]["access_token"])
        assert answer.status_code == (401 if library == "openid-client" else 200)


class TestRaces:
    def test_one_of_twenty_redeems_a_code_and_the_others_revoke_it(
        self, stack: RunningStack, owner: Person, client: dict[str, Any], metadata: dict[str, Any]
    ) -> None:
        code = _code(_authorize(stack, owner, client))
        with ThreadPoolExecutor(20) as pool:
            answers = list(pool.map(lambda _: _redeem(metadata, client, code), range(20)))
        assert Counter(answer.status_code for answer in answers) == {200: 1, 400: 19}
        [tokens] = [answer.json() for answer in answers if answer.status_code == 200]
        assert call(stack, "GET", "/v1/clients", token=tokens["access_token"]).status_code == 401

    def test_twenty_refreshes_get_one_successor(
        self, stack: RunningStack, owner: Person, client: dict[str, Any], metadata: dict[str, Any]
    ) -> None:
        tokens = _redeem(metadata, client, _code(_authorize(stack, owner, client))).json()
        form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
        credentials = (client["client_id"], client["client_secret"])
        with ThreadPoolExecutor(20) as pool:
            answers = list(
                pool.map(
                    lambda _: httpx.post(metadata["token_endpoint"], data=form, auth=credentials, timeout=60),
                    range(20),
                )
            )
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.json()["refresh_token"] for answer in answers}) == 1


class TestPrefixes:
    @pytest.mark.parametrize("prefix", ["/wp-json/bookingx/v1", "/api/v1"])
    def test_lead_to_the_authorization_server(
        self, stack: RunningStack, owner: Person, client: dict[str, Any], prefix: str
    ) -> None:
        base_url, host = f"http://127.0.0.1:{stack.port}", urlsplit(stack.facts["portal_url"]).netloc
        url, headers = f"{base_url}{prefix}/oauth", {"Host": host}
        visitor = PageVisitor(base_url, host=host)
        location = _visit(visitor, owner, f"{url}/authorize?{urlencode(_parameters(client))}")
        assert visitor.page is not None
        assert visitor.page.url.path == f"{prefix}/oauth/authorize"
        assert parse_qs(urlsplit(location).query)["iss"] == [stack.facts["api_url"]]
        tokens = _redeem({"token_endpoint": f"{url}/token"}, client, _code(location), headers).json()
        credentials = (client["client_id"], client["client_secret"])
        form = {"token": tokens["access_token"]}
        states = []
        for endpoint in ("introspect", "revoke", "introspect"):
            answer = httpx.post(f"{url}/{endpoint}", data=form, auth=credentials, headers=headers, timeout=60)
            assert answer.status_code == 200, answer.text
            states.append(answer.json().get("active"))
        assert states == [True, None, False]
