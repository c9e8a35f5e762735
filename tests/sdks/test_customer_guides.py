"""The guides for customers: each program of errors, idempotency, pagination, limits, versions and migration runs as the guide says."""

import json
import re
from typing import Any

import pytest

from apikit.http.problems import STATUS
from domain.tiers.model import DEFAULTS, WINDOWS
from tests.guides import GUIDES, LANGUAGES, SDK_LANGUAGES, SdkPackages, code_blocks
from tests.sdks.scripted_server import CLIENT, a_scripted_server

# The lines of the quickstart that the programs continue: up to the first call.
FIRST_CALLS = {
    "sh": "curl -sS",
    "js": "const client",
    "python": "client = ",
    "php": "$client",
    "csharp": "var client",
}
SECOND_CLIENT = CLIENT | {"id": "cli_2"}
NOT_FOUND = {
    "status": 404,
    "code": "not_found",
    "detail": "There is no client cli_unknown.",
    "request_id": "req_1",
    "retryable": False,
}
WEBHOOK = {"id": "whk_1", "object": "webhook", "url": "https://hooks.example.com/"}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> SdkPackages:
    return SdkPackages(tmp_path_factory.mktemp("guides"))


def first_lines(language: str) -> str:
    """The beginning of the quickstart's program, which has the client `wedsync`."""
    block = code_blocks(GUIDES / "quickstart.md", language)[0]
    return block[: block.index(FIRST_CALLS[language])]


def run(packages: SdkPackages, language: str, program: str, replies: list[dict[str, Any]]) -> tuple[list[Any], str]:
    """Run a program against the replies. Return its requests and what it prints."""
    with a_scripted_server() as server:
        server.script(replies)
        variables = {
            "WEDSYNC_SECRET": "sk_test_1",
            "WEDSYNC_URL": server.url,
            "WEBHOOK_URL": "https://hooks.example.com/",
        }
        output = packages.run(language, program, variables)
        return server.requests, output


def guide_program(guide: str, language: str) -> str:
    """The only program of a guide in a language, after the lines that it continues."""
    (block,) = code_blocks(GUIDES / guide, language)
    return first_lines(language) + block


def a_list(*clients: dict[str, Any], next_cursor: str | None = None) -> dict[str, Any]:
    page = {"object": "list", "data": clients, "has_more": next_cursor is not None, "next_cursor": next_cursor}
    return {"json": page}


@pytest.mark.parametrize("language", SDK_LANGUAGES)
def test_errors_are_handled(packages: SdkPackages, language: str) -> None:
    requests, output = run(
        packages, language, guide_program("errors.md", language), [{"status": 404, "json": NOT_FOUND}]
    )
    assert [(each["method"], each["path"]) for each in requests] == [("GET", "/v1/clients/cli_unknown")]
    assert output == "404 not_found req_1\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_repeated_request_has_the_key_of_the_first(packages: SdkPackages, language: str) -> None:
    reply = {"status": 201, "json": CLIENT}
    requests, output = run(packages, language, guide_program("idempotency.md", language), [reply, reply])
    assert [(each["method"], each["path"]) for each in requests] == [("POST", "/v1/clients")] * 2
    assert {each["headers"]["idempotency-key"] for each in requests} == {"order-1042"}
    first, second = (json.loads(each["body"]) for each in requests)
    assert first == second == {"name": "John & Jane Smith", "email": "john@example.com"}
    if language != "sh":
        assert output.lower() == "true\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_read_page_by_page(packages: SdkPackages, language: str) -> None:
    replies = [a_list(CLIENT, next_cursor="next"), a_list(SECOND_CLIENT)]
    requests, output = run(packages, language, guide_program("pagination.md", language), replies)
    assert [dict(each["query"]) for each in requests] == [{"limit": "100"}, {"limit": "100", "cursor": "next"}]
    assert re.findall(r"cli_\d", output) == ["cli_1", "cli_2"]


def test_the_headers_of_limits_are_shown(packages: SdkPackages) -> None:
    headers = {"RateLimit": '"hour";r=999;t=3540', "X-RateLimit-Remaining": "999"}
    _, output = run(packages, "sh", guide_program("limits.md", "sh"), [{"headers": headers, "json": {}}])
    assert output.splitlines() == ['RateLimit: "hour";r=999;t=3540', "X-RateLimit-Remaining: 999"]


def test_the_version_is_shown(packages: SdkPackages) -> None:
    health = {"status": "ok", "api_version": "v1"}
    requests, output = run(packages, "sh", guide_program("versioning.md", "sh"), [{"json": health}])
    assert ([each["path"] for each in requests], json.loads(output)) == (["/health"], health)


def test_the_published_names_of_wedsync_work(packages: SdkPackages) -> None:
    (program,) = code_blocks(GUIDES / "migration.md", "js")
    delivery = {"id": "dlv_1", "object": "delivery", "status": "delivered", "attempts": []}
    replies = [
        {"status": 201, "json": CLIENT},
        a_list(CLIENT),
        {"status": 201, "json": WEBHOOK},
        {"json": {"delivery": delivery, "signature_valid": True}},
    ]
    requests, output = run(packages, "js", program, replies)
    assert [(each["method"], each["path"]) for each in requests] == [
        ("POST", "/v1/clients"),
        ("GET", "/v1/clients"),
        ("POST", "/v1/webhooks"),
        ("POST", "/v1/webhooks/whk_1/test"),
    ]
    assert output == "cli_1 John & Jane Smith\ncli_1 delivered\n"


def test_every_error_code_is_explained_with_its_status() -> None:
    guide = (GUIDES / "errors.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \| .+ \|$", guide, re.MULTILINE)
    assert {code: int(status) for code, status in rows} == STATUS
    assert len(rows) == len(STATUS)


def test_the_limits_of_the_tiers_are_those_of_the_code() -> None:
    guide = (GUIDES / "limits.md").read_text(encoding="utf-8")
    for tier in DEFAULTS.values():
        limits = [getattr(tier, name) for name in WINDOWS]
        cells = " | ".join("" if limit is None else f"{limit:,}" for limit in limits)
        assert f"| `{tier.name}` | {cells} |".replace("|  |", "| |") in guide
