"""Records DynamoDB responses and replays them in the client, so that only our own CPU time is measured."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import cycle

import orjson

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


@contextmanager
def record_by_key() -> Iterator[dict[str, bytes]]:
    """Yield a dictionary to which every DynamoDB response of this process is added, by operation and keys."""
    responses: dict[str, bytes] = {}
    service = client()
    original_transport = service.transport

    def send_and_record(headers: Mapping[str, str], body: bytes) -> RawResponse:
        response = original_transport(headers, body)
        responses[_request_key(headers, body)] = response.body
        return response

    service.transport = send_and_record
    try:
        yield responses
    finally:
        service.transport = original_transport


@contextmanager
def replay_by_key(responses: Mapping[str, bytes]) -> Iterator[None]:
    """Return the response to the recorded call with the same operation and keys, in any order and from any thread, without network."""
    service = client()
    original_transport = service.transport
    service.transport = lambda headers, body: RawResponse(200, {}, responses[_request_key(headers, body)])
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
