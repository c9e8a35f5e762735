"""Signing in through HTTP: tokens, cookies, and the refresh of both."""

from collections.abc import Iterator

import pytest

from apikit.admission import rule_items
from apikit.admission.organization_rules import OrganizationRules
from tests.audit import audit_entries
from tests.gateway import send
from tests.sign_ups import AUTH, PASSWORD, Browser, Mailbox, SignedUp, a_mailbox, an_address, bearer, sign_up
from tests.storage import put_item, set_attributes

SESSION, DEVICE = "__Host-wedsync_session", "__Host-wedsync_device"


@pytest.fixture
def mailbox(aws: None) -> Iterator[Mailbox]:
    with a_mailbox() as mails:
        yield mails


@pytest.fixture
def jane(mailbox: Mailbox) -> SignedUp:
    """A person with an account."""
    return sign_up()


class TestLogin:
    def test_returns_tokens_and_the_person(self, jane: SignedUp) -> None:
        answer = jane.log_in()
        form = answer.json()
        assert (answer.status, answer.headers["cache-control"]) == (200, "no-store")
        assert set(form) == {"access_token", "token_type", "expires_in", "refresh_token", "user"}
        assert (form["token_type"], form["expires_in"], form["user"]["id"]) == ("Bearer", 3600, jane.id)
        assert send("GET", f"{AUTH}/me", headers=bearer(form["access_token"])).json() == form["user"]

    def test_lets_her_act_for_her_organization(self, jane: SignedUp) -> None:
        token = jane.tokens()["access_token"]
        answer = send("POST", "/v1/clients", json={"name": "Ann", "email": "ann@example.com"}, headers=bearer(token))
        assert answer.status == 201, answer
        assert answer.json()["organization_id"] == jane.form["organization_ids"][0]
        assert answer.json()["livemode"]

    def test_may_be_for_the_sandbox(self, jane: SignedUp) -> None:
        token = jane.tokens(environment="test")["access_token"]
        answer = send("POST", "/v1/clients", json={"name": "Ann", "email": "ann@example.com"}, headers=bearer(token))
        assert not answer.json()["livemode"]

    def test_refuses_a_wrong_password_and_an_unknown_address_alike(self, jane: SignedUp) -> None:
        answers = [
            jane.log_in(password="wrong password!"),
            send("POST", f"{AUTH}/login", json={"email": an_address(), "password": "wrong password!"}),
        ]
        problems = [answer.problem(401, "invalid_credentials") for answer in answers]
        for problem in problems:
            del problem["request_id"]
        assert problems[0] == problems[1]
        assert {*answers[0].headers} == {*answers[1].headers}
        assert answers[0].cookies == answers[1].cookies == ()

    def test_requires_a_second_factor_where_there_is_one(self, jane: SignedUp) -> None:
        set_attributes("access", f"USER#{jane.id}", "USER", mf=["totp", "recovery_code"])
        problem = jane.log_in().problem(401, "mfa_required")
        assert problem["mfa_methods"] == ["totp", "recovery_code"]
        assert problem["mfa_token"].startswith("mfa_")

    def test_refuses_an_organization_of_others(self, jane: SignedUp, mailbox: Mailbox) -> None:
        [organization_id] = sign_up().form["organization_ids"]
        assert jane.log_in(organization_id=organization_id).problem(403, "organization_not_allowed")

    def test_says_how_long_to_wait(self, jane: SignedUp) -> None:
        for _ in range(5):
            jane.log_in(password="wrong password!").problem(401, "invalid_credentials")
        answer = jane.log_in()
        assert answer.problem(429, "rate_limited")["limit"] == "failed_sign_ins"
        assert answer.headers["retry-after"] == "1"

    @pytest.mark.parametrize("password", ["x" * 4_097, "x" * 60_000])
    def test_refuses_a_password_that_no_one_has(self, jane: SignedUp, password: str) -> None:
        assert jane.log_in(password=password).faults() == [("/password", "string_too_long")]

    def test_refuses_a_large_body_before_it_is_read(self, jane: SignedUp) -> None:
        assert jane.log_in(password="x" * 1_000_000).problem(413, "body_too_large")

    @pytest.mark.parametrize("password", ["\0" * 12, PASSWORD + "\0", "\u2028" * 12])
    def test_refuses_control_characters_like_any_wrong_password(self, jane: SignedUp, password: str) -> None:
        assert jane.log_in(password=password).problem(401, "invalid_credentials")

    def test_accepts_an_idempotency_key_and_ignores_it(self, jane: SignedUp) -> None:
        headers = {"idempotency-key": "a"}
        body = {"email": jane.email, "password": PASSWORD}
        answers = [send("POST", f"{AUTH}/login", json=body, headers=headers) for _ in range(2)]
        assert answers[0].json()["refresh_token"] != answers[1].json()["refresh_token"]
        assert "idempotency-replayed" not in answers[1].headers


