"""Web pages on other origins in a real browser: decision 64, preflights included."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from local.paths import VENV, program
from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer

_FETCH = Path(__file__).with_name("fetch.mjs")


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>A page of a customer</title>")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it
        pass


@contextmanager
def a_page() -> Iterator[str]:
    """A page on a port of its own; yields its origin."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Page) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def page() -> Iterator[str]:
    with a_page() as origin:
        yield origin


@pytest.fixture
def allowed_page(customer: Customer, page: str) -> str:
    """A page's origin, listed by the customer's organization."""
    organization_id = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()["organization_id"]
    answer = customer.call("PATCH", f"/v1/organizations/{organization_id}", json={"cors_origins": [page]})
    assert answer.status_code == 200, answer.text
    return page


def readings(page: str, customer: Customer, *requests: tuple[str, str, dict[str, Any] | None]) -> list[dict[str, Any]]:
    """What a page could read of each request that it sent with the customer's key; `error` where the browser refused it."""
    keys = {"X-API-Key": customer.api_key, "X-API-Secret": customer.api_secret}
    request_list = []
    for method, path, body in requests:
        content = {"body": json.dumps(body), "headers": {**keys, "Content-Type": "application/json"}}
        options = {"method": method, "headers": keys} | (content if body is not None else {})
        request_list.append({"url": customer.api_url + path, "options": options})
    run = subprocess.run(
        [program(VENV, "node"), _FETCH],
        input=json.dumps({"page": page, "requests": request_list}), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    read: list[dict[str, Any]] = json.loads(run.stdout)
    return read


class TestAllowedPage:
    def test_reads_and_creates(self, customer: Customer, allowed_page: str) -> None:
        create_reading, list_reading, missing_reading = readings(
            allowed_page,
            customer,
            ("POST", "/v1/clients", JOHN_AND_JANE),
            ("GET", "/v1/clients?limit=5", None),
            ("GET", "/v1/clients/cli_00000000000000000000000000", None),
        )
        assert create_reading["status"] == 201
        client = json.loads(create_reading["body"])
        assert client["name"] == JOHN_AND_JANE["name"]
        assert create_reading["headers"]["etag"] == '"1"'
        assert json.loads(list_reading["body"])["data"][0]["id"] == client["id"]
        assert json.loads(missing_reading["body"])["code"] == "not_found"

    def test_changes_and_deletes(self, customer: Customer, allowed_page: str) -> None:
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        path = f"/v1/clients/{client['id']}"
        patch_reading, delete_reading = readings(
            allowed_page, customer, ("PATCH", path, {"notes": "Called."}), ("DELETE", path, None)
        )
        assert (patch_reading["status"], json.loads(patch_reading["body"])["notes"]) == (200, "Called.")
        assert delete_reading["status"] == 204


@pytest.mark.usefixtures("allowed_page")
class TestOtherPage:
    def test_reads_nothing(self, customer: Customer) -> None:
        with a_page() as other:
            [reading] = readings(other, customer, ("GET", "/v1/clients", None))
        assert reading == {"error": "TypeError: Failed to fetch"}

    def test_reads_public_documents(self, customer: Customer) -> None:
        with a_page() as other:
            [document] = readings(other, customer, ("GET", "/openapi.json", None))
        assert document["status"] == 200


class TestPreflight:
    def test_is_answered_by_the_function(self, customer: Customer, page: str) -> None:
        headers = {
            "Origin": page,
            "Access-Control-Request-Method": "PATCH",
            "Access-Control-Request-Headers": "x-api-key",
        }
        answer = customer.call("OPTIONS", "/v1/clients", headers=headers)
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (204, page)
        assert "PATCH" in answer.headers["access-control-allow-methods"]

    def test_of_an_insecure_page_allows_nothing(self, customer: Customer) -> None:
        headers = {"Origin": "http://app.example.com", "Access-Control-Request-Method": "GET"}
        answer = customer.call("OPTIONS", "/v1/clients", headers=headers)
        assert "access-control-allow-origin" not in answer.headers
