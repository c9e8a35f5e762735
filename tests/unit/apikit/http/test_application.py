"""The middleware of every request: IDs, headers, HEAD, unhandled exceptions and the log line."""

import json
from functools import cache
from typing import Any

import pytest
from fastapi import APIRouter, Request, Response

from apikit.admission.limit_errors import LimitState
from apikit.errors import RateLimitExceeded, WriteContention
from apikit.http.application import create_app, create_lambda_handler
from apikit.http.route import PublicRoute
from apikit.rest.responses import json_response
from tests.gateway import Answer, invocation

router = APIRouter(route_class=PublicRoute)
LIMITS = (LimitState("minute", 60, 60, 12, 30_000), LimitState("hour", 1000, 3600, 3, 1_800_000))


@router.get("/fine")
async def fine(request: Request) -> Response:
    request.state.limits = LIMITS
    return json_response({"it": "works"})


@router.get("/broken")
async def divide_by_zero() -> None:
    raise ZeroDivisionError("the secret of the inside")


@router.get("/limited")
async def refuse_over_limit() -> None:
    raise RateLimitExceeded("Spent.", retry_after_s=7, limit="hour", limits=LIMITS)


@router.get("/busy")
async def busy() -> None:
    raise WriteContention("Busy.", retry_after_s=1)


@router.get("/odd")
async def odd() -> Response:
    return Response(b"\x00\xff", media_type="application/octet-stream")


@cache
def handler() -> Any:
    """Made when it is first called: Mangum takes the loop that the thread has then."""
    return create_lambda_handler(create_app("test", [router]))


def call(method: str, path: str, **headers: str) -> Answer:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    reply = invocation(method, path, headers=fields, handler=handler())()
    return Answer(reply["statusCode"], {k.lower(): v for k, v in reply["headers"].items()}, reply["body"].encode())


def read_log(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]


@pytest.fixture(autouse=True)
def settings(aws: None) -> None:
    """The logger's service name, among others."""


class TestEveryResponse:
    @pytest.mark.parametrize("path", ["/fine", "/broken", "/limited", "/nowhere"])
    def test_has_the_requests_id_and_the_version(self, path: str) -> None:
        answer = call("GET", path, x_request_id="mine-1")
        assert (answer.headers["x-request-id"], answer.headers["api-version"]) == ("mine-1", "v1")
        assert answer.headers["x-content-type-options"] == "nosniff"

    def test_has_the_headers_of_the_strictest_limit(self) -> None:
        headers = call("GET", "/fine").headers
        assert headers["ratelimit-policy"] == '"minute";q=60;w=60, "hour";q=1000;w=3600'
        assert headers["ratelimit"] == '"hour";r=3;t=1'
        assert (headers["x-ratelimit-limit"], headers["x-ratelimit-remaining"]) == ("1000", "3")
        assert headers["x-ratelimit-reset"] == "1800"

    def test_to_head_has_no_body(self) -> None:
        answer = call("HEAD", "/fine")
        assert (answer.status, answer.body, answer.headers["content-length"]) == (200, b"", "14")


class TestErrors:
    def test_that_are_unhandled_reveal_no_details(self) -> None:
        answer = call("GET", "/broken")
        problem = answer.problem(500, "internal_error")
        assert problem["retryable"] is True
        assert "secret" not in answer.body.decode()
        assert "ZeroDivision" not in answer.body.decode()

    def test_of_limits_have_retry_after(self) -> None:
        answer = call("GET", "/limited")
        problem = answer.problem(429, "rate_limited")
        assert (answer.headers["retry-after"], problem["limit"], problem["retryable"]) == ("7", "hour", True)
        assert answer.headers["ratelimit"] == '"hour";r=3;t=1'
        assert "limits" not in problem

    def test_of_contention_are_retryable(self) -> None:
        answer = call("GET", "/busy")
        assert answer.problem(503, "contended")["retryable"] is True
        assert answer.headers["retry-after"] == "1"


class TestLog:
    def test_has_one_line_per_request_with_its_facts(self, capsys: pytest.CaptureFixture[str]) -> None:
        call("GET", "/fine", authorization="Bearer sk_live_secret", x_request_id="01k0a3v5m8f1xq2w7r9tbdc6yz")
        (line,) = read_log(capsys)
        facts = (line["request_id"], line["method"], line["route"], line["status"])
        assert facts == ("01k0a3v5m8f1xq2w7r9tbdc6yz", "GET", "/fine", 200)
        assert line["bytes_out"] == 14
        assert "sk_live_secret" not in json.dumps(line)

    def test_has_the_code_of_the_problem(self, capsys: pytest.CaptureFixture[str]) -> None:
        call("GET", "/limited")
        (line,) = read_log(capsys)
        assert (line["status"], line["code"]) == (429, "rate_limited")

    def test_has_an_unhandled_exception_as_an_error(self, capsys: pytest.CaptureFixture[str]) -> None:
        call("GET", "/broken")
        *_, failure, line = read_log(capsys)
        assert line["status"] == 500
        assert (failure["level"], failure["request_id"]) == ("ERROR", line["request_id"])


def test_binary_bodies_are_encoded_for_the_gateway() -> None:
    reply = invocation("GET", "/odd", handler=handler())()
    assert (reply["isBase64Encoded"], reply["body"]) == (True, "AP8=")
    assert invocation("GET", "/limited", handler=handler())()["isBase64Encoded"] is False