class TestCookies:
    def test_have_every_protection(self, jane: SignedUp) -> None:
        answer = jane.log_in(cookie=True)
        assert answer.json()["refresh_token"] is None
        assert {cookie.partition("=")[0] for cookie in answer.cookies} == {SESSION, DEVICE}
        for cookie in answer.cookies:
            attributes = {each.strip() for each in cookie.split(";")[1:]}
            assert attributes >= {"Path=/", "Secure", "HttpOnly", "SameSite=Strict"}
            assert not any(each.startswith("Domain") for each in attributes)

    def test_refresh_without_a_body(self, jane: SignedUp) -> None:
        browser = Browser()
        jane.log_in(browser, cookie=True)
        first = browser.cookies[SESSION]
        answer = browser.call("POST", f"{AUTH}/refresh")
        assert (answer.status, answer.json()["refresh_token"]) == (200, None)
        assert browser.cookies[SESSION] != first
        assert send("GET", f"{AUTH}/me", headers=bearer(answer.json()["access_token"])).status == 200

    @pytest.mark.parametrize("site", ["cross-site", "same-site"])
    def test_are_not_taken_from_pages_of_other_origins(self, jane: SignedUp, site: str) -> None:
        browser = Browser()
        jane.log_in(browser, cookie=True)
        answer = browser.call("POST", f"{AUTH}/refresh", headers={"sec-fetch-site": site})
        assert answer.problem(401, "unauthenticated")
        assert browser.call("POST", f"{AUTH}/refresh", headers={"sec-fetch-site": "same-origin"}).status == 200

    @pytest.mark.parametrize("name", [SESSION, DEVICE])
    def test_are_refused_when_one_is_sent_twice(self, jane: SignedUp, name: str) -> None:
        headers = {"cookie": f"{name}=a; other=b; {name}=c"}
        path = f"{AUTH}/refresh" if name == SESSION else f"{AUTH}/login"
        body = {} if name == SESSION else {"email": jane.email, "password": PASSWORD}
        problem = send("POST", path, headers=headers, json=body).problem(401, "invalid_credentials")
        assert "more than once" in problem["detail"]

    def test_that_an_attacker_has_planted_are_not_adopted(self, jane: SignedUp, mailbox: Mailbox) -> None:
        attacker = sign_up()
        attackers_browser, browser = Browser(), Browser()
        attacker.log_in(attackers_browser, cookie=True)
        browser.cookies.update(attackers_browser.cookies)
        answer = jane.log_in(browser, cookie=True)
        assert answer.json()["user"]["id"] == jane.id
        assert browser.cookies[SESSION] != attackers_browser.cookies[SESSION]
        assert browser.cookies[DEVICE] != attackers_browser.cookies[DEVICE]
        token = browser.call("POST", f"{AUTH}/refresh").json()["access_token"]
        assert send("GET", f"{AUTH}/me", headers=bearer(token)).json()["id"] == jane.id

    def test_of_a_known_device_let_the_owner_in_during_an_attack(self, jane: SignedUp) -> None:
        browser = Browser()
        jane.log_in(browser)
        for _ in range(7):
            jane.log_in(password="wrong password!")
        assert jane.log_in().status == 429
        assert jane.log_in(browser).status == 200

    def test_end_with_the_session(self, jane: SignedUp) -> None:
        browser = Browser()
        token = jane.log_in(browser, cookie=True).json()["access_token"]
        assert browser.call("POST", f"{AUTH}/logout", headers=bearer(token)).status == 204
        assert SESSION not in browser.cookies
        assert DEVICE in browser.cookies


