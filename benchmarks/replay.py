"""Records DynamoDB responses and replays them in the client, so that only our own CPU time is measured."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import cycle

from apikit.aws.connection_pool import RawResponse
from apikit.dynamo.table import client


@contextmanager
def record_responses() -> Iterator[list[bytes]]:
    """Yield a list to which every DynamoDB response of this process is appended."""
    responses: list[bytes] = []
    service = client()
    original_transport = service.transport

    def send_and_record(headers: Mapping[str, str], body: bytes) -> RawResponse:
        response = original_transport(headers, body)
        responses.append(response.body)
        return response

    service.transport = send_and_record
    try:
        yield responses
    finally:
        service.transport = original_transport


@contextmanager
def replay_responses(responses: list[bytes]) -> Iterator[None]:
    """Return the responses to DynamoDB calls in order, repeatedly, without network."""
    bodies = cycle(responses)
    service = client()
    original_transport = service.transport
    service.transport = lambda _headers, _body: RawResponse(200, {}, next(bodies))
    try:
        yield
    finally:
        service.transport = original_transport
