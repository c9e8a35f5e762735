"""The token endpoint over HTTP: each grant, each way of authenticating a client, and each attack on them."""

import base64
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest

from apikit.dynamo.table import Table
from domain.oauth.authorization_code import digest_code
from domain.oauth.consent_repository import ConsentRepository
from domain.oauth.consents import Consent
from domain.oauth.wiring import consent_service
from domain.sessions.wiring import session_service
from tests.gateway import Answer, Caller, send
from tests.keys import a_key
from tests.oauth import (
    CHALLENGE,
    REDIRECT_URI,
    VERIFIER,
    a_code,
    a_grant,
    basic,
    oauth_error,
    post_form,
    redeem,
    refresh,
    s256,
)
from tests.oauth_clients import an_oauth_client, path_of
from tests.people import Person, a_person, call, sign_in
from tests.storage import delete_item
from tests.threads import in_another_thread


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    """A confidential client of another organization than the person's."""
    return an_oauth_client(owner)


@pytest.fixture
def person(aws: None) -> Person:
    """A person who has every scope in her organization."""
    return a_person()


def at_once(count: int, act: Any) -> list[Answer]:
    """The answers to requests that start together."""
    barrier = Barrier(count)

    def start() -> Answer:
        barrier.wait()
        answer: Answer = in_another_thread(act)
        return answer

    with ThreadPoolExecutor(count) as threads:
        return [each.result() for each in [threads.submit(start) for _ in range(count)]]


def encode(text: bytes) -> str:
    return base64.b64encode(text).decode()


def can_read(token: str) -> bool:
    return call(token, "GET", "/v1/clients").status == 200


