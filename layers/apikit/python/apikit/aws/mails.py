"""Sends mails with SES, version 2 of its API."""

from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from typing import Protocol
from urllib.parse import urlsplit

import orjson
from msgspec import Struct

from apikit.aws import aws_json
from apikit.aws.aws_json import ATTEMPTS
from apikit.aws.connection_pool import RawResponse
from apikit.aws.sigv4 import AwsCredentials, RequestSigner
from apikit.errors import Unavailable

_PATH = "/v2/email/outbound-emails"
_READ_TIMEOUT_S = 5.0
_NO_RESPONSE = "The mail service is not responding. Retry."


class Mail(Struct, frozen=True, kw_only=True):
    """A mail to one recipient, as text and as HTML."""

    recipient: str
    subject: str
    text: str
    html: str


class MailRejected(Exception):
    """The mail service rejected the mail, for example because the sender's address is not verified."""


class MailConnections(Protocol):
    """Sends one request to SES. Raises OSError when there is no response."""

    def request(self, method: str, target: str, *, headers: dict[str, str], body: bytes) -> RawResponse:
        """Return the response, whatever its status."""
        ...


class MailService:
    """SES in one region."""

    def __init__(
        self, region: str, endpoint: str, connections: MailConnections, credentials: Callable[[], AwsCredentials]
    ) -> None:
        self._connections = connections
        self._credentials = credentials
        self._signer = RequestSigner("ses", region, urlsplit(endpoint).netloc)

    def send(self, mail: Mail, *, sender: str) -> None:
        """Send the mail; at most three attempts. Raises Unavailable, MailRejected.

        A mail is sent twice if the response to an attempt that succeeded is lost.
        """
        body = orjson.dumps(_create_request(mail, sender))
        for attempt in range(1, ATTEMPTS + 1):
            headers = self._signer.object_headers(
                self._credentials(), "POST", _PATH, body=body, content_type="application/json"
            )
            try:
                response = self._connections.request("POST", _PATH, headers=headers, body=body)
            except OSError as error:
                if attempt == ATTEMPTS:
                    raise Unavailable(_NO_RESPONSE, retry_after_s=1) from error
            else:
                if response.status == HTTPStatus.OK:
                    return
                if not _is_retryable(response.status):
                    raise MailRejected(response.body.decode(errors="replace"))
            if attempt < ATTEMPTS:
                aws_json.pause(attempt)
        raise Unavailable(_NO_RESPONSE, retry_after_s=1)


@cache
def mail_service() -> MailService:
    """Return the process's client."""
    region, endpoint = aws_json.resolve_endpoint("email")
    connections = aws_json.connect(endpoint, _READ_TIMEOUT_S)
    return MailService(region, endpoint, connections, aws_json.create_credentials_provider())


def _is_retryable(status: int) -> bool:
    return status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR


def _create_request(mail: Mail, sender: str) -> dict[str, object]:
    def content(text: str) -> dict[str, str]:
        return {"Data": text, "Charset": "UTF-8"}

    body = {"Text": content(mail.text), "Html": content(mail.html)}
    return {
        "FromEmailAddress": sender,
        "Destination": {"ToAddresses": [mail.recipient]},
        "Content": {"Simple": {"Subject": content(mail.subject), "Body": body}},
    }
