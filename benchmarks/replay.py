"""DynamoDB from memory: answers are recorded once and replayed at botocore's edge, so that only our own CPU time is measured."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from typing import Any

from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders

from apikit.dynamo.table import client


@contextmanager
def recorded() -> Iterator[list[bytes]]:
    """Yields the list into which every DynamoDB answer of this process is put, in order."""
    answers: list[bytes] = []

    def keep(response_dict: dict[str, Any], **_: Any) -> None:
        answers.append(response_dict["body"])

    events = client().meta.events
    events.register("response-received.dynamodb", keep)
    try:
        yield answers
    finally:
        events.unregister("response-received.dynamodb", keep)


@contextmanager
def replayed(answers: list[bytes]) -> Iterator[None]:
    """Every DynamoDB call gets the next answer, over and over; nothing leaves the process."""
    bodies = cycle(answers)

    headers = HTTPHeaders.from_dict({"content-type": "application/x-amz-json-1.0"})

    def answer(request: Any, **_: Any) -> AWSResponse:
        return AWSResponse(request.url, 200, headers, _Raw(next(bodies)))

    events: Any = client().meta.events  # botocore's stubs know no handler that answers
    events.register_first("before-send.dynamodb", answer)
    try:
        yield
    finally:
        events.unregister("before-send.dynamodb", answer)


class _Raw(io.BytesIO):
    """What botocore reads an answer's body from."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        """The body in one piece."""
        yield self.read()
