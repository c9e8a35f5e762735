"""People on the deployed stack: they sign up, sign in, invite others, and what ends is refused at the next request."""

from concurrent.futures import ThreadPoolExecutor

import jwt
import pyotp
import pytest

from tests.e2e.people import PASSWORD, Person, call, new_address, read_mails, sign_in, sign_up, wait_for_token
from tests.e2e.stack import RunningStack

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def owner(stack: RunningStack) -> Person:
    """A person with an organization of her own."""
    return sign_up(stack)


def test_tokens_verify_with_the_published_keys(stack: RunningStack, owner: Person) -> None:
    keys = call(stack, "GET", "/.well-known/jwks.json").json()["keys"]
    token = owner.tokens["access_token"]
    header = jwt.get_unverified_header(token)
    key = next(jwt.PyJWK(each) for each in keys if each["kid"] == header["kid"])
    claims = jwt.decode(
        token, key, algorithms=["RS256"], audience=stack.facts["api_url"], issuer=stack.facts["api_url"]
    )
    assert (header["typ"], claims["org"], claims["env"]) == ("at+jwt", owner.organization_id, "live")
    assert {"sub", "client_id", "scope", "sid", "jti", "iat", "exp", "auth_time"} <= claims.keys()


def test_a_person_uses_the_api(owner: Person) -> None:
    client = owner.call("POST", "/v1/clients", json={"name": "John & Jane", "email": "john@example.com"})
    assert client.status_code == 201
    assert client.json()["organization_id"] == owner.organization_id
    assert owner.call("GET", "/v1/auth/me").json()["email"] == owner.email


def test_words_are_the_same_for_an_address_without_account(stack: RunningStack, owner: Person) -> None:
    problems = [
        call(stack, "POST", "/v1/auth/login", json={"email": email, "password": "wrong horse battery staple"}).json()
        for email in (owner.email, new_address())
    ]
    texts = [{name: problem[name] for name in ("status", "code", "title", "detail")} for problem in problems]
    assert texts[0] == texts[1]
    assert (texts[0]["status"], texts[0]["code"]) == (401, "invalid_credentials")


def test_registration_answers_the_same_and_writes_to_the_owner(stack: RunningStack, owner: Person) -> None:
    details = {"email": owner.email, "password": PASSWORD, "name": "Eve", "organization_name": "Eve's"}
    answer = call(stack, "POST", "/v1/auth/register", json=details)
    assert (answer.status_code, answer.json()) == (202, {"status": "verification_sent"})


def test_refresh_rotates_and_reuse_in_parallel_agrees(stack: RunningStack, owner: Person) -> None:
    person = sign_in(stack, owner.email)
    body = {"refresh_token": person.tokens["refresh_token"]}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: call(stack, "POST", "/v1/auth/refresh", json=body), range(20)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh_token"] for answer in answers}) == 1


def test_logout_ends_both_tokens_at_the_next_request(stack: RunningStack, owner: Person) -> None:
    person = sign_in(stack, owner.email)
    assert person.call("POST", "/v1/auth/logout").status_code == 204
    assert person.call("GET", "/v1/clients").json()["code"] == "token_expired"
    body = {"refresh_token": person.tokens["refresh_token"]}
    assert call(stack, "POST", "/v1/auth/refresh", json=body).status_code == 401


def test_a_cookie_keeps_the_session_of_a_browser(stack: RunningStack, owner: Person) -> None:
    answer = call(stack, "POST", "/v1/auth/login", json={"email": owner.email, "password": PASSWORD, "cookie": True})
    assert "refresh_token" not in answer.json() or answer.json()["refresh_token"] is None
    [cookie] = [each for each in answer.headers.get_list("set-cookie") if "session" in each]
    assert all(word in cookie for word in ("HttpOnly", "Secure", "SameSite=Strict", "Path=/"))
    answer_of_cookie = call(stack, "POST", "/v1/auth/refresh", headers={"Cookie": cookie.partition(";")[0]})
    assert answer_of_cookie.status_code == 200, answer_of_cookie.text


