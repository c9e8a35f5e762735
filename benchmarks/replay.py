"""Records DynamoDB responses and replays them in the client, so that only our own CPU time is measured."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import cycle

import orjson

from apikit.aws.aws_json import Transport
from apikit.aws.connection_pool import RawResponse
from apikit.dynamo.table import client


@contextmanager
def record_responses() -> Iterator[list[bytes]]:
    """Yield a list to which every DynamoDB response of this process is appended."""
    responses: list[bytes] = []
    with _recorder(lambda _headers, _body, response: responses.append(response)):
        yield responses


@contextmanager
def replay_responses(responses: list[bytes]) -> Iterator[None]:
    """Return the responses to DynamoDB calls in order, repeatedly, without network."""
    bodies = cycle(responses)
    with _transport(lambda _headers, _body: RawResponse(200, {}, next(bodies))):
        yield


@contextmanager
def record_by_key() -> Iterator[dict[str, bytes]]:
    """Yield a dictionary to which every DynamoDB response of this process is added, by operation and keys."""
    responses: dict[str, bytes] = {}

    def record(headers: Mapping[str, str], body: bytes, response: bytes) -> None:
        responses[_request_key(headers, body)] = response

    with _recorder(record):
        yield responses


@contextmanager
def replay_by_key(responses: Mapping[str, bytes]) -> Iterator[None]:
    """Return the response to the recorded call with the same operation and keys, in any order and from any thread, without network."""
    with _transport(lambda headers, body: RawResponse(200, {}, responses[_request_key(headers, body)])):
        yield


@contextmanager
def _recorder(record: Callable[[Mapping[str, str], bytes, bytes], None]) -> Iterator[None]:
    send = client().transport

    def send_and_record(headers: Mapping[str, str], body: bytes) -> RawResponse:
        response = send(headers, body)
        record(headers, body, response.body)
        return response

    with _transport(send_and_record):
        yield


@contextmanager
def _transport(transport: Transport) -> Iterator[None]:
    """Send DynamoDB calls by this transport in the meantime."""
    service = client()
    original_transport = service.transport
    service.transport = transport
    try:
        yield
    finally:
        service.transport = original_transport


def _request_key(headers: Mapping[str, str], body: bytes) -> str:
    target, request = headers["x-amz-target"], orjson.loads(body)
    if "RequestItems" in request:
        return target
    key = request.get("Key") or request["Item"]
    return f"{target} {key['pk']['S']} {key['sk']['S']}"
