"""Idempotency-Key under real concurrency on the deployed stack: one client, one event, whatever comes at once."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer
from tests.fakes.receiver import Receiver

_AT_ONCE = 50
_THREADS = 16


class TestRace:
    def test_fifty_at_once_make_one_client_and_one_event(self, customer: Customer, receiver: Receiver) -> None:
        customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.created"]})
        headers = {"Idempotency-Key": uuid4().hex}

        def create(_: int) -> tuple[int, str | None, str]:
            answer = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers)
            body = answer.json()
            return answer.status_code, answer.headers.get("idempotency-replayed"), body.get("id") or body["code"]

        with ThreadPoolExecutor(_THREADS) as pool:
            answers = list(pool.map(create, range(_AT_ONCE)))
        kinds = Counter((status, replay) for status, replay, _ in answers)
        assert kinds[201, None] == 1
        assert set(kinds) <= {(201, None), (201, "true"), (409, None)}
        assert len({body for status, _, body in answers if status == 201}) == 1
        assert {body for status, _, body in answers if status == 409} <= {"idempotency_in_flight"}
        assert len(customer.call("GET", "/v1/clients").json()["data"]) == 1
        assert receiver.next().headers["x-bookingx-event"] == "client.created"
        # One more client tells when every event of the race would have come.
        customer.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "name": "The last"})
        assert b"The last" in receiver.next().body

    def test_after_it_the_answer_is_the_same_for_all(self, customer: Customer) -> None:
        headers = {"Idempotency-Key": uuid4().hex}
        first = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers)
        with ThreadPoolExecutor(_THREADS) as pool:
            answers = list(
                pool.map(
                    lambda _: customer.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers), range(_THREADS)
                )
            )
        assert {(answer.status_code, answer.text) for answer in answers} == {(first.status_code, first.text)}
        assert {answer.headers["idempotency-replayed"] for answer in answers} == {"true"}


class TestUpload:
    def test_the_store_takes_the_announced_file(self, customer: Customer) -> None:

        body = b'{"create": []}'
        upload = customer.call(
            "POST", "/v1/uploads", json={"content_type": "application/json", "size": len(body)}
        ).json()
        answer = httpx.put(upload["upload_url"], content=body, headers=upload["upload_headers"], timeout=60)
        assert answer.status_code == 200, answer.text
        assert customer.call("GET", f"/v1/uploads/{upload['id']}").json()["status"] == "received"
