"""What HTTP does around every operation: forms, encodings, security headers, cross-origin pages, hygiene of requests."""

import gzip
from typing import Any

import pytest

from apikit.admission.plans import KeyPolicy, Plan, add_policy
from apikit.http import middleware
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller, send
from tests.storage import put_item, set_attributes

PAGE = "https://app.lago.example.com"


def list_of(caller: Caller, **headers: str) -> Any:
    return caller.call("GET", "/v1/clients", headers={name.replace("_", "-"): value for name, value in headers.items()})


def with_origins(caller: Caller, *origins: str) -> Caller:
    """The caller's organization lists the origins."""
    place = f"ORG#{caller.organization_id}", caller.environment
    set_attributes("access", *place, parent=None, st="active", co=origins)
    return caller


class TestAccept:
    @pytest.mark.parametrize(
        "accept",
        [
            "application/json",
            "*/*",
            "application/*",
            "text/html, application/json;q=0.1",
            "text/html,application/xhtml+xml,*/*;q=0.8",
            "APPLICATION/JSON; charset=utf-8",
            'application/json;profile="a,b"',
            "",
            "garbage",
        ],
    )
    def test_that_allows_json_is_answered(self, caller: Caller, accept: str) -> None:
        answer = list_of(caller, accept=accept)
        assert (answer.status, answer.headers["content-type"]) == (200, "application/json")

    @pytest.mark.parametrize(
        "accept",
        [
            "text/html",
            "application/soap+xml",
            "application/json;q=0",
            "application/json;q=0, application/xml;q=0, text/xml;q=0, */*",
            "*/*;q=0",
            "image/png;q=1",
        ],
    )
    def test_that_does_not_is_refused_in_a_readable_problem(self, caller: Caller, accept: str) -> None:
        list_of(caller, accept=accept).problem(406, "not_acceptable")

    def test_is_looked_at_after_the_credentials(self, aws: None) -> None:
        send("GET", "/v1/clients", headers={"accept": "text/html"}).problem(401, "unauthenticated")

    def test_leaves_nothing_done(self, caller: Caller) -> None:
        caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers={"accept": "text/html"}).problem(
            406, "not_acceptable"
        )
        assert list_of(caller).json()["data"] == []


class TestCompression:
    @pytest.fixture
    def crowd(self, caller: Caller) -> Caller:
        """A caller with a list of more than a kilobyte."""
        for _ in range(3):
            caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        return caller

    def test_of_what_is_large_when_the_caller_takes_it(self, crowd: Caller) -> None:
        plain, compressed_answer = list_of(crowd), list_of(crowd, accept_encoding="br, gzip;q=0.8")
        assert compressed_answer.headers["content-encoding"] == "gzip"
        assert gzip.decompress(compressed_answer.body) == plain.body
        assert int(compressed_answer.headers["content-length"]) == len(compressed_answer.body) < len(plain.body) / 2
        assert "Accept-Encoding" in plain.headers["vary"]
        assert plain.headers["vary"] == compressed_answer.headers["vary"]

    @pytest.mark.parametrize("accept", ["", "br", "identity", "gzip;q=0", "*;q=0", "gzip;q=x", "gzipped"])
    def test_only_then(self, crowd: Caller, accept: str) -> None:
        assert "content-encoding" not in list_of(crowd, accept_encoding=accept).headers

    def test_not_of_what_is_small(self, caller: Caller) -> None:
        assert "content-encoding" not in list_of(caller, accept_encoding="gzip").headers

    def test_keeps_the_etag_that_reads_and_writes_take(self, caller: Caller) -> None:
        creation = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "notes": "x" * 2_000})
        path = f"/v1/clients/{creation.json()['id']}"
        compressed_answer = caller.call("GET", path, headers={"accept-encoding": "gzip"})
        assert (compressed_answer.headers["content-encoding"], compressed_answer.headers["etag"]) == ("gzip", '"1"')
        not_modified = caller.call("GET", path, headers={"accept-encoding": "gzip", "if-none-match": '"1"'})
        assert (not_modified.status, not_modified.body, not_modified.headers["vary"]) == (
            304,
            b"",
            compressed_answer.headers["vary"],
        )
        assert caller.call("PATCH", path, json={"notes": "y"}, headers={"if-match": '"1"'}).status == 200

    def test_head_has_the_headers_of_get(self, crowd: Caller) -> None:
        got = list_of(crowd, accept_encoding="gzip")
        head = crowd.call("HEAD", "/v1/clients", headers={"accept-encoding": "gzip"})
        assert head.body == b""
        for name in ("content-length", "content-encoding", "content-type", "vary"):
            assert head.headers[name] == got.headers[name]


