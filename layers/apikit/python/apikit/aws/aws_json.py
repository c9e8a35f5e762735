"""A lean client for AWS services with JSON over POST: DynamoDB, EventBridge, Secrets Manager, SQS.

It behaves like botocore's standard mode: retries with full jitter on throttling, 5xx and broken connections, total time bounds,
TLS verification, and credentials from the environment or else from botocore's refreshing provider chain.
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
# botocore's throttling and transient errors (`botocore.retries.standard`), and DynamoDB's name of a 5xx.
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
    """The service rejected the call. `code` is the name of its error and `response` its whole body."""

    def __init__(self, code: str, message: str, response: JsonResponse) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.response = response


class AwsUnreachable(Exception):
    """There was no response after all attempts."""


class Transport(Protocol):
    """Sends one request to the service's root. Raises OSError when there is no response."""

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        """Return the response."""
        ...


@dataclass
class JsonService:
    """One service in one region. `observers` are called after each response with operation, request, response (None for an error)."""

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
        """Return the operation's response. Raises AwsError, AwsUnreachable, or the error that `translate` returns for them."""
        body = encode_json(request)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                response = self._send_request(operation, body)
            except AwsError as error:
                if error.code not in RETRYABLE or attempt == ATTEMPTS:
                    self._notify_observers(operation, request, None)
                    raise self.translate(error)  # noqa: B904 - it is the error, or a translation of it
            except OSError as error:
                if attempt == ATTEMPTS:
                    raise self.translate(AwsUnreachable(f"{self.name} does not answer")) from error
            else:
                self._notify_observers(operation, request, response)
                return response
            pause(attempt)
        raise AwsUnreachable(f"{self.name} does not answer")

    def _send_request(self, operation: str, body: bytes) -> JsonResponse:
        headers = self._signer.headers(
            self.credentials(), target=f"{self.target}.{operation}", content_type=self._content_type, body=body
        )
        raw_response = self.transport(headers, body)
        checksum = raw_response.headers.get("x-amz-crc32")
        if checksum is not None and zlib.crc32(raw_response.body) != int(checksum):
            raise AwsError("InternalServerError", "the response's checksum does not match", {})
        response: JsonResponse = _parse_body(raw_response)
        if raw_response.status != 200:  # noqa: PLR2004 - these services have one success status
            raise _create_error(raw_response, response)
        return response

    def _notify_observers(self, operation: str, request: Mapping[str, Any], response: JsonResponse | None) -> None:
        for observer in self.observers:
            observer(operation, request, response)


def json_service(
    name: str,
    *,
    target: str,
    version: str,
    read_timeout_s: float = 3.0,
    translate: Callable[[AwsError | AwsUnreachable], Exception] = lambda error: error,
) -> JsonService:
    """Return the service as configured in the environment: AWS_REGION, AWS_ENDPOINT_URL(_…) and credentials."""
    region, endpoint = resolve_endpoint(name)
    return JsonService(
        name=name,
        target=target,
        version=version,
        region=region,
        endpoint=endpoint,
        transport=connect(endpoint, read_timeout_s),
        credentials=create_credentials_provider(),
        translate=translate,
    )


def resolve_endpoint(name: str) -> tuple[str, str]:
    """Return the process's region and the service's endpoint there."""
    region = os.environ.get("AWS_REGION") or os.environ["AWS_DEFAULT_REGION"]
    endpoint = os.environ.get(f"AWS_ENDPOINT_URL_{name.upper()}") or os.environ.get("AWS_ENDPOINT_URL")
    return region, endpoint or f"https://{name}.{region}.amazonaws.com"


def connect(endpoint: str, read_timeout_s: float) -> ConnectionPool:
    """Return a pool of connections to an endpoint."""
    return ConnectionPool(endpoint, read_timeout_s)


def pause(attempt: int) -> None:
    """Sleep before the next attempt: longer after each attempt, with full jitter."""
    time.sleep(random.uniform(0, _BACKOFF_S * 2**attempt))  # noqa: S311 - jitter needs no secrecy


def create_credentials_provider() -> Callable[[], AwsCredentials]:
    """Return a function that returns the credentials: a Lambda function's from its environment, otherwise from botocore's chain."""
    access_key_id = os.environ.get("AWS_ACCESS_KEY_ID")
    if access_key_id:
        credentials = AwsCredentials(
            access_key_id, os.environ["AWS_SECRET_ACCESS_KEY"], os.environ.get("AWS_SESSION_TOKEN")
        )
        return lambda: credentials
    from botocore.session import get_session  # noqa: PLC0415 - operators' profiles only

    chain_credentials = get_session().get_credentials()

    def refresh_credentials() -> AwsCredentials:
        current = chain_credentials.get_frozen_credentials() if chain_credentials else None
        if not current or not current.access_key or not current.secret_key:
            raise AwsUnreachable("there are no AWS credentials in this environment")
        return AwsCredentials(current.access_key, current.secret_key, current.token)

    return refresh_credentials


def _parse_body(raw_response: RawResponse) -> JsonResponse:
    try:
        response = orjson.loads(raw_response.body or b"{}")
    except ValueError:
        return {}
    return response if isinstance(response, dict) else {}


def _create_error(raw_response: RawResponse, response: JsonResponse) -> AwsError:
    error_type = str(response.get("__type") or raw_response.headers.get("x-amzn-errortype") or "")
    code = error_type.rsplit("#", 1)[-1].split(":", 1)[0]
    if raw_response.status >= _SERVER_FAULT and code not in RETRYABLE:
        code = "InternalServerError"
    return AwsError(code or "UnknownError", str(response.get("message") or response.get("Message") or ""), response)