def test_a_second_factor_is_asked_for(stack: RunningStack) -> None:
    person = sign_up(stack)
    secret = person.call("POST", "/v1/auth/mfa/totp").json()["secret"]
    codes = person.call("POST", "/v1/auth/mfa/totp/confirm", json={"code": pyotp.TOTP(secret).now()})
    assert codes.status_code == 200, codes.text
    assert len(codes.json()["recovery_codes"]) == 10
    answer = call(stack, "POST", "/v1/auth/login", json={"email": person.email, "password": PASSWORD})
    assert (answer.status_code, answer.json()["code"]) == (401, "mfa_required")
    details = {"mfa_token": answer.json()["mfa_token"], "recovery_code": codes.json()["recovery_codes"][0]}
    signed_in = call(stack, "POST", "/v1/auth/mfa/verify", json=details)
    assert signed_in.status_code == 200, signed_in.text
    assert call(stack, "POST", "/v1/auth/mfa/verify", json=details).status_code in {401, 410, 422}


def test_a_new_password_ends_all_sessions(stack: RunningStack) -> None:
    person = sign_up(stack)
    assert call(stack, "POST", "/v1/auth/password/reset", json={"email": person.email}).status_code == 202
    token = wait_for_token(stack, person.email, count=2)
    body = {"token": token, "password": "another horse battery staple"}
    assert call(stack, "POST", "/v1/auth/password/confirm", json=body).status_code == 204
    assert person.call("GET", "/v1/clients").status_code == 401
    assert call(stack, "POST", "/v1/auth/password/confirm", json=body).json()["code"] == "token_expired"


def test_an_invited_person_has_the_role_until_it_changes(stack: RunningStack, owner: Person) -> None:
    roles = {role["name"]: role["id"] for role in owner.call("GET", "/v1/roles").json()["data"]}
    email = new_address()
    invitation = owner.call("POST", "/v1/invitations", json={"email": email, "role_ids": [roles["Read-Only"]]})
    assert invitation.status_code == 201, invitation.text
    token = wait_for_token(stack, email)
    details = {"email": email, "password": PASSWORD, "name": "Ben Lago", "invitation_token": token}
    assert call(stack, "POST", "/v1/auth/register", json=details).status_code == 202
    verification = wait_for_token(stack, email, count=2)
    assert call(stack, "POST", "/v1/auth/verify-email", json={"token": verification}).status_code == 200
    member = sign_in(stack, email)
    assert member.organization_id == owner.organization_id
    assert member.call("GET", "/v1/clients").status_code == 200
    body = {"name": "A", "email": "a@example.com"}
    assert member.call("POST", "/v1/clients", json=body).json()["code"] == "insufficient_scope"
    user_id = member.tokens["user"]["id"]
    promotion = owner.call("PATCH", f"/v1/users/{user_id}", json={"role_ids": [roles["API Administrator"]]})
    assert promotion.status_code == 200, promotion.text
    assert member.call("POST", "/v1/clients", json=body).status_code == 201
    assert owner.call("DELETE", f"/v1/users/{user_id}").status_code == 204
    assert member.call("GET", "/v1/clients").status_code == 401


def test_mails_are_in_the_language_of_the_person(stack: RunningStack) -> None:
    email = new_address()
    details = {"email": email, "password": PASSWORD, "name": "Anna", "organization_name": "Lago", "locale": "de-CH"}
    assert call(stack, "POST", "/v1/auth/register", json=details).status_code == 202
    wait_for_token(stack, email)
    assert read_mails(stack, email)[0]["subject"].startswith("Bestätigen")


def test_the_administrator_of_the_demo_signs_in(stack: RunningStack) -> None:
    facts = stack.facts
    answer = call(
        stack, "POST", "/v1/auth/login", json={"email": facts["admin_email"], "password": facts["admin_password"]}
    )
    assert answer.status_code == 200, answer.text
    token = answer.json()["access_token"]
    organization = call(stack, "GET", f"/v1/organizations/{facts['organization_id']}", token=token)
    assert organization.json()["name"] == "Lakeside Hotels"
