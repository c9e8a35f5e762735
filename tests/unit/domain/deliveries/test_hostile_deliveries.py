"""A worker, a good receiver and many hostile ones, over sockets (W5, W10): each attempt is recorded, and the good one is not delayed."""

from contextlib import ExitStack

import pytest

from apikit.aws.guarded_client import GuardedClient
from domain.deliveries.attempt_requests import restore_requests
from domain.deliveries.model import AttemptError
from tests.builders import NOW
from tests.fakes import hostile_conduct as conduct
from tests.fakes.hostile_conduct import OK_HEAD, PAUSE_S, repeats, responds
from tests.fakes.raw_receiver import Conduct, RawReceiver
from tests.unit.domain.deliveries.world import World
from tests.webhook_verification import SignedRequest, is_verified, library_clock, verify_with_npm

DEADLINE_S = 0.3
"""In place of the real one."""
NO_BODY = b"Content-Length: 0\r\n\r\n"
RECEIVERS: dict[str, tuple[Conduct, int | None, AttemptError | None]] = {
    "hangs": (conduct.hangs_after_the_request, None, "timeout"),
    "drips": (repeats(b"x", head=OK_HEAD + b"Content-Length: 5000\r\n\r\n", pause_s=PAUSE_S), None, "timeout"),
    "sends 1 GB": (repeats(b"x", head=OK_HEAD + b"Content-Length: 1000000000\r\n\r\n"), 200, None),
    "sends a gzip bomb": (responds(conduct.gzip_bomb(5_000_000)), 200, None),
    "sends headers without an end": (repeats(b"A: b\r\n", head=OK_HEAD), None, "protocol_error"),
    "sends 100 Continue forever": (repeats(b"HTTP/1.1 100 Continue\r\n\r\n"), None, "protocol_error"),
    "redirects": (responds(b"HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1/\r\n" + NO_BODY), 307, "redirect"),
    "resets": (conduct.resets, None, "connection_failed"),
    "half-closes": (conduct.half_closes, None, "connection_failed"),
    "is busy": (responds(b"HTTP/1.1 429 Slow\r\nRetry-After: 7\r\n" + NO_BODY), 429, "http_status"),
    "is gone": (responds(b"HTTP/1.1 410 Gone\r\n" + NO_BODY), 410, "http_status"),
    "speaks HTTP/0.9": (responds(b"<html>\r\n\r\nhello</html>"), None, "protocol_error"),
}


@pytest.fixture
def world() -> World:
    # The client of the product has the same methods as the fake.
    return World(endpoint=GuardedClient(allow_loopback=True, timeout_s=DEADLINE_S))  # type: ignore[arg-type]


def read_deliveries(receiver: RawReceiver, secret: str) -> list[SignedRequest]:
    """Return the requests to the receiver: two if it ended the first connection."""
    deliveries = []
    for connection in receiver.connections:
        head, _, body = connection.request.partition(b"\r\n\r\n")
        fields = [line.split(": ", 1) for line in head.decode().split("\r\n")[1:]]
        headers = {name.lower(): text for name, text in fields}
        deliveries.append(SignedRequest(secret, headers, body.decode(), NOW.timestamp()))
    return deliveries


def test_each_is_recorded_with_its_request(world: World) -> None:
    conducts = {name: behaviour for name, (behaviour, *_) in RECEIVERS.items()}
    conducts["good"] = responds(OK_HEAD + b"\r\nok")
    with ExitStack() as stack:
        receivers = {name: stack.enter_context(RawReceiver(each)) for name, each in conducts.items()}
        webhooks = [world.a_webhook(url=each.url) for each in receivers.values()]
        tasks = [world.a_task(each) for each in webhooks]
        batch = world.send(*tasks)
    names, urls = [*conducts], {name: each.url for name, each in receivers.items()}
    deliveries = dict(zip(names, map(world.delivery_of, tasks), strict=True))
    attempts = {name: delivery.attempts[0] for name, delivery in deliveries.items()}
    assert batch.failed_ids == set()
    assert {name: (attempt.http_status, attempt.error) for name, attempt in attempts.items()} == {
        **{name: (status, error) for name, (_, status, error) in RECEIVERS.items()},
        "good": (200, None),
    }
    assert attempts["is busy"].response_headers == {"retry-after": "7"}
    assert all(len((attempt.response_body or "").encode()) <= 4_096 for attempt in attempts.values())
    for name, delivery in deliveries.items():
        (attempt,) = restore_requests(delivery).attempts
        assert attempt.request is not None
        assert attempt.request.url == urls[name]
        assert attempt.request.headers["X-WedSync-Delivery"] == delivery.id
    pairs = zip(receivers.values(), webhooks, strict=True)
    requests = [each for receiver, webhook in pairs for each in read_deliveries(receiver, webhook.secret)]
    assert len(requests) >= len(names)
    with library_clock(NOW.timestamp):
        assert all(is_verified(each.secret, each.headers, each.body.encode()) for each in requests)
    assert set(verify_with_npm(requests)) == {"client.created"}


def test_the_request_of_an_attempt_is_the_one_that_was_sent() -> None:
    world = World()
    task = world.a_task(world.a_webhook(headers={"Authorization": "Bearer hunter2-hunter2"}))
    world.send(task)
    ((url, headers, _),) = world.endpoint.requests
    (attempt,) = restore_requests(world.delivery_of(task)).attempts
    assert attempt.request is not None
    assert (attempt.request.url, attempt.request.headers) == (url, {**headers, "Authorization": "********"})
    assert "webhook-signature" in attempt.request.headers
