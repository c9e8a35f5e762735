"""The pages of the authorization server over HTTP: sign in, second factor, consent, and back to the client."""

import re
from typing import Any

import pyotp
import pytest

from apikit.config import setting
from domain.mail_outbox.outbox import MailOutbox
from domain.mfa.wiring import mfa_service
from domain.sessions.wiring import session_service
from tests.gateway import Caller
from tests.oauth import authorization_parameters, redeem
from tests.oauth_browser import PASSWORD, Account, PageBrowser, an_account, redirect_of, text_of
from tests.oauth_clients import an_oauth_client
from tests.organization_rules import RuledChild, a_ruled_child
from tests.people import add_membership, call, sign_in
from tests.sign_ups import an_address, register
from tests.storage import put_item

Factors = tuple[str, tuple[str, ...]]


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    """A client of another organization than the person's."""
    return an_oauth_client(
        owner, logo_url="https://planner.example.com/logo.png", terms_url="https://planner.example.com/terms"
    )


@pytest.fixture
def account(aws: None) -> Account:
    """A person with every scope in one organization."""
    return an_account()


@pytest.fixture
def browser() -> PageBrowser:
    """A browser without cookies."""
    return PageBrowser()


@pytest.fixture
def secret(account: Account, monkeypatch: pytest.MonkeyPatch) -> Factors:
    """The secret of the person's authenticator app, and her recovery codes."""
    return add_factor(account, monkeypatch)


def add_factor(account: Account, monkeypatch: pytest.MonkeyPatch) -> Factors:
    """The secret of a new authenticator app of a person, and her recovery codes."""
    monkeypatch.setattr(MailOutbox, "send", lambda *_, **__: None)
    session_id = sign_in(account.user_id, account.organization_ids[0]).tokens.session.id
    secret = mfa_service().enroll_totp(account.user_id, session_id=session_id).secret
    codes = mfa_service().confirm_totp(account.user_id, pyotp.TOTP(secret).now(), session_id=session_id)
    return secret, tuple(codes)