class TestRefresh:
    def test_rotates_the_token(self, jane: SignedUp) -> None:
        first = jane.tokens()["refresh_token"]
        answer = send("POST", f"{AUTH}/refresh", json={"refresh_token": first})
        assert answer.status == 200
        assert answer.json()["refresh_token"] not in {first, None}
        assert answer.cookies == ()

    def test_gives_the_same_successor_for_a_few_seconds(self, jane: SignedUp) -> None:
        first = jane.tokens()["refresh_token"]
        answers = [send("POST", f"{AUTH}/refresh", json={"refresh_token": first}) for _ in range(2)]
        assert answers[0].json()["refresh_token"] == answers[1].json()["refresh_token"]

    def test_of_an_older_token_ends_the_session(self, jane: SignedUp) -> None:
        first = jane.tokens()["refresh_token"]
        second = send("POST", f"{AUTH}/refresh", json={"refresh_token": first}).json()["refresh_token"]
        third = send("POST", f"{AUTH}/refresh", json={"refresh_token": second}).json()
        assert send("POST", f"{AUTH}/refresh", json={"refresh_token": first}).problem(401, "token_reused")
        assert send("GET", f"{AUTH}/me", headers=bearer(third["access_token"])).problem(401, "token_expired")
        entry = audit_entries(jane.form["organization_ids"][0])[-1]
        assert (entry["action"], entry["actor"]["id"], entry["outcome"]) == ("session.token_reused", jane.id, "denied")

    def test_of_two_generations_before_ends_the_session_within_ten_seconds(self, jane: SignedUp) -> None:
        tokens = [jane.tokens()["refresh_token"]]
        for _ in range(2):
            answer = send("POST", f"{AUTH}/refresh", json={"refresh_token": tokens[-1]})
            tokens.append(answer.json()["refresh_token"])
        assert send("POST", f"{AUTH}/refresh", json={"refresh_token": tokens[1]}).status == 200
        assert send("POST", f"{AUTH}/refresh", json={"refresh_token": tokens[0]}).problem(401, "token_reused")

    def test_ends_a_session_that_the_organization_does_not_allow_any_more(self, jane: SignedUp) -> None:
        tokens = jane.tokens()
        rules = OrganizationRules(allowed_email_domains=("hotel-lago.example",))
        put_item("access", rule_items.rules_item(jane.form["organization_ids"][0], 1, rules))
        answer = send("POST", f"{AUTH}/refresh", json={"refresh_token": tokens["refresh_token"]})
        assert "does not allow your e-mail domain" in answer.problem(401, "token_expired")["detail"]
        assert send("GET", f"{AUTH}/me", headers=bearer(tokens["access_token"])).problem(401, "token_expired")

    def test_needs_a_token(self, aws: None) -> None:
        answers = [
            send("POST", f"{AUTH}/refresh"),
            send("POST", f"{AUTH}/refresh", json={}),
            send("POST", f"{AUTH}/refresh", json={"refresh_token": None}),
        ]
        assert all(answer.problem(401, "unauthenticated") for answer in answers)

    @pytest.mark.parametrize("token", ["x", "rt_" + "0" * 52 + "_" + "a" * 59])
    def test_refuses_another_token(self, jane: SignedUp, token: str) -> None:
        assert send("POST", f"{AUTH}/refresh", json={"refresh_token": token}).problem(401, "token_expired")

    def test_changes_to_the_sandbox(self, jane: SignedUp) -> None:
        body = {"refresh_token": jane.tokens()["refresh_token"], "environment": "test"}
        token = send("POST", f"{AUTH}/refresh", json=body).json()["access_token"]
        answer = send("POST", "/v1/clients", json={"name": "Ann", "email": "ann@example.com"}, headers=bearer(token))
        assert not answer.json()["livemode"]