class TestSecurityHeaders:
    @pytest.mark.parametrize(("path", "status"), [("/health", 200), ("/v1/clients", 401), ("/nowhere", 404)])
    def test_are_on_every_response(self, aws: None, path: str, status: int) -> None:
        answer = send("GET", path)
        assert answer.status == status
        assert answer.headers["strict-transport-security"].startswith("max-age=63072000")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"

    def test_nothing_is_kept_by_caches_unless_it_says_so(self, caller: Caller) -> None:
        creation = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        path = f"/v1/clients/{creation.json()['id']}"
        assert caller.call("GET", path).headers["cache-control"] == "private, no-cache"
        assert caller.call("DELETE", path).headers["cache-control"] == "no-store"
        assert caller.call("GET", "/v1/nowhere").headers["cache-control"] == "no-store"


class TestCors:
    @pytest.fixture(autouse=True)
    def fresh(self, aws: None) -> None:
        """Nothing is remembered of organizations' origins."""
        middleware._origins.cache_clear()  # noqa: SLF001 - a cache of 30 s

    @pytest.mark.parametrize("origin", [PAGE, "https://anything.example:8443", "http://localhost:5173"])
    def test_a_preflight_of_a_secure_origin_is_answered_without_credentials(self, origin: str) -> None:
        preflight = {
            "origin": origin,
            "access-control-request-method": "PATCH",
            "access-control-request-headers": "x-api-key",
        }
        with counted_calls() as calls:
            answer = send("OPTIONS", "/v1/clients/cli_1", headers=preflight)
        assert (answer.status, answer.body, calls.by_operation) == (204, b"", {})
        assert answer.headers["access-control-allow-origin"] == origin
        assert "PATCH" in answer.headers["access-control-allow-methods"]
        assert "X-API-Key" in answer.headers["access-control-allow-headers"]
        assert "Origin" in answer.headers["vary"]
        assert "access-control-allow-credentials" not in answer.headers

    @pytest.mark.parametrize(
        "origin",
        [
            "null",
            "http://app.example.com",
            "https://APP.example.com",
            "https://a.example/x",
            "https://",
            "*",
            "https://a b",
        ],
    )
    def test_a_preflight_of_another_is_told_nothing(self, aws: None, origin: str) -> None:
        answer = send("OPTIONS", "/v1/clients", headers={"origin": origin, "access-control-request-method": "GET"})
        assert "access-control-allow-origin" not in answer.headers

    def test_pages_of_listed_origins_may_read_answers(self, caller: Caller) -> None:
        with_origins(caller, PAGE)
        answer = list_of(caller, origin=PAGE)
        assert answer.headers["access-control-allow-origin"] == PAGE
        assert "ETag" in answer.headers["access-control-expose-headers"]

    def test_and_refusals_too(self, caller: Caller) -> None:
        with_origins(caller, PAGE)
        answer = caller.call("POST", "/v1/clients", json={}, headers={"origin": PAGE})
        assert (answer.status, answer.headers["access-control-allow-origin"]) == (422, PAGE)

    @pytest.mark.parametrize(
        "origin", ["https://evil.example", f"{PAGE}.evil.example", f"{PAGE}:8443", "null", PAGE.upper()]
    )
    def test_pages_of_others_may_not(self, caller: Caller, origin: str) -> None:
        with_origins(caller, PAGE)
        assert "access-control-allow-origin" not in list_of(caller, origin=origin).headers

    def test_another_organizations_list_does_not_count(self, aws: None) -> None:
        with_origins(a_caller(), PAGE)
        assert "access-control-allow-origin" not in list_of(a_caller(), origin=PAGE).headers

    def test_nobody_who_was_not_let_in_is_told(self, aws: None) -> None:
        answer = send("GET", "/v1/clients", headers={"origin": PAGE})
        assert (answer.status, "access-control-allow-origin" in answer.headers) == (401, False)

    def test_a_keys_own_domains_count_without_a_read(self, aws: None) -> None:
        extras = KeyPolicy(allowed_domains=("*.lago.example.com",))
        caller = a_caller(plan=add_policy(Plan(per_hour=100_000), extras))
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": extras.to_form()})
        assert list_of(caller, origin=PAGE).headers["access-control-allow-origin"] == PAGE

    def test_public_answers_may_be_read_by_anybody(self, aws: None) -> None:
        assert (
            send("GET", "/health", headers={"origin": "https://evil.example"}).headers["access-control-allow-origin"]
            == "*"
        )

    def test_without_an_origin_costs_nothing(self, caller: Caller) -> None:
        list_of(caller)
        with counted_calls() as calls:
            assert "access-control-allow-origin" not in list_of(caller).headers
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1}

    def test_the_list_is_the_organizations_to_set(self, aws: None) -> None:
        from tests.contract.standing import a_chain  # noqa: PLC0415 - one chain with its record

        chain = a_chain().caller
        path = f"/v1/organizations/{chain.organization_id}"
        assert chain.call("PATCH", path, json={"cors_origins": [PAGE, PAGE]}).json()["cors_origins"] == [PAGE]
        assert list_of(chain, origin=PAGE).headers["access-control-allow-origin"] == PAGE
        for wrong in ("*", "http://a.example", "https://a.example/", "null"):
            chain.call("PATCH", path, json={"cors_origins": [wrong]}).problem(422, "invalid_request")