class TestCode:
    def test_gives_tokens_that_act_for_the_person(self, client: dict[str, Any], person: Person) -> None:
        answer = redeem(client, a_code(client, person))
        assert answer.headers["cache-control"] == "no-store"
        tokens = answer.json()
        assert {name: tokens[name] for name in ("token_type", "expires_in", "scope")} == {
            "token_type": "Bearer",
            "expires_in": 3600,
            "scope": "clients:read",
        }
        assert can_read(tokens["access_token"])
        answer = call(tokens["access_token"], "POST", "/v1/clients", json={"name": "x", "email": "x@example.com"})
        answer.problem(403, "insufficient_scope")

    @pytest.mark.parametrize("method", ["client_secret_post", "none"])
    def test_is_redeemed_by_every_kind_of_client(self, owner: Caller, person: Person, method: str) -> None:
        kind = "public" if method == "none" else "confidential"
        client = an_oauth_client(owner, client_type=kind, token_endpoint_auth_method=method)
        assert can_read(a_grant(client, person)["access_token"])

    def test_gives_no_refresh_token_to_a_client_without_that_grant(self, owner: Caller, person: Person) -> None:
        client = an_oauth_client(owner, grant_types=["authorization_code"])
        assert "refresh_token" not in a_grant(client, person)

    @pytest.mark.parametrize(
        ("parameters", "code"),
        [
            ({"code_verifier": "x" * 43}, "invalid_grant"),
            ({"code_verifier": CHALLENGE}, "invalid_grant"),
            ({"code_verifier": ""}, "invalid_request"),
            ({"code_verifier": "short"}, "invalid_request"),
            ({"code_verifier": VERIFIER + "\n"}, "invalid_grant"),
            ({"redirect_uri": ""}, "invalid_grant"),
            ({"redirect_uri": REDIRECT_URI + "/"}, "invalid_grant"),
            ({"code": "unknown"}, "invalid_grant"),
            ({"code": ""}, "invalid_request"),
            ({"code": "\ud7ff\u00e9"}, "invalid_grant"),
        ],
    )
    def test_is_refused_for(
        self, client: dict[str, Any], person: Person, parameters: dict[str, str], code: str
    ) -> None:
        oauth_error(redeem(client, a_code(client, person), **parameters), 400, code)

    def test_of_another_client_is_refused(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        thief, code = an_oauth_client(owner), a_code(client, person)
        oauth_error(redeem(thief, code), 400, "invalid_grant")
        assert redeem(client, code).status == 200

    def test_that_is_redeemed_again_ends_what_it_gave(self, client: dict[str, Any], person: Person) -> None:
        code, other = a_code(client, person), a_grant(client, person)
        tokens = redeem(client, code).json()
        oauth_error(redeem(client, code), 400, "invalid_grant")
        assert not can_read(tokens["access_token"])
        oauth_error(refresh(client, tokens["refresh_token"]), 400, "invalid_grant")
        assert can_read(other["access_token"])
        assert person.call("GET", "/v1/clients").status == 200

    def test_that_20_redeem_at_once_gives_one_of_them_tokens_that_are_dead(
        self, client: dict[str, Any], person: Person
    ) -> None:
        code = a_code(client, person)
        answers = at_once(20, lambda: redeem(client, code))
        successes = [each for each in answers if each.status == 200]
        assert len(successes) == 1
        assert {each.json()["error"] for each in answers if each.status != 200} == {"invalid_grant"}
        assert not can_read(successes[0].json()["access_token"])

    def test_is_stored_for_a_day_so_that_a_late_replay_ends_the_grant(
        self, client: dict[str, Any], person: Person
    ) -> None:
        code = a_code(client, person)
        item = Table("access").get(f"TOKEN#{digest_code(code)}", "CODE")
        assert item
        assert item["ttl"] - item["ex"] // 1000 == 24 * 3600

    def test_expires_after_a_minute(
        self, client: dict[str, Any], person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("domain.oauth.authorization_endpoint.LIFETIME", timedelta(seconds=-1))
        oauth_error(redeem(client, a_code(client, person)), 400, "invalid_grant")

    def test_of_a_person_who_left_gives_nothing(self, client: dict[str, Any], person: Person) -> None:
        code = a_code(client, person)
        delete_item("access", f"USER#{person.user_id}", f"ORG#{person.organization_id}")
        oauth_error(redeem(client, code), 400, "invalid_grant")

    def test_of_a_person_who_signed_out_gives_nothing(self, client: dict[str, Any], person: Person) -> None:
        other = sign_in(person.user_id, person.organization_id)
        code, other_code = a_code(client, person), a_code(client, other)
        session_service().end(person.user_id, person.tokens.session.id)
        oauth_error(redeem(client, code), 400, "invalid_grant")
        assert [each.is_grant for each in session_service().list(person.user_id)] == [False]
        assert redeem(client, other_code).status == 200

    def test_of_a_withdrawn_consent_gives_nothing(self, client: dict[str, Any], person: Person) -> None:
        code = a_code(client, person)
        (consent,) = consent_service().list(person.user_id)
        consent_service().withdraw(person.user_id, consent.id)
        oauth_error(redeem(client, code), 400, "invalid_grant")
        assert not any(each.is_grant for each in session_service().list(person.user_id))

    def test_that_is_redeemed_during_a_withdrawal_gives_nothing(
        self, client: dict[str, Any], person: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        code, answers = a_code(client, person), list[Answer]()
        remove = ConsentRepository.remove

        def redeem_first(repository: ConsentRepository, consent: Consent) -> None:
            answers.append(in_another_thread(lambda: redeem(client, code)))
            remove(repository, consent)

        monkeypatch.setattr(ConsentRepository, "remove", redeem_first)
        (consent,) = consent_service().list(person.user_id)
        consent_service().withdraw(person.user_id, consent.id)
        token = answers[0].json()["access_token"]
        assert call(token, "GET", "/v1/clients").status == 401

    def test_needs_its_own_verifier(self, client: dict[str, Any], person: Person) -> None:
        """A code that was injected into another flow of the same client fails."""
        code = a_code(client, person, code_challenge=s256("a" * 43))
        oauth_error(redeem(client, code), 400, "invalid_grant")
        assert redeem(client, code, code_verifier="a" * 43).status == 200


class TestRefresh:
    def test_rotates_the_token(self, client: dict[str, Any], person: Person) -> None:
        first = a_grant(client, person)
        second = refresh(client, first["refresh_token"]).json()
        assert second["refresh_token"] != first["refresh_token"]
        assert can_read(second["access_token"])

    def test_20_at_once_agree_on_one_successor(self, client: dict[str, Any], person: Person) -> None:
        token = a_grant(client, person)["refresh_token"]
        answers = at_once(20, lambda: refresh(client, token))
        assert {each.status for each in answers} <= {200, 503}
        assert len({each.json()["refresh_token"] for each in answers if each.status == 200}) == 1

    def test_of_a_token_before_the_last_one_ends_the_grant_and_nothing_else(
        self, client: dict[str, Any], person: Person
    ) -> None:
        first, other = a_grant(client, person), a_grant(client, person)
        second = refresh(client, first["refresh_token"]).json()
        third = refresh(client, second["refresh_token"]).json()
        oauth_error(refresh(client, first["refresh_token"]), 400, "invalid_grant")
        assert not can_read(third["access_token"])
        assert can_read(other["access_token"])

    def test_by_another_client_ends_the_grant(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        thief, tokens = an_oauth_client(owner), a_grant(client, person)
        oauth_error(refresh(thief, tokens["refresh_token"]), 400, "invalid_grant")
        assert not can_read(tokens["access_token"])

    def test_narrows_the_scopes_but_never_widens_them(self, client: dict[str, Any], person: Person) -> None:
        tokens = a_grant(client, person, scope="clients:read weddings:read")
        narrow = refresh(client, tokens["refresh_token"], scope="weddings:read").json()
        assert narrow["scope"] == "weddings:read"
        assert not can_read(narrow["access_token"])
        oauth_error(refresh(client, narrow["refresh_token"], scope="clients:write"), 400, "invalid_scope")
        oauth_error(refresh(client, narrow["refresh_token"], scope="clients:fly"), 400, "invalid_scope")
        assert refresh(client, narrow["refresh_token"]).json()["scope"] == "clients:read weddings:read"

    @pytest.mark.parametrize("token", ["", "unknown", "rt_", "sk_live_x"])
    def test_needs_a_valid_token(self, client: dict[str, Any], token: str) -> None:
        oauth_error(refresh(client, token), 400, "invalid_grant" if token else "invalid_request")

    def test_follows_the_scopes_of_the_client(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        tokens = a_grant(client, person, scope="clients:read weddings:read")
        assert owner.call("PATCH", path_of(client), json={"scopes": ["weddings:read"]}).status == 200
        assert not can_read(tokens["access_token"])
        assert refresh(client, tokens["refresh_token"]).json()["scope"] == "weddings:read"


class TestClientCredentials:
    def test_give_a_token_of_the_client_itself(self, owner: Caller) -> None:
        client = an_oauth_client(owner, grant_types=["client_credentials"], redirect_uris=[])
        answer = post_form("/oauth/token", basic(client), grant_type="client_credentials")
        assert answer.json().keys() == {"access_token", "expires_in", "scope", "token_type"}
        assert answer.json()["scope"] == "clients:read weddings:read"
        assert can_read(answer.json()["access_token"])

    def test_are_cut_to_the_scopes_of_the_client(self, owner: Caller) -> None:
        client = an_oauth_client(owner, grant_types=["client_credentials"], redirect_uris=[])
        answers = [
            post_form("/oauth/token", basic(client), grant_type="client_credentials", scope=scope)
            for scope in ("clients:read clients:write", "clients:write", "clients:fly", "*")
        ]
        assert answers[0].json()["scope"] == "clients:read"
        oauth_error(answers[1], 400, "invalid_scope")
        oauth_error(answers[2], 400, "invalid_scope")
        assert answers[3].json()["scope"] == "clients:read weddings:read"

    @pytest.mark.parametrize("action", ["suspend", "delete"])
    def test_end_with_the_client(self, owner: Caller, action: str) -> None:
        client = an_oauth_client(owner, grant_types=["client_credentials"], redirect_uris=[])
        token = post_form("/oauth/token", basic(client), grant_type="client_credentials").json()["access_token"]
        if action == "suspend":
            assert owner.call("POST", f"{path_of(client)}/suspend").status == 200
        else:
            assert owner.call("DELETE", path_of(client)).status == 204
        assert not can_read(token)
        oauth_error(post_form("/oauth/token", basic(client), grant_type="client_credentials"), 401, "invalid_client")
        if action == "suspend":
            assert owner.call("POST", f"{path_of(client)}/activate").status == 200
            assert not can_read(token)

    def test_are_refused_to_clients_without_the_grant(self, client: dict[str, Any]) -> None:
        answer = post_form("/oauth/token", basic(client), grant_type="client_credentials")
        oauth_error(answer, 400, "unauthorized_client")


class TestRequest:
    @pytest.mark.parametrize(
        "grant_type", ["password", "implicit", "urn:ietf:params:oauth:grant-type:device_code", 'a"\\b']
    )
    def test_of_an_unknown_grant_is_refused(self, client: dict[str, Any], grant_type: str) -> None:
        oauth_error(post_form("/oauth/token", basic(client), grant_type=grant_type), 400, "unsupported_grant_type")

    def test_without_a_grant_is_refused(self, client: dict[str, Any]) -> None:
        oauth_error(post_form("/oauth/token", basic(client)), 400, "invalid_request")

    @pytest.mark.parametrize("name", ["grant_type", "code", "client_id", "code_verifier", "scope", "unknown"])
    def test_with_a_parameter_twice_is_refused(self, client: dict[str, Any], person: Person, name: str) -> None:
        code = a_code(client, person)
        body = f"grant_type=authorization_code&code={code}&code_verifier={VERIFIER}&{name}=a&{name}=a"
        headers = {"content-type": "application/x-www-form-urlencoded", **basic(client)}
        oauth_error(send("POST", "/oauth/token", body=body.encode(), headers=headers), 400, "invalid_request")

    @pytest.mark.parametrize(
        ("content_type", "body"),
        [
            ("application/json", b'{"grant_type": "client_credentials"}'),
            ("text/plain", b"grant_type=client_credentials"),
            ("application/x-www-form-urlencoded", b"grant_type=%ff%fe"),
            ("application/x-www-form-urlencoded", "grant_type=é".encode()),
            ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % number for number in range(200))),
            ("application/x-www-form-urlencoded", b"a=" + b"x" * 50_000),
        ],
    )
    def test_that_is_no_form_is_refused(self, client: dict[str, Any], content_type: str, body: bytes) -> None:
        headers = {"content-type": content_type, **basic(client)}
        oauth_error(send("POST", "/oauth/token", body=body, headers=headers), 400, "invalid_request")

    def test_is_answered_in_json_whatever_is_accepted(self, client: dict[str, Any]) -> None:
        headers = {"accept": "application/xml", **basic(client)}
        oauth_error(post_form("/oauth/token", headers, grant_type="x"), 400, "unsupported_grant_type")

    def test_by_get_is_not_allowed(self, client: dict[str, Any]) -> None:
        assert send("GET", "/oauth/token").status == 405


class TestClient:
    @pytest.mark.parametrize("secret", ["", "wrong", "é", "x" * 5_000])
    def test_with_a_wrong_secret_is_refused(self, client: dict[str, Any], secret: str) -> None:
        answer = post_form("/oauth/token", basic(client, secret), grant_type="client_credentials")
        oauth_error(answer, 401, "invalid_client")
        assert answer.headers["www-authenticate"] == 'Basic realm="wedsync", charset="UTF-8"'

    @pytest.mark.parametrize(
        "authorization",
        ["Basic", "Basic !", f"Basic {encode(b'%sx' % bytes([255]))}", f"Basic {encode(b'no colon')}", "Bearer x"],
    )
    def test_with_an_invalid_header_is_refused(self, client: dict[str, Any], authorization: str) -> None:
        answer = post_form("/oauth/token", {"authorization": authorization}, grant_type="client_credentials")
        oauth_error(answer, 401, "invalid_client")

    def test_must_use_its_registered_method(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        by_post = {"client_id": client["client_id"], "client_secret": client["client_secret"]}
        values = {"grant_type": "authorization_code", "code": a_code(client, person), "code_verifier": VERIFIER}
        for parameters in (by_post, {"client_id": client["client_id"]}):
            answer = post_form("/oauth/token", None, **values, **parameters)
            oauth_error(answer, 401, "invalid_client")
            assert "www-authenticate" not in answer.headers

    def test_must_use_one_method_only(self, client: dict[str, Any]) -> None:
        answer = post_form(
            "/oauth/token", basic(client), grant_type="client_credentials", client_secret=client["client_secret"]
        )
        oauth_error(answer, 400, "invalid_request")

    def test_is_the_one_of_the_parameter(self, owner: Caller, client: dict[str, Any]) -> None:
        other = an_oauth_client(owner)
        answer = post_form("/oauth/token", basic(client), grant_type="client_credentials", client_id=other["client_id"])
        oauth_error(answer, 401, "invalid_client")

    def test_keeps_its_old_secret_during_the_grace_period(self, owner: Caller) -> None:
        client = an_oauth_client(owner, grant_types=["client_credentials"], redirect_uris=[])
        new_client = owner.call("POST", f"{path_of(client)}/rotate-secret", json={"grace_hours": 1}).json()
        for secret in (client["client_secret"], new_client["client_secret"]):
            assert post_form("/oauth/token", basic(client, secret), grant_type="client_credentials").status == 200
        newest = owner.call("POST", f"{path_of(client)}/rotate-secret", json={"grace_hours": 0}).json()
        for secret in (client["client_secret"], new_client["client_secret"]):
            answer = post_form("/oauth/token", basic(client, secret), grant_type="client_credentials")
            oauth_error(answer, 401, "invalid_client")
        secret = newest["client_secret"]
        assert post_form("/oauth/token", basic(client, secret), grant_type="client_credentials").status == 200

    def test_of_a_suspended_organization_is_refused(self, owner: Caller) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Spa"}).json()
        body = {"name": "x", "scopes": ["clients:read"], "redirect_uris": [], "grant_types": ["client_credentials"]}
        headers = {"WedSync-Organization": child["id"]}
        client = owner.call("POST", "/v1/oauth-clients", json=body, headers=headers).json()
        token = post_form("/oauth/token", basic(client), grant_type="client_credentials").json()["access_token"]
        assert owner.call("POST", f"/v1/organizations/{child['id']}/suspend").status == 200
        oauth_error(post_form("/oauth/token", basic(client), grant_type="client_credentials"), 401, "invalid_client")
        assert not can_read(token)

    def test_that_acts_for_a_person_is_refused_when_it_is_suspended(
        self, owner: Caller, client: dict[str, Any], person: Person
    ) -> None:
        token = a_grant(client, person)["access_token"]
        assert owner.call("POST", f"{path_of(client)}/suspend").status == 200
        assert not can_read(token)

    def test_cannot_grant_itself_more_through_a_client(self, owner: Caller) -> None:
        narrow = a_key(owner, scopes=["oauth-clients:write", "oauth-clients:read"])
        child = an_oauth_client(
            narrow, scopes=["oauth-clients:write"], grant_types=["client_credentials"], redirect_uris=[]
        )
        token = post_form("/oauth/token", basic(child), grant_type="client_credentials").json()["access_token"]
        answer = call(
            token, "POST", "/v1/oauth-clients", json={"name": "x", "scopes": ["clients:read"], "redirect_uris": ["https://a.example.com/"]}
        )  # fmt: skip
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "clients:read"
