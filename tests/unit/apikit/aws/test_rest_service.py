"""Services with a REST interface: attempts, and what they return."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from apikit.aws import aws_json
from apikit.aws.connection_pool import RawResponse
from apikit.aws.rest_service import RestService, is_retryable
from apikit.aws.sigv4 import AwsCredentials
from apikit.errors import Unavailable


@dataclass
class FakeConnections:
    """Gives the answers one by one; the last one stays."""

    answers: list[RawResponse | OSError]
    requests: list[tuple[str, str, bytes]] = field(default_factory=list)

    def request(self, method: str, target: str, *, headers: dict[str, str], body: bytes) -> RawResponse:
        assert "AKID" in headers["authorization"]
        self.requests.append((method, target, body))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, OSError):
            raise answer
        return answer


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    attempts = list[int]()
    monkeypatch.setattr(aws_json, "pause", attempts.append)
    return attempts


def a_service(*answers: RawResponse | OSError) -> tuple[RestService, FakeConnections]:
    connections = FakeConnections(list(answers))
    service = RestService(
        "s3",
        region="eu-central-1",
        endpoint="https://s3.eu-central-1.amazonaws.com",
        connections=connections,
        credentials=lambda: AwsCredentials("AKID", "secret"),
        no_response="The file store is not responding. Retry.",
    )
    return service, connections


def a_response(status: int) -> RawResponse:
    return RawResponse(status, {}, b"")


@pytest.mark.parametrize("failure", [a_response(503), a_response(429), a_response(500), ConnectionError()])
def test_a_request_is_repeated_with_pauses(failure: Any, pauses: list[int]) -> None:
    service, connections = a_service(failure, failure, a_response(200))
    assert service.send("PUT", "/b/k", body=b"x").status == 200
    assert connections.requests == [("PUT", "/b/k", b"x")] * 3
    assert pauses == [1, 2]


@pytest.mark.parametrize("status", [200, 204, 400, 403, 404, 412])
def test_another_response_is_final(status: int, pauses: list[int]) -> None:
    service, connections = a_service(a_response(status))
    response = service.send("GET", "/b/k")
    assert (response.status, is_retryable(response), len(connections.requests), pauses) == (status, False, 1, [])


def test_the_last_response_is_returned(pauses: list[int]) -> None:
    service, connections = a_service(ConnectionError(), a_response(429), a_response(503))
    response = service.send("GET", "/b/k")
    assert (response.status, is_retryable(response), len(connections.requests), pauses) == (503, True, 3, [1, 2])


def test_without_a_response_the_service_is_unavailable(pauses: list[int]) -> None:
    service, connections = a_service(TimeoutError())
    with pytest.raises(Unavailable, match="The file store is not responding"):
        service.send("GET", "/b/k")
    assert (len(connections.requests), pauses) == (3, [1, 2])
