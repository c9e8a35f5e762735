"""The pages of the authorization server in Chromium: the code flow with and without JavaScript, how they look, and passkeys."""

import json
import os
import subprocess
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pyotp
import pytest

from local.paths import ROOT, TEST_STATE, VENV, program
from tests.e2e.people import PASSWORD, Person, call, sign_up
from tests.e2e.stack import RunningStack
from tests.oauth import CHALLENGE, VERIFIER

pytestmark = pytest.mark.timeout(600)
_LOGO_URL = "https://planner.example.com/logo.png"
_SCRIPT = ROOT / "tests" / "e2e" / "oauth_pages.mjs"


@dataclass
class Holder:
    """A person with an authenticator app and a passkey of Chromium's virtual authenticator."""

    person: Person
    recovery_codes: list[str]
    passkey: dict[str, Any]
    registration: dict[str, Any]

    def as_input(self) -> dict[str, Any]:
        """What the browser knows of her; it uses up a recovery code."""
        return {
            "email": self.person.email,
            "password": PASSWORD,
            "recoveryCode": self.recovery_codes.pop(),
            "passkey": self.passkey,
        }


def _browse(task: str, **values: Any) -> dict[str, Any]:
    environment = os.environ | {"SCREENSHOTS": str(TEST_STATE / "screenshots")}
    run = subprocess.run(
        [program(VENV, "node"), _SCRIPT],
        input=json.dumps({"task": task, **values}),
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    result: dict[str, Any] = json.loads(run.stdout)
    return result


@pytest.fixture(scope="module")
def holder(stack: RunningStack) -> Holder:
    """A person with both second factors."""
    person = sign_up(stack)
    secret = person.call("POST", "/v1/auth/mfa/totp").json()["secret"]
    codes = person.call("POST", "/v1/auth/mfa/totp/confirm", json={"code": pyotp.TOTP(secret).now()})
    assert codes.status_code == 200, codes.text
    token = person.tokens["access_token"]
    registration = _browse("register", portalUrl=stack.facts["portal_url"], accessToken=token)
    return Holder(person, codes.json()["recovery_codes"], registration.pop("passkey"), registration)


@pytest.fixture(scope="module")
def client(holder: Holder) -> dict[str, Any]:
    """A program on the person's machine."""
    details = {
        "name": "Table Planner",
        "client_type": "confidential",
        "redirect_uris": ["http://127.0.0.1/callback"],
        "grant_types": ["authorization_code", "refresh_token"],
        "scopes": ["clients:read", "weddings:write"],
        "logo_url": _LOGO_URL,
        "privacy_policy_url": "https://planner.example.com/privacy",
        "terms_url": "https://planner.example.com/terms",
    }
    answer = holder.person.call("POST", "/v1/oauth-clients", json=details)
    assert answer.status_code == 201, answer.text
    form: dict[str, Any] = answer.json()
    return form


def _authorize_url(base_url: str, client: dict[str, Any]) -> str:
    parameters = {
        "response_type": "code",
        "client_id": client["client_id"],
        "scope": "clients:read weddings:write",
        "state": "state",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }
    return f"{base_url}/oauth/authorize?{urlencode(parameters)}"


def _require_access(stack: RunningStack, client: dict[str, Any], result: dict[str, Any]) -> None:
    """Fail unless the code that the client got gives access."""
    assert result["location"].startswith(result["redirectUri"])
    parameters = {name: values[0] for name, values in parse_qs(urlsplit(result["location"]).query).items()}
    assert (parameters["state"], parameters["iss"]) == ("state", stack.facts["api_url"])
    form = {
        "grant_type": "authorization_code",
        "code": parameters["code"],
        "redirect_uri": result["redirectUri"],
        "code_verifier": VERIFIER,
    }
    credentials = (client["client_id"], client["client_secret"])
    tokens = httpx.post(f"{stack.facts['api_url']}/oauth/token", data=form, auth=credentials, timeout=60)
    assert tokens.status_code == 200, tokens.text
    assert call(stack, "GET", "/v1/clients", token=tokens.json()["access_token"]).status_code == 200


class TestPages:
    @pytest.mark.parametrize("host", ["api_url", "portal_url"])
    @pytest.mark.parametrize("javascript", ["disabled", "enabled"])
    def test_lead_to_a_code_with_the_keyboard_alone(
        self, stack: RunningStack, holder: Holder, client: dict[str, Any], host: str, javascript: str
    ) -> None:
        url = _authorize_url(stack.facts[host], client)
        is_enabled = javascript == "enabled"
        person = holder.as_input()
        result = _browse("walk", authorizeUrl=url, logoUrl=_LOGO_URL, person=person, javaScriptEnabled=is_enabled)
        _require_access(stack, client, result)

    def test_are_accessible_and_fit_in_every_state(
        self, stack: RunningStack, holder: Holder, client: dict[str, Any]
    ) -> None:
        url = _authorize_url(stack.facts["portal_url"], client)
        result = _browse("look", authorizeUrl=url, logoUrl=_LOGO_URL, person=holder.as_input())
        assert any(each.endswith("/oauth/passkey.js") for each in result["requests"])


class TestPasskeys:
    def test_are_registered_for_the_host_of_the_portal(self, stack: RunningStack, holder: Holder) -> None:
        assert (holder.registration["status"], holder.registration["body"]["name"]) == (201, "Laptop")
        assert holder.registration["relyingParty"] == urlsplit(stack.facts["portal_url"]).hostname
        [passkey] = holder.person.call("GET", "/v1/auth/mfa/passkeys").json()["data"]
        assert passkey["name"] == "Laptop"

    def test_sign_in_on_the_host_of_the_portal(
        self, stack: RunningStack, holder: Holder, client: dict[str, Any]
    ) -> None:
        url = _authorize_url(stack.facts["portal_url"], client)
        result = _browse("signInWithPasskey", authorizeUrl=url, logoUrl=_LOGO_URL, person=holder.as_input())
        assert result["signatures"] > 0
        _require_access(stack, client, result)
        # The next signature must have a greater count.
        holder.passkey["signCount"] += result["signatures"]

    def test_are_refused_by_the_browser_on_another_host(
        self, stack: RunningStack, holder: Holder, client: dict[str, Any]
    ) -> None:
        url = _authorize_url(stack.facts["api_url"], client)
        result = _browse("useOnAnotherHost", authorizeUrl=url, person=holder.as_input())
        assert result["text"].startswith("The passkey was not accepted.")

    def test_are_refused_by_the_server_from_another_origin(
        self, stack: RunningStack, holder: Holder, client: dict[str, Any]
    ) -> None:
        url = _authorize_url(stack.facts["portal_url"], client)
        result = _browse("useOnSubdomain", authorizeUrl=url, person=holder.as_input())
        assert (result["status"], result["text"].partition(".")[0]) == (401, "That was not accepted")
