"""Whatever stands in a header gets a documented problem: credentials, organizations, entity tags, dates, request ids."""

import re

import pytest

from apikit.ids import new_id
from tests.contract.operations import ULID, Operation, guarded_operations, operations, representative
from tests.contract.standing import MARKER, Standing, find, require_documented, require_problem
from tests.gateway import Answer, Caller, a_caller, send

EVERY_GUARDED_OPERATION = pytest.mark.parametrize("operation", representative(guarded_operations()), ids=str)
# What is restored is judged once it is deleted.
VERSIONED_OPERATIONS = [o for o in representative(operations()) if o.is_conditional and not o.path.endswith("/restore")]


def forged_credentials(caller: Caller) -> list[dict[str, str]]:
    """Credentials that are nearly right, and some that are not at all."""
    key, secret, other = caller.credentials.api_key, caller.credentials.api_secret, a_caller().credentials
    schemes = ["", "Bearer", "Bearer ", f"Basic {secret}", secret, f"Bearer: {secret}", "Digest x", "Bearer\x00x"]
    pairs = [
        {"x-api-key": key},
        {"x-api-key": key, "x-api-secret": ""},
        {"x-api-key": key, "x-api-secret": other.api_secret},
        {"x-api-key": other.api_key, "x-api-secret": secret},
        {"x-api-key": "", "x-api-secret": secret},
        {"x-api-key": key.upper(), "x-api-secret": secret},
        {"x-api-key": f"{key},{key}", "x-api-secret": secret},
        {"x-api-key": MARKER, "x-api-secret": secret},
        {"x-api-secret": secret, "authorization": f"Bearer {secret}"},
        {"x-api-key": other.api_key, "authorization": f"Bearer {secret}"},
    ]
    bearers = [f"Bearer {wrong}" for wrong in forged_secrets(secret)]
    return [{"authorization": value} for value in (*bearers, *schemes, "ApiKey x")] + pairs


def forged_secrets(secret: str) -> list[str]:
    """The secret with each character changed in turn, cut, stretched and quoted; and what never was one."""
    substitutions = [secret[:n] + ("a" if secret[n] != "a" else "b") + secret[n + 1 :] for n in range(len(secret))]
    variations = [secret[:-1], secret + "a", secret.upper(), secret * 2, secret.replace("live", "test"), secret[3:]]
    repetitions = [f"{secret},{secret}", f"{secret} {secret}", f'"{secret}"', secret + "\x00"]
    strange = ["\x00", MARKER, "a" * 10_000, "eyJhbGciOiJub25lIn0.e30.", "ey.ey.ey", "null", "sk_live_"]
    return [*substitutions, *variations, *repetitions, *strange, "\u00e9", "\U0001f48d"]


def require_unauthenticated(answer: Answer) -> None:
    assert answer.status == 401, answer
    assert answer.json()["code"] in {"unauthenticated", "invalid_credentials"}
    assert answer.headers["www-authenticate"] == re.sub("\n", "", answer.headers["www-authenticate"])
    assert "ratelimit" not in answer.headers
    require_problem(answer)


class TestCredentials:
    @EVERY_GUARDED_OPERATION
    def test_are_asked_for_before_anything_else(self, aws: None, operation: Operation) -> None:
        answer = send(operation.method, operation.address, query="unknown=1", body=b"\xff")
        answer.problem(401, "unauthenticated")
        require_unauthenticated(answer)
        require_documented(operation, answer)

    def test_forged_or_garbled_let_nobody_in(self, caller: Caller) -> None:
        for headers in forged_credentials(caller):
            require_unauthenticated(send("GET", "/v1/clients", headers=headers))

    def test_in_either_form_let_in(self, caller: Caller) -> None:
        key, secret = caller.credentials.api_key, caller.credentials.api_secret
        for headers in (
            {"x-api-key": key, "x-api-secret": secret},
            {"x-api-secret": secret},
            {"authorization": f"bearer {secret}"},
            {"authorization": f"BEARER  {secret}"},
            {"x-api-key": key, "authorization": f"Bearer {secret}"},
        ):
            assert send("GET", "/v1/clients", headers=headers).status == 200, headers

    def test_of_a_key_that_is_not_stored_are_invalid(self, aws: None) -> None:
        caller = a_caller()
        unknown = type(caller)(caller.organization_id, "live", new_id("key"), a_caller().credentials)
        assert unknown.call("GET", "/v1/clients").status == 200  # the secret names its own key
        expired_caller, revoked_caller = a_caller(expires_at=1), a_caller(status="revoked")
        expired_caller.call("GET", "/v1/clients").problem(401, "key_expired")
        revoked_caller.call("GET", "/v1/clients").problem(401, "key_revoked")


