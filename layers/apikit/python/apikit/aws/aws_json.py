"""A lean client for AWS services that speak JSON over POST: DynamoDB, EventBridge, Secrets Manager, SQS.

It does what botocore's standard mode does for them: retries with full jitter on throttling, 5xx and broken connections, total time
bounds, TLS verification, credentials of the environment with botocore's refreshing chain behind.
"""

import os
import random
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlsplit

import orjson

from apikit.aws.connection_pool import ConnectionPool, RawResponse
from apikit.aws.sigv4 import AwsCredentials, RequestSigner
from apikit.json_text import encode_json

JsonResponse = dict[str, Any]
Observer = Callable[[str, Mapping[str, Any], JsonResponse | None], None]

ATTEMPTS = 3
_BACKOFF_S = 0.05
# What botocore calls throttling and transient errors (`botocore.retries.standard`), and DynamoDB's name of a 5xx.
RETRYABLE = frozenset(
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "InternalServerError",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "RequestTimeout",
        "RequestTimeoutException",
        "ServiceUnavailable",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)
_SERVER_FAULT = 500


class AwsError(Exception):
    """The service refused; `code` is its error's name and `answer` its whole body."""

    def __init__(self, code: str, message: str, answer: JsonResponse) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.response = answer


class AwsUnreachable(Exception):
    """No answer came, after every attempt."""


class Transport(Protocol):
    """Sends one request to the service's root. Raises OSError when no answer comes."""

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        """The answer."""
        ...


@dataclass
class JsonService:
    """One service in one region. `observers` are told of every answered call: operation, request, answer (None for an error)."""

    name: str
    target: str
    version: str
    region: str
    endpoint: str
    transport: Transport
    credentials: Callable[[], AwsCredentials]
    observers: list[Observer] = field(default_factory=list)
    translate: "Callable[[AwsError | AwsUnreachable], Exception]" = lambda error: error

    def __post_init__(self) -> None:
        self._signer = RequestSigner(self.name, self.region, urlsplit(self.endpoint).netloc)
        self._content_type = f"application/x-amz-json-{self.version}"

    def call(self, operation: str, request: Mapping[str, Any]) -> JsonResponse:
        """The operation's answer. Raises AwsError, AwsUnreachable, or what `translate` makes of them."""
        body = encode_json(request)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                answer = self._once(operation, body)
            except AwsError as error:
                if error.code not in RETRYABLE or attempt == ATTEMPTS:
                    self._tell(operation, request, None)
                    raise self.translate(error)  # noqa: B904 - it is the error, or says the same
            except OSError as error:
                if attempt == ATTEMPTS:
                    raise self.translate(AwsUnreachable(f"{self.name} does not answer")) from error
            else:
                self._tell(operation, request, answer)
                return answer
            pause(attempt)
        raise AwsUnreachable(f"{self.name} does not answer")

    def _once(self, operation: str, body: bytes) -> JsonResponse:
        headers = self._signer.headers(
            self.credentials(), target=f"{self.target}.{operation}", content_type=self._content_type, body=body
        )
        raw = self.transport(headers, body)
        checksum = raw.headers.get("x-amz-crc32")
        if checksum is not None and zlib.crc32(raw.body) != int(checksum):
            raise AwsError("InternalServerError", "the answer was damaged on its way", {})
        answer: JsonResponse = _parsed(raw)
        if raw.status != 200:  # noqa: PLR2004 - these services know one success
            raise _error(raw, answer)
        return answer

    def _tell(self, operation: str, request: Mapping[str, Any], answer: JsonResponse | None) -> None:
        for observer in self.observers:
            observer(operation, request, answer)


def json_service(
    name: str,
    *,
    target: str,
    version: str,
    read_timeout_s: float = 3.0,
    translate: Callable[[AwsError | AwsUnreachable], Exception] = lambda error: error,
) -> JsonService:
    """The service as this process's environment names it: AWS_REGION, AWS_ENDPOINT_URL(_…) and credentials."""
    region, endpoint = place_of(name)
    return JsonService(
        name=name,
        target=target,
        version=version,
        region=region,
        endpoint=endpoint,
        transport=connect(endpoint, read_timeout_s),
        credentials=credentials_of_process(),
        translate=translate,
    )


def place_of(name: str) -> tuple[str, str]:
    """Return the process's region, and the service's endpoint there."""
    region = os.environ.get("AWS_REGION") or os.environ["AWS_DEFAULT_REGION"]
    specific = os.environ.get(f"AWS_ENDPOINT_URL_{name.upper()}") or os.environ.get("AWS_ENDPOINT_URL")
    return region, specific or f"https://{name}.{region}.amazonaws.com"


def connect(endpoint: str, read_timeout_s: float) -> ConnectionPool:
    """Return connections to an endpoint."""
    return ConnectionPool(endpoint, read_timeout_s)


def pause(attempt: int) -> None:
    """Wait before the attempt after this one: longer each time, with full jitter."""
    time.sleep(random.uniform(0, _BACKOFF_S * 2**attempt))  # noqa: S311 - jitter needs no secrecy


def credentials_of_process() -> Callable[[], AwsCredentials]:
    """A function's credentials are in its environment; anywhere else botocore's chain finds and refreshes them."""
    access_key_id = os.environ.get("AWS_ACCESS_KEY_ID")
    if access_key_id:
        fixed = AwsCredentials(access_key_id, os.environ["AWS_SECRET_ACCESS_KEY"], os.environ.get("AWS_SESSION_TOKEN"))
        return lambda: fixed
    from botocore.session import get_session  # noqa: PLC0415 - operators' profiles only

    found = get_session().get_credentials()

    def refreshed() -> AwsCredentials:
        frozen = found.get_frozen_credentials() if found else None
        if not frozen or not frozen.access_key or not frozen.secret_key:
            raise AwsUnreachable("there are no AWS credentials in this environment")
        return AwsCredentials(frozen.access_key, frozen.secret_key, frozen.token)

    return refreshed


def _parsed(raw: RawResponse) -> JsonResponse:
    try:
        answer = orjson.loads(raw.body or b"{}")
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _error(raw: RawResponse, answer: JsonResponse) -> AwsError:
    kind = str(answer.get("__type") or raw.headers.get("x-amzn-errortype") or "")
    code = kind.rsplit("#", 1)[-1].split(":", 1)[0]
    if raw.status >= _SERVER_FAULT and code not in RETRYABLE:
        code = "InternalServerError"
    return AwsError(code or "UnknownError", str(answer.get("message") or answer.get("Message") or ""), answer)