class TestFlow:
    def test_leads_from_the_sign_in_over_the_consent_to_tokens(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        assert "Sign in to continue to Table Planner" in text_of(browser.open(client))
        consent = text_of(browser.sign_in(account))
        assert "Table Planner asks for access" in consent
        assert "See: couples and their contact data" in consent
        assert account.email in consent
        parameters = redirect_of(browser.submit("consent", decision="allow"))
        assert (parameters["state"], parameters["iss"]) == ("a state", "https://api.test")
        tokens = redeem(client, parameters["code"]).json()
        assert call(tokens["access_token"], "GET", "/v1/clients").status == 200

    def test_remembers_the_consent_of_a_confidential_client(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        browser.submit("consent", decision="allow")
        assert "code" in redirect_of(browser.open(client))
        assert "asks for access" in text_of(browser.open(client, scope="clients:read weddings:read"))

    def test_asks_for_a_public_client_every_time(self, owner: Caller, account: Account, browser: PageBrowser) -> None:
        client = an_oauth_client(owner, client_type="public", redirect_uris=["http://127.0.0.1/callback"])
        uri = "http://127.0.0.1:51004/callback"
        browser.open(client, redirect_uri=uri)
        browser.sign_in(account)
        assert "code" in redirect_of(browser.submit("consent", decision="allow"), uri)
        assert "asks for access" in text_of(browser.open(client, redirect_uri=uri))

    def test_says_no_to_the_client(self, client: dict[str, Any], account: Account, browser: PageBrowser) -> None:
        browser.open(client)
        browser.sign_in(account)
        parameters = redirect_of(browser.submit("consent", decision="deny"))
        assert (parameters["error"], parameters["state"], parameters["iss"]) == (
            "access_denied",
            "a state",
            "https://api.test",
        )

    def test_by_post_continues_with_get(self, client: dict[str, Any], browser: PageBrowser) -> None:
        answer = browser.post("authorize", authorization_parameters(client), {"origin": "https://planner.example.com"})
        assert answer.status == 303
        assert "Sign in to continue" in text_of(browser.get(answer.headers["location"]))

    def test_works_on_the_host_of_the_portal_too(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        browser.open(client)
        headers = {"origin": setting("PORTAL_URL"), "sec-fetch-site": "same-origin"}
        page = browser.submit("sign-in", headers, email=account.email, password=PASSWORD)
        assert "asks for access" in text_of(page)

    def test_gives_only_what_the_person_may(self, client: dict[str, Any], browser: PageBrowser) -> None:
        account = an_account("weddings:read", "venues:write")
        browser.open(client, scope="clients:read weddings:read")
        assert "couples" not in text_of(browser.sign_in(account))
        code = redirect_of(browser.submit("consent", decision="allow"))["code"]
        assert redeem(client, code).json()["scope"] == "weddings:read"

    def test_is_refused_to_a_person_who_may_nothing_of_it(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        browser.open(client)
        page = text_of(browser.sign_in(an_account("venues:read")))
        assert "Your account has none of the access that Table Planner asks for" in page
        assert "It will be able to" not in page
        assert 'value="allow"' not in page
        assert "none of the access" in text_of(browser.submit("consent", decision="allow"))
        assert redirect_of(browser.submit("consent", decision="deny"))["error"] == "access_denied"
        assert "none of the access" in text_of(browser.open(client))
        assert "Sign in to continue" in text_of(browser.submit("sign-out"))
        assert "It will be able to" in text_of(browser.sign_in(account))

    def test_lets_the_person_choose_the_organization(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        other = an_account().organization_ids[0]
        add_membership(account.user_id, other, scopes=("clients:read",))
        browser.open(client)
        browser.sign_in(account)
        code = redirect_of(browser.submit("consent", decision="allow", organization_id=other))["code"]
        token = redeem(client, code).json()["access_token"]
        assert call(token, "GET", "/oauth/introspect").json()["org"] == other

    def test_of_a_foreign_organization_is_not_possible(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        foreign = an_account().organization_ids[0]
        browser.open(client)
        browser.sign_in(account)
        assert "asks for access" in text_of(browser.submit("consent", decision="allow", organization_id=foreign))

    def test_continues_with_another_account(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        assert "Sign in to continue" in text_of(browser.submit("sign-out"))
        assert an_account().email not in text_of(browser.sign_in(account))


class TestStrictOrganization:
    """An organization requires a second factor: the API would refuse the tokens of a person who signed in without one."""

    @pytest.fixture
    def strict_id(self, owner: Caller, account: Account) -> str:
        """The ID of an organization of the person, besides her own one."""
        child = a_ruled_child(owner)
        add_membership(account.user_id, child.organization_id, scopes=("*",))
        put_item("resources", {"pk": f"T#{child.organization_id}#live#users", "sk": account.user_id})
        assert child.set(require_mfa=True).status == 200
        return child.organization_id

    def test_is_no_choice_without_a_second_factor(
        self, client: dict[str, Any], strict_id: str, browser: PageBrowser
    ) -> None:
        account = an_account(organization_ids=(strict_id,))
        browser.open(client)
        page = text_of(browser.sign_in(account))
        assert "Lakeside Garden requires a second factor" in page
        assert 'value="allow"' not in page
        assert "requires a second factor" in text_of(browser.submit("consent", decision="allow"))
        assert redirect_of(browser.submit("consent", decision="deny"))["error"] == "access_denied"
        assert "requires a second factor" in text_of(browser.open(client))
        assert "Sign in to continue" in text_of(browser.submit("sign-out"))

    def test_leaves_the_choice_of_others(
        self, client: dict[str, Any], account: Account, strict_id: str, browser: PageBrowser
    ) -> None:
        browser.open(client)
        page = text_of(browser.sign_in(account))
        assert re.search(rf'value="{strict_id}" required disabled>', page)
        (own,) = account.organization_ids
        assert "code" in redirect_of(browser.submit("consent", decision="allow", organization_id=own))

    def test_is_a_choice_with_a_second_factor(
        self, client: dict[str, Any], account: Account, strict_id: str, browser: PageBrowser, secret: Factors
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        page = text_of(browser.submit("second-factor", number=-1, recovery_code=secret[1][0]))
        assert "requires a second factor" not in page
        code = redirect_of(browser.submit("consent", decision="allow", organization_id=strict_id))["code"]
        assert call(redeem(client, code).json()["access_token"], "GET", "/v1/clients").status == 200


class TestRestrictedOrganization:
    """An organization does not allow the person's e-mail domain."""

    @pytest.fixture
    def strict_child(self, owner: Caller, account: Account) -> RuledChild:
        """An organization of the person, besides her own one."""
        child = a_ruled_child(owner)
        add_membership(account.user_id, child.organization_id, scopes=("*",))
        put_item("resources", {"pk": f"T#{child.organization_id}#live#users", "sk": account.user_id})
        assert child.set(allowed_email_domains=["lago.example.com"]).status == 200
        return child

    def test_is_not_offered_and_is_refused_when_it_is_posted(
        self, client: dict[str, Any], account: Account, strict_child: RuledChild, browser: PageBrowser
    ) -> None:
        browser.open(client)
        page = text_of(browser.sign_in(account))
        assert "asks for access" in page
        assert strict_child.organization_id not in page
        answer = browser.submit("consent", decision="allow", organization_id=strict_child.organization_id)
        assert "asks for access" in text_of(answer)

    def test_that_restricts_domains_meanwhile_gives_no_code(
        self, client: dict[str, Any], account: Account, strict_child: RuledChild, browser: PageBrowser
    ) -> None:
        strict_child.lift()
        browser.open(client)
        assert strict_child.organization_id in text_of(browser.sign_in(account))
        assert strict_child.set(allowed_email_domains=["lago.example.com"]).status == 200
        answer = browser.submit("consent", decision="allow", organization_id=strict_child.organization_id)
        assert strict_child.organization_id not in text_of(answer)

    def test_that_is_the_only_one_says_so(
        self, owner: Caller, client: dict[str, Any], browser: PageBrowser, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        child = a_ruled_child(owner)
        account = an_account(organization_ids=(child.organization_id,))
        _, codes = add_factor(account, monkeypatch)
        assert child.set(allowed_email_domains=["lago.example.com"]).status == 200
        browser.open(client)
        browser.sign_in(account)
        refusals = [browser.submit("second-factor", number=-1, recovery_code=codes[0])]
        other = an_account(organization_ids=(child.organization_id,))
        refusals.append(browser.sign_in(other))
        for answer in refusals:
            assert answer.status == 403
            assert "Your organization does not allow sign-ins with your e-mail domain" in text_of(answer)
        assert "password is wrong" in text_of(browser.sign_in(other, "wrong password!"))

    def test_is_offered_to_people_of_its_domains(
        self, client: dict[str, Any], account: Account, strict_child: RuledChild, browser: PageBrowser
    ) -> None:
        assert strict_child.set(allowed_email_domains=["lago.example.com", "example.com"]).status == 200
        browser.open(client)
        assert strict_child.organization_id in text_of(browser.sign_in(account))

    def test_that_a_person_consented_to_before_gives_nothing_silently(
        self, client: dict[str, Any], account: Account, strict_child: RuledChild, browser: PageBrowser
    ) -> None:
        strict_child.lift()
        browser.open(client)
        browser.sign_in(account)
        browser.submit("consent", decision="allow", organization_id=strict_child.organization_id)
        assert strict_child.set(allowed_email_domains=["lago.example.com"]).status == 200
        assert strict_child.organization_id not in text_of(browser.open(client))


class TestSecondFactor:
    def test_is_asked_for_and_accepted(
        self, client: dict[str, Any], account: Account, browser: PageBrowser, secret: Factors
    ) -> None:
        browser.open(client)
        page = text_of(browser.sign_in(account))
        assert 'autocomplete="one-time-code"' in page
        assert "Confirm that it is you" in text_of(browser.submit("second-factor", code="000000"))
        _, recovery_codes = secret
        answer = browser.submit("second-factor", number=-1, recovery_code=recovery_codes[0])
        assert "asks for access" in text_of(answer)

    def test_does_not_sign_in_without_it(
        self, client: dict[str, Any], account: Account, browser: PageBrowser, secret: Factors
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        assert "Sign in to continue" in text_of(browser.open(client))

    def test_of_an_old_sign_in_starts_again(
        self, client: dict[str, Any], account: Account, browser: PageBrowser, secret: Factors
    ) -> None:
        browser.open(client)
        browser.sign_in(account)
        answer = browser.submit("second-factor", mfa_token="mfa_unknown", code="123456")
        assert answer.status == 401
        assert "took too long" in text_of(answer)


class TestSignIn:
    @pytest.mark.parametrize("password", ["wrong", "", "x" * 5_000, "nul\x00"])
    def test_with_a_wrong_password_says_so(
        self, client: dict[str, Any], account: Account, browser: PageBrowser, password: str
    ) -> None:
        browser.open(client)
        answer = browser.sign_in(account, password)
        assert answer.status == 401
        assert 'role="alert">The e-mail address or the password is wrong' in text_of(answer)
        assert account.email in text_of(answer)

    def test_of_an_unknown_address_says_the_same(self, client: dict[str, Any], browser: PageBrowser) -> None:
        browser.open(client)
        answer = browser.submit("sign-in", email="nemo@example.com", password=PASSWORD)
        assert answer.status == 401
        assert "The e-mail address or the password is wrong" in text_of(answer)

    def test_says_the_same_after_a_registration(
        self, client: dict[str, Any], account: Account, browser: PageBrowser, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(MailOutbox, "send", lambda *_, **__: None)
        browser.open(client)
        for email in (account.email, an_address()):
            register(email, password="the password of Eve")
            answer = browser.submit("sign-in", email=email, password="the password of Eve")
            assert answer.status == 403
            assert "Your e-mail address is not verified yet" in text_of(answer)


class TestLook:
    def test_is_accessible_and_needs_no_script(
        self, client: dict[str, Any], account: Account, browser: PageBrowser
    ) -> None:
        for page in (text_of(browser.open(client)), text_of(browser.sign_in(account))):
            assert page.startswith('<!doctype html>\n<html lang="en">')
            assert page.count("<main>") == page.count("<h1>") == 1
            assert "<script" not in page
            assert " style=" not in page
            assert 'name="viewport"' in page
            for name in re.findall(r'<input id="([^"]+)"', page):
                assert f'<label for="{name}">' in page

    @pytest.mark.parametrize(
        ("headers", "locales", "text"),
        [
            ({"accept-language": "de-AT,de;q=0.9,en;q=0.8"}, None, "Melden Sie sich an"),
            ({"accept-language": "ja, fr;q=0.5"}, None, "Connectez-vous"),
            ({"accept-language": "de"}, "it en", "Acceda per continuare"),
            ({"accept-language": "es-MX"}, "xx", "Inicie sesión"),
            ({"accept-language": "x;q=y, *"}, None, "Sign in to continue"),
        ],
    )
    def test_is_in_the_language_of_the_person(
        self, client: dict[str, Any], headers: dict[str, str], locales: str | None, text: str
    ) -> None:
        assert text in text_of(PageBrowser(headers=headers).open(client, ui_locales=locales))

    def test_escapes_what_clients_say(self, owner: Caller, account: Account, browser: PageBrowser) -> None:
        client = an_oauth_client(
            owner, name='<script>alert("x")</script>$email', terms_url="https://a.example.com/?a=1&b=2"
        )
        pages = [text_of(browser.open(client, state='"><script>')), text_of(browser.sign_in(account))]
        assert not any("<script>" in page for page in pages)
        assert all("&lt;script&gt;" in page for page in pages)

    def test_loads_a_style_sheet_and_a_script_of_its_own(self, browser: PageBrowser) -> None:
        for name, media_type in (("style.css", "text/css"), ("passkey.js", "text/javascript")):
            answer = browser.get(f"/oauth/{name}")
            assert answer.status == 200
            assert answer.headers["content-type"].startswith(media_type)
            assert answer.headers["cache-control"] == "public, max-age=3600"


def test_a_grant_has_the_address_of_the_person_behind_our_own_edge(
    client: dict[str, Any], account: Account, browser: PageBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDGE_SECRET", "the secret of the edge")
    browser.headers |= {"x-wedsync-edge": "the secret of the edge", "x-wedsync-viewer": "203.0.113.9"}
    browser.open(client)
    browser.sign_in(account)
    redeem(client, redirect_of(browser.submit("consent", decision="allow"))["code"])
    assert {session.address for session in session_service().list(account.user_id)} == {"203.0.113.9"}