class TestOrganizations:
    @EVERY_GUARDED_OPERATION
    def test_that_are_not_the_callers_are_refused(self, chain: Standing, operation: Operation) -> None:
        for name in (
            f"org_{ULID}",
            a_caller().organization_id,
            "",
            "*",
            "../x",
            MARKER,
            "a" * 5000,
            "\U0001f48d",
            "org_,org_",
        ):
            answer = chain.call(operation, headers={"wedsync-organization": name})
            assert answer.json()["code"] == "organization_not_allowed", (name, answer)
            require_documented(operation, answer)


class TestEntityTags:
    @pytest.mark.parametrize("operation", VERSIONED_OPERATIONS, ids=str)
    def test_that_match_nothing_are_refused(self, chain: Standing, operation: Operation) -> None:
        body = {"json": chain.body(operation)} if operation.has_body else {}
        for tag in [
            '"0"',
            '"x"',
            'W/"1"',
            '""',
            "1",
            '"99999999999999999999"',
            '"-1"',
            '"1',
            '"\u0661"',
            MARKER,
            "a" * 9000,
            "",
        ]:
            answer = chain.call(operation, headers={"if-match": tag}, **body)
            # Nothing is there yet by such an external id.
            assert answer.json()["code"] in {"stale_version", "precondition_failed"}, (tag, answer)
            assert answer.status == 412
            require_documented(operation, answer)

    @pytest.mark.parametrize("operation", VERSIONED_OPERATIONS, ids=str)
    def test_of_other_versions_are_refused(self, chain: Standing, operation: Operation) -> None:
        body = {"json": chain.body(operation)} if operation.has_body else {}
        answer = chain.call(operation, headers={"if-match": '"98", "99"'}, **body)
        assert answer.status == 412, answer
        require_documented(operation, answer)


class TestConditions:
    def test_that_cannot_be_read_are_ignored(self, chain: Standing) -> None:
        get = find("clients_get")
        for name, values in {
            "if-none-match": ["x", '"', 'W/"', '"x"', "a" * 9000, '"99999999999999999999"', "\x00", MARKER],
            "if-modified-since": [
                "",
                "x",
                "Sun, 99 Foo 2026 00:00:00 GMT",
                "Mon, 01 Jan 99999 00:00:00 GMT",
                "Mon, 01 Jan 0000 00:00:00 GMT",
                "1 Jan 2020 00:00:00 +99999999999",
                "1 Jan 2020 99:99:99 GMT",
                "Mon, 01 Jan 0001 00:00:00 +2359",
                "9" * 5000,
                "\x00",
                "2026-01-01T00:00:00Z",
            ],
        }.items():
            for value in values:
                assert chain.call(get, headers={name: value}).status == 200, (name, value)

    def test_that_hold_save_the_body(self, chain: Standing) -> None:
        get = find("clients_get")
        etag = chain.call(get).headers["etag"]
        for name, value in {
            "if-none-match": f'"x", W/{etag}',
            "if-modified-since": "Fri, 31 Dec 9999 23:59:59 GMT",
        }.items():
            answer = chain.call(get, headers={name: value})
            assert (answer.status, answer.body) == (304, b"")


class TestRequestIds:
    def test_that_are_sane_come_back(self, aws: None) -> None:
        for sane in ("a", "checkout-7f3a", "a" * 128, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"):
            assert send("GET", "/health", headers={"x-request-id": sane}).headers["x-request-id"] == sane

    def test_that_are_not_are_replaced(self, aws: None) -> None:
        for odd in ("", "a" * 129, "a b", "a\nb", "a\r\nset-cookie: x=1", "<script>", '"', "\x00", "é", "a,b"):
            answer = send("GET", "/health", headers={"x-request-id": odd})
            assert re.fullmatch(r"req_[0-9a-z]{26}", answer.headers["x-request-id"]), odd
            assert "set-cookie" not in answer.headers