class TestHygiene:
    def test_a_method_override_is_not_looked_at(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        for name in ("x-http-method-override", "x-http-method", "x-method-override"):
            assert caller.call("GET", path, headers={name: "DELETE"}).status == 200
        assert caller.call("GET", path, query="_method=DELETE").status == 400
        assert caller.call("GET", path).status == 200

    @pytest.mark.parametrize("request_id", ["checkout-7f3a", "a" * 128, "A.b_c:d/e+f=g@h-1"])
    def test_a_sane_request_id_comes_back(self, aws: None, request_id: str) -> None:
        answer = send("GET", "/v1/clients", headers={"x-request-id": request_id})
        assert (answer.headers["x-request-id"], answer.json()["request_id"]) == (request_id, request_id)

    @pytest.mark.parametrize(
        "request_id", ["", "a" * 129, "a b", "a\r\nSet-Cookie: x=1", "\u00e9", '"', "<script>", "a,b"]
    )
    def test_another_is_replaced(self, aws: None, request_id: str) -> None:
        answer = send("GET", "/v1/clients", headers={"x-request-id": request_id})
        assert answer.headers["x-request-id"].startswith("req_")
        assert answer.json()["request_id"] == answer.headers["x-request-id"]

    def test_too_many_or_too_large_headers_are_refused(self, caller: Caller) -> None:
        list_of(caller, **{f"x-{n}": "1" for n in range(101)}).problem(431, "headers_too_large")
        list_of(caller, x_large="a" * 70_000).problem(431, "headers_too_large")

    def test_a_body_of_more_than_10_mb_is_refused(self, caller: Caller) -> None:
        body = b'{"notes": "' + b"a" * 10_000_000 + b'"}'
        problem = caller.call("POST", "/v1/clients", body=body, headers={"content-type": "application/json"})
        assert "/v1/uploads" in problem.problem(413, "body_too_large")["detail"]

    @pytest.mark.parametrize(
        "path",
        ["/v1//clients", "/v1/./clients", "/v1/x/../clients", "/v1/%2e%2e/v1/clients", "/V1/clients", "/v1/Clients", "/v1/clients/",
         "/v1/clients;a=1", "//v1/clients", "/v1/clients%2f", "/v1\\clients"],
    )  # fmt: skip
    def test_a_path_has_one_spelling(self, caller: Caller, path: str) -> None:
        caller.call("GET", path).problem(404, "not_found")
