"""Many at once on one resource: one ETag, one external id, one parent, one slug. Nothing is lost, nothing happens twice."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx
import pytest

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack

AT_ONCE = 16


@pytest.fixture(scope="module")
def hotel(stack: RunningStack) -> Customer:
    return stack.customer().new_child()


def at_once(count: int, ask: Callable[[int], httpx.Response]) -> list[httpx.Response]:
    with ThreadPoolExecutor(AT_ONCE) as threads:
        return list(threads.map(ask, range(count)))


def statuses(answers: list[httpx.Response]) -> Counter[int]:
    return Counter(answer.status_code for answer in answers)


def test_of_fifty_changes_of_one_version_one_wins(hotel: Customer) -> None:
    path = f"/v1/clients/{hotel.call('POST', '/v1/clients', json=JOHN_AND_JANE).json()['id']}"
    answers = at_once(
        50, lambda n: hotel.call("PATCH", path, json={"notes": f"writer {n}"}, headers={"If-Match": '"1"'})
    )
    assert statuses(answers) == {200: 1, 412: 49}
    (winner,) = [answer.json() for answer in answers if answer.status_code == 200]
    assert hotel.call("GET", path).json() == winner


def test_of_many_that_bring_one_external_id_one_creates(hotel: Customer) -> None:
    path = "/v1/clients/by-external-id/opera/RACE-1"
    answers = at_once(30, lambda _: hotel.call("PUT", path, json=JOHN_AND_JANE))
    assert statuses(answers) == {201: 1, 200: 29}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert {answer.json()["version"] for answer in answers} == {1}


def test_of_many_that_want_one_slug_one_gets_it(stack: RunningStack) -> None:
    # The chain's data outlive the run.
    chain, slug = stack.customer(), f"inn-{uuid4().hex[:12]}"
    answers = at_once(10, lambda n: chain.call("POST", "/v1/organizations", json={"name": f"Inn {n}", "slug": slug}))
    assert statuses(answers) == {201: 1, 409: 9}


def test_children_made_at_once_all_move_their_parent(hotel: Customer) -> None:
    venue = hotel.call("POST", "/v1/venues", json={"name": "Villa"}).json()
    path = f"/v1/venues/{venue['id']}"
    answers = at_once(20, lambda n: hotel.call("POST", f"{path}/spaces", json={"name": f"Room {n}"}))
    # Those that met too many others are told to come again, and nothing of theirs is there.
    counts = statuses(answers)
    assert set(counts) <= {201, 503}
    spaces = hotel.call("GET", f"{path}/spaces?limit=100").json()["data"]
    assert len(spaces) == counts[201] > 0
    assert hotel.call("GET", path).json()["version"] == 1 + counts[201]
