"""Attacks on the authorization endpoint and its pages over HTTP, each with its answer (RFC 9700)."""

from typing import Any
from urllib.parse import urlencode

import pytest

from apikit.dynamo.table import Table
from domain.sessions.wiring import session_service
from tests.gateway import Answer, Caller, send
from tests.oauth import CHALLENGE, VERIFIER, authorization_parameters, oauth_error, redeem
from tests.oauth_browser import PASSWORD, SAME_ORIGIN, Account, PageBrowser, an_account, redirect_of, text_of
from tests.oauth_clients import an_oauth_client, path_of
from tests.people import add_membership

CALLBACK = "https://planner.example.com/callback"


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    """A confidential client."""
    return an_oauth_client(owner)


@pytest.fixture
def account(aws: None) -> Account:
    """A person with every scope in one organization."""
    return an_account()


@pytest.fixture
def browser() -> PageBrowser:
    """A browser without cookies."""
    return PageBrowser()


def require_error_page(answer: Answer, status: int = 400) -> None:
    """The answer is a page, and leads nowhere."""
    assert answer.status == status, answer
    assert "location" not in answer.headers
    assert "This does not work" in text_of(answer)
    assert "<form" not in text_of(answer)
    assert "<a " not in text_of(answer)


class TestPkce:
    """Unsafe default of the library: PKCE is optional, `plain` is allowed, and nothing is checked before the token endpoint."""

    @pytest.mark.parametrize("client_type", ["confidential", "public"])
    @pytest.mark.parametrize(
        "parameters",
        [
            {"code_challenge": None, "code_challenge_method": None},
            {"code_challenge": None},
            {"code_challenge_method": None},
            {"code_challenge_method": "plain", "code_challenge": VERIFIER},
            {"code_challenge_method": "s256"},
            {"code_challenge": "short"},
            {"code_challenge": CHALLENGE + "="},
            {"code_challenge": CHALLENGE + "\n"},
            {"code_challenge": "é" * 43},
        ],
    )
    def test_is_required_of_every_client(
        self, owner: Caller, browser: PageBrowser, client_type: str, parameters: dict[str, str | None]
    ) -> None:
        client = an_oauth_client(owner, client_type=client_type)
        answer = redirect_of(browser.open(client, **parameters))
        assert (answer["error"], answer["state"], answer["iss"]) == ("invalid_request", "a state", "https://api.test")


class TestRedirectUri:
    """Unsafe default of the library: redirects before validation (CVE-2026-41479, CVE-2026-44681)."""

    @pytest.mark.parametrize(
        "uri",
        [
            CALLBACK + "/",
            CALLBACK + "/more",
            CALLBACK + "?next=https://evil.example.com",
            CALLBACK + "#fragment",
            CALLBACK + "/../evil",
            CALLBACK + "%2e%2e/evil",
            CALLBACK + "\r\nSet-Cookie: a=b",
            CALLBACK + "%0d%0aSet-Cookie:a=b",
            "https://planner.example.com",
            "https://planner.example.com:444/callback",
            "https://planner.example.com:443/callback",
            "https://planner.example.com@evil.example.com/callback",
            "https://planner.example.com.evil.example.com/callback",
            "https://evil.example.com/callback",
            "http://planner.example.com/callback",
            "https://PLANNER.example.com/callback",
            "//planner.example.com/callback",
            "/callback",
            "javascript:alert(1)",
            'https://planner.example.com/"><script>',
            "\u202ehttps://planner.example.com/callback",
        ],
    )
    @pytest.mark.parametrize(
        "parameters", [{}, {"response_type": "token"}, {"code_challenge": None}, {"scope": "clients:fly"}]
    )
    def test_that_is_not_registered_never_gets_a_redirect(
        self, client: dict[str, Any], browser: PageBrowser, uri: str, parameters: dict[str, str | None]
    ) -> None:
        require_error_page(browser.open(client, redirect_uri=uri, **parameters))

    @pytest.mark.parametrize("client_id", [None, "unknown", "oac_01k0a3v5m8f1xq2w7r9tbdc6yz", "é", "' OR 1=1"])
    def test_of_an_unknown_client_never_gets_a_redirect(
        self, client: dict[str, Any], browser: PageBrowser, client_id: str | None
    ) -> None:
        require_error_page(browser.open(client, client_id=client_id))

    def test_of_a_suspended_client_never_gets_a_redirect(
        self, owner: Caller, client: dict[str, Any], browser: PageBrowser
    ) -> None:
        owner.call("POST", f"{path_of(client)}/suspend")
        require_error_page(browser.open(client))

    def test_is_required_where_several_are_registered(self, owner: Caller, browser: PageBrowser) -> None:
        one = an_oauth_client(owner)
        several = an_oauth_client(owner, redirect_uris=[CALLBACK, "https://planner.example.com/other"])
        assert "Sign in to continue" in text_of(browser.open(one, redirect_uri=None))
        require_error_page(browser.open(several, redirect_uri=None))

    def test_of_a_loopback_address_may_have_another_port_only(self, owner: Caller, browser: PageBrowser) -> None:
        client = an_oauth_client(owner, client_type="public", redirect_uris=["http://127.0.0.1/callback"])
        assert browser.open(client, redirect_uri="http://127.0.0.1:51004/callback").status == 200
        for uri in (
            "http://localhost:51004/callback",
            "http://127.0.0.1:51004/",
            "http://127.0.0.1:1@evil.example.com/callback",
        ):
            require_error_page(browser.open(client, redirect_uri=uri))


