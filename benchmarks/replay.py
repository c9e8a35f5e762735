"""DynamoDB from memory: answers are recorded once and replayed under the client, so that only our own CPU time is measured."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import cycle

from apikit.aws.connection_pool import RawResponse
from apikit.dynamo.table import client


@contextmanager
def recorded() -> Iterator[list[bytes]]:
    """Yields the list into which every DynamoDB answer of this process is put, in order."""
    answers: list[bytes] = []
    service = client()
    real = service.transport

    def keep(headers: Mapping[str, str], body: bytes) -> RawResponse:
        answer = real(headers, body)
        answers.append(answer.body)
        return answer

    service.transport = keep
    try:
        yield answers
    finally:
        service.transport = real


@contextmanager
def replayed(answers: list[bytes]) -> Iterator[None]:
    """Every DynamoDB call gets the next answer, over and over; nothing leaves the process."""
    bodies = cycle(answers)
    service = client()
    real = service.transport
    service.transport = lambda _headers, _body: RawResponse(200, {}, next(bodies))
    try:
        yield
    finally:
        service.transport = real
