"""A lean client for AWS services with a REST interface: S3, SES. Services with JSON over POST have `aws_json`."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Protocol
from urllib.parse import urlsplit

from apikit.aws import aws_json
from apikit.aws.connection_pool import RawResponse
from apikit.aws.sigv4 import AwsCredentials, RequestSigner
from apikit.errors import Unavailable


class Connections(Protocol):
    """Sends one request to the service. Raises OSError when there is no response."""

    def request(self, method: str, target: str, *, headers: dict[str, str], body: bytes) -> RawResponse:
        """Return the response, whatever its status."""
        ...


class RestService:
    """One service in one region. `signing_name` is its name in signatures, `no_response` the error's text for callers of the API."""

    def __init__(
        self,
        signing_name: str,
        *,
        region: str,
        endpoint: str,
        connections: Connections,
        credentials: Callable[[], AwsCredentials],
        no_response: str,
    ) -> None:
        self._endpoint = endpoint
        self._credentials = credentials
        self._signer = RequestSigner(signing_name, region, urlsplit(endpoint).netloc)
        self._connections = connections
        self._no_response = no_response

    def send(self, method: str, path: str, *, body: bytes = b"", content_type: str | None = None) -> RawResponse:
        """Return the response, after up to three attempts while it is missing, a 429 or a 5xx. Raises Unavailable without one."""
        for attempt in range(1, aws_json.ATTEMPTS + 1):
            headers = self._signer.object_headers(
                self._credentials(), method, path, body=body, content_type=content_type
            )
            try:
                response = self._connections.request(method, path, headers=headers, body=body)
            except OSError as error:
                if attempt == aws_json.ATTEMPTS:
                    raise self.unavailable() from error
            else:
                if attempt == aws_json.ATTEMPTS or not is_retryable(response):
                    return response
            aws_json.pause(attempt)
        raise self.unavailable()

    def presign(
        self, method: str, path: str, *, expires_in_s: int, headers: dict[str, str], query: dict[str, str]
    ) -> str:
        """Return a presigned URL for one request with exactly these headers. No I/O."""
        text = self._signer.presigned_query(
            self._credentials(), method, path, expires_in_s=expires_in_s, headers=headers, query=query
        )
        return f"{self._endpoint}{path}?{text}"

    def unavailable(self) -> Unavailable:
        """Return the error of a service that does not respond, or not with success."""
        return Unavailable(self._no_response, retry_after_s=1)


def rest_service(name: str, *, signing_name: str, read_timeout_s: float, no_response: str) -> RestService:
    """Return the service as configured in the environment, like `aws_json.json_service`."""
    region, endpoint = aws_json.resolve_endpoint(name)
    return RestService(
        signing_name,
        region=region,
        endpoint=endpoint,
        connections=aws_json.connect(endpoint, read_timeout_s),
        credentials=aws_json.create_credentials_provider(),
        no_response=no_response,
    )


def is_retryable(response: RawResponse) -> bool:
    """Return whether the service asks for another attempt; S3's SlowDown is a 503."""
    return response.status == HTTPStatus.TOO_MANY_REQUESTS or response.status >= HTTPStatus.INTERNAL_SERVER_ERROR
