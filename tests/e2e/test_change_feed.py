"""The feed of changes on the deployed stack: a life in order, and nothing lost to a poller while many write (D14)."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer

_WRITERS = 20
_CLIENTS_EACH = 5
_PATIENCE_S = 240
_RETRIES = 5


def asked(customer: Customer, method: str, path: str, json: Any = None) -> dict[str, Any]:
    """The answer's body; what is said to be retryable, such as a store that is busy, is asked again under the same key."""
    headers = {"Idempotency-Key": uuid4().hex} if json else {}
    answer = customer.call(method, path, json=json, headers=headers)
    for _ in range(_RETRIES):
        if answer.is_success or not answer.json()["retryable"]:
            break
        time.sleep(int(answer.headers.get("retry-after", "1")))
        answer = customer.call(method, path, json=json, headers=headers)
    assert answer.is_success, answer.text
    body: dict[str, Any] = answer.json()
    return body


def page(customer: Customer, query: str) -> dict[str, Any]:
    return asked(customer, "GET", f"/v1/changes?{query}")


def followed(
    customer: Customer, cursor: str, is_enough: Callable[[list[dict[str, Any]]], bool]
) -> list[dict[str, Any]]:
    """The changes behind the cursor, polled for until there are enough."""
    seen: list[dict[str, Any]] = []
    for found in _pages(customer, cursor):
        seen += found
        if is_enough(seen):
            break
    return seen


def _pages(customer: Customer, cursor: str) -> Iterator[list[dict[str, Any]]]:
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        found = page(customer, f"limit=7&cursor={cursor}")
        cursor = found["next_cursor"]
        yield found["data"]
        if not found["has_more"]:
            # The stream's pace; nothing is asserted of it.
            time.sleep(0.2)
    raise AssertionError("the feed fell silent")


class TestLife:
    def test_is_told_in_order_with_its_tombstone(self, customer: Customer) -> None:
        start = page(customer, "cursor=latest")["next_cursor"]
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        path = f"/v1/clients/{client['id']}"
        patched = customer.call("PATCH", path, json={"notes": "x"}).json()
        assert customer.call("DELETE", path).status_code == 204
        restored = customer.call("POST", f"{path}/restore").json()
        seen = followed(customer, start, lambda seen: len(seen) >= 4)
        by_version = [(each["version"], each["operation"], each["data"]) for each in seen if each["id"] == client["id"]]
        assert by_version == [
            (1, "created", client),
            (2, "updated", patched),
            (3, "deleted", None),
            (4, "restored", restored),
        ]
        types = {each["type"] for each in customer.call("GET", "/v1/events?type=client.*").json()["data"]}
        assert types == {"client.created", "client.updated", "client.deleted"}


class TestPolling:
    def test_loses_nothing_while_twenty_write(self, customer: Customer) -> None:
        start, total = page(customer, "cursor=latest")["next_cursor"], _WRITERS * _CLIENTS_EACH * 2

        def write(writer: int) -> list[tuple[str, int]]:
            """Each client's id and last version."""
            written = []
            for number in range(_CLIENTS_EACH):
                body = {**JOHN_AND_JANE, "name": f"Client {writer}.{number}"}
                client = asked(customer, "POST", "/v1/clients", body)
                patched = asked(customer, "PATCH", f"/v1/clients/{client['id']}", {"notes": "x"})
                written.append((client["id"], patched["version"]))
            return written

        with ThreadPoolExecutor(_WRITERS) as pool:
            writers = [pool.submit(write, writer) for writer in range(_WRITERS)]

            def is_enough(seen: list[dict[str, Any]]) -> bool:
                failed = [each.exception() for each in writers if each.done() and each.exception()]
                assert not failed, failed[0]
                return len(seen) >= total

            seen = followed(customer, start, is_enough)
            written = [pair for each in writers for pair in each.result()]
        assert sorted((each["id"], each["version"]) for each in seen) == sorted(
            pair for client_id, last in written for pair in ((client_id, 1), (client_id, last))
        )
        assert {each["operation"] for each in seen if each["version"] == 1} == {"created"}