class TestRequest:
    @pytest.mark.parametrize("name", ["client_id", "redirect_uri"])
    def test_with_another_client_or_redirect_uri_in_addition_is_a_page(
        self, client: dict[str, Any], browser: PageBrowser, name: str
    ) -> None:
        query = f"{urlencode(authorization_parameters(client))}&{name}=https://evil.example.com"
        require_error_page(browser.get(f"/oauth/authorize?{query}"))

    @pytest.mark.parametrize(
        "name", ["state", "scope", "response_type", "code_challenge", "code_challenge_method", "unknown"]
    )
    def test_with_a_parameter_twice_is_refused(self, client: dict[str, Any], browser: PageBrowser, name: str) -> None:
        """Unsafe default of the library: not every repeated parameter is refused."""
        query = f"{urlencode({**authorization_parameters(client), 'unknown': 'x'})}&{name}=x"
        assert redirect_of(browser.get(f"/oauth/authorize?{query}"))["error"] == "invalid_request"

    @pytest.mark.parametrize(
        ("parameters", "error"),
        [
            ({"response_type": "token"}, "unsupported_response_type"),
            ({"response_type": "code id_token"}, "unsupported_response_type"),
            ({"response_type": 'a"\\é'}, "unsupported_response_type"),
            ({"response_type": None}, "invalid_request"),
            ({"response_mode": "fragment"}, "invalid_request"),
            ({"request": "eyJ"}, "request_not_supported"),
            ({"request_uri": "https://evil.example.com/"}, "request_uri_not_supported"),
            ({"scope": "clients:fly"}, "invalid_scope"),
            ({"scope": "openid"}, "invalid_scope"),
            ({"scope": "platform:tiers"}, "invalid_scope"),
            ({"scope": "venues:write"}, "invalid_scope"),
        ],
    )
    def test_that_is_not_supported_is_refused(
        self, client: dict[str, Any], browser: PageBrowser, parameters: dict[str, str | None], error: str
    ) -> None:
        answer = redirect_of(browser.open(client, **parameters))
        assert (answer["error"], answer["iss"]) == (error, "https://api.test")

    def test_of_a_client_without_the_grant_is_refused(self, owner: Caller, browser: PageBrowser) -> None:
        client = an_oauth_client(owner, grant_types=["client_credentials"])
        assert redirect_of(browser.open(client))["error"] == "unauthorized_client"

    def test_ignores_what_it_does_not_know(self, client: dict[str, Any], browser: PageBrowser) -> None:
        assert "Sign in to continue" in text_of(browser.open(client, nonce="x", audience="y", resource="z"))

    @pytest.mark.parametrize("query", ["a=%ff", "&".join(f"a{n}=1" for n in range(200))])
    def test_that_cannot_be_read_is_refused(self, query: str) -> None:
        answer = send("GET", "/oauth/authorize", query=query)
        assert (answer.status, "location" in answer.headers) == (400, False)

    def test_keeps_the_state_whatever_it_is(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        state = "\r\nLocation: https://evil.example.com/ &iss=x\u202e"
        browser.open(client, state=state)
        browser.sign_in(account)
        answer = browser.submit("consent", decision="allow")
        assert redirect_of(answer)["state"] == state
        assert redirect_of(answer)["iss"] == "https://api.test"
        assert "\n" not in answer.headers["location"]


class TestForeignForm:
    @pytest.mark.parametrize(
        "headers",
        [
            {"origin": "https://evil.example.com"},
            {"origin": "null"},
            {"origin": "https://api.test.evil.example.com"},
            {"origin": "http://api.test"},
            {"sec-fetch-site": "cross-site"},
            {"sec-fetch-site": "same-site"},
            {"origin": "https://api.test", "sec-fetch-site": "cross-site"},
        ],
    )
    def test_of_another_origin_is_refused(
        self, client: dict[str, Any], account: Account, browser: PageBrowser, headers: dict[str, str]
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        require_error_page(browser.submit("consent", headers, decision="allow"), 403)

    @pytest.mark.parametrize("token", ["", "0" * 32, "x", "é"])
    def test_without_its_token_is_refused(
        self, client: dict[str, Any], account: Account, browser: PageBrowser, token: str
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        require_error_page(browser.submit("consent", SAME_ORIGIN, decision="allow", form_token=token), 403)

    def test_for_another_request_is_refused(
        self, owner: Caller, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        evil = an_oauth_client(owner, redirect_uris=["https://evil.example.com/"])
        browser.open(client)
        browser.sign_in(account)
        request = urlencode(authorization_parameters(evil))
        require_error_page(browser.submit("consent", SAME_ORIGIN, decision="allow", request=request), 403)

    def test_of_another_browser_is_refused(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        """A form that an attacker got in the own browser does not work in another one (login CSRF, session swap)."""
        attacker = PageBrowser()
        attacker.open(client)
        browser.open(client)
        browser.page = attacker.page
        require_error_page(browser.sign_in(account), 403)

    def test_without_a_cookie_is_refused(self, client: dict[str, Any], account: Account, browser: PageBrowser) -> None:
        browser.open(client)
        browser.cookies.clear()
        require_error_page(browser.sign_in(account), 403)

    def test_of_a_consent_without_a_sign_in_asks_for_it(self, client: dict[str, Any], browser: PageBrowser) -> None:
        browser.open(client)
        form = dict(browser.forms()[0][1])
        answer = browser.post("consent", {**form, "decision": "allow", "organization_id": "org_x"})
        assert "Sign in to continue" in text_of(answer)

    def test_that_is_no_form_is_refused(self, client: dict[str, Any]) -> None:
        headers = {"content-type": "application/json", **SAME_ORIGIN}
        oauth_error(send("POST", "/oauth/consent", body=b"{}", headers=headers), 400, "invalid_request")


class TestConsent:
    @pytest.mark.parametrize(
        "change",
        [{"scopes": ["clients:read", "clients:write", "weddings:read"]}, {"name": "Another planner"}],
        ids="-".join,
    )
    def test_is_asked_for_again_when_the_client_has_changed_meanwhile(
        self, owner: Caller, account: Account, browser: PageBrowser, change: dict[str, Any]
    ) -> None:
        client = an_oauth_client(owner)
        browser.open(client, scope=None)
        assert "asks for access" in text_of(browser.sign_in(account))
        assert owner.call("PATCH", path_of(client), json=change).status == 200
        assert "asks for access" in text_of(browser.submit("consent", decision="allow"))
        assert "code" in redirect_of(browser.submit("consent", decision="allow"))

    def test_does_not_include_what_the_person_has_got_meanwhile(
        self, client: dict[str, Any], browser: PageBrowser
    ) -> None:
        account = an_account("clients:read")
        browser.open(client, scope=None)
        browser.sign_in(account)
        add_membership(account.user_id, account.organization_ids[0], scopes=("*",))
        assert "asks for access" in text_of(browser.submit("consent", decision="allow"))


class TestCookie:
    def test_is_new_after_the_sign_in(self, client: dict[str, Any], account: Account, browser: PageBrowser) -> None:
        """Session fixation: a cookie that was old_cookies before the sign-in is worth nothing afterwards."""
        browser.open(client)
        old_cookies = dict(browser.cookies)
        browser.sign_in(account)
        assert browser.cookies["__Host-wedsync-oauth"] != old_cookies["__Host-wedsync-oauth"]
        assert "Sign in to continue" in text_of(PageBrowser(old_cookies).open(client))

    def test_has_the_attributes_that_protect_it(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        answers = [browser.open(client)]
        form = dict(browser.forms()[0][1])
        answers.append(browser.post("sign-in", {**form, "email": account.email, "password": "correct horse battery"}))
        cookies = [cookie for answer in answers for cookie in answer.cookies]
        assert len(cookies) == 3
        for cookie in cookies:
            assert cookie.startswith("__Host-")
            assert "; Path=/; Secure; HttpOnly; SameSite=Lax" in cookie
            assert "Domain" not in cookie

    def test_that_is_sent_twice_counts_as_none(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        value = browser.cookies["__Host-wedsync-oauth"]
        twice = PageBrowser(headers={"cookie": f"__Host-wedsync-oauth=x; __Host-wedsync-oauth={value}"})
        assert "Sign in to continue" in text_of(twice.open(client))

    def test_of_a_sign_in_before_another_one_ends_with_its_session(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        (first,) = session_service().list(account.user_id)
        form = next(values for action, values in browser.forms() if action == "consent")
        browser.post("sign-in", {**form, "email": account.email, "password": PASSWORD})
        (second,) = session_service().list(account.user_id)
        assert second.id != first.id

    def test_of_an_ended_session_is_worth_nothing(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        session_service().end_all(account.user_id)
        assert "Sign in to continue" in text_of(browser.open(client))

    def test_is_stored_as_its_hash(self, client: dict[str, Any], account: Account, browser: PageBrowser) -> None:
        browser.open(client)
        browser.sign_in(account)
        code = redirect_of(browser.submit("consent", decision="allow"))["code"]
        for text in (browser.cookies["__Host-wedsync-oauth"], code):
            assert Table("access").get(f"TOKEN#{text}", "BROWSER") is None
            assert Table("access").get(f"TOKEN#{text}", "CODE") is None


class TestHeaders:
    def test_allow_no_frames_scripts_or_other_targets(
        self, owner: Caller, account: Account, browser: PageBrowser
    ) -> None:
        client = an_oauth_client(owner, logo_url="https://cdn.example.com/logo.png")
        browser.open(client)
        answer = browser.sign_in(account)
        assert answer.headers["content-security-policy"] == (
            "default-src 'none'; style-src 'self'; img-src 'self' https://cdn.example.com; "
            "form-action 'self' https://planner.example.com; frame-ancestors 'none'; base-uri 'none'"
        )
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"

    def test_do_not_let_other_pages_read_them(self, client: dict[str, Any], browser: PageBrowser) -> None:
        browser.headers["origin"] = "https://evil.example.com"
        assert "access-control-allow-origin" not in browser.open(client).headers

    @pytest.mark.parametrize("host", ["evil.example.com;script-src *", "evil.example.com,x", "*.example.com"])
    def test_cannot_be_changed_by_a_registered_address(self, owner: Caller, host: str) -> None:
        body = {"name": "x", "scopes": ["clients:read"], "redirect_uris": [f"https://{host}/"]}
        assert owner.call("POST", "/v1/oauth-clients", json=body).status == 422

    def test_of_data_stay_as_they_were(self) -> None:
        answer = send("GET", "/.well-known/jwks.json")
        assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"


class TestCodeInjection:
    def test_of_a_code_of_another_browser_fails(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        """The attacker's code does not fit the verifier of the victim's flow."""
        browser.open(client, code_challenge="A" * 43)
        browser.sign_in(account)
        code = redirect_of(browser.submit("consent", decision="allow"))["code"]
        oauth_error(redeem(client, code), 400, "invalid_grant")
