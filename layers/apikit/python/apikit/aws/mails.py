"""Sends mails with SES, version 2 of its API."""

from functools import cache
from http import HTTPStatus

import orjson
from msgspec import Struct

from apikit.aws.rest_service import RestService, is_retryable, rest_service

_PATH = "/v2/email/outbound-emails"
_READ_TIMEOUT_S = 5.0


class Mail(Struct, frozen=True, kw_only=True):
    """A mail to one recipient, as text and as HTML."""

    recipient: str
    subject: str
    text: str
    html: str


class MailRejected(Exception):
    """The mail service rejected the mail, for example because the sender's address is not verified."""


class MailService:
    """SES in one region."""

    def __init__(self, service: RestService) -> None:
        self._service = service

    def send(self, mail: Mail, *, sender: str) -> None:
        """Send the mail; at most three attempts. Raises Unavailable, MailRejected.

        A mail is sent twice if the response to an attempt that succeeded is lost.
        """
        body = orjson.dumps(_create_request(mail, sender))
        response = self._service.send("POST", _PATH, body=body, content_type="application/json")
        if is_retryable(response):
            raise self._service.unavailable()
        if response.status != HTTPStatus.OK:
            raise MailRejected(response.body.decode(errors="replace"))


@cache
def mail_service() -> MailService:
    """Return the process's client."""
    no_response = "The mail service is not responding. Retry."
    return MailService(
        rest_service("email", signing_name="ses", read_timeout_s=_READ_TIMEOUT_S, no_response=no_response)
    )


def _create_request(mail: Mail, sender: str) -> dict[str, object]:
    def content(text: str) -> dict[str, str]:
        return {"Data": text, "Charset": "UTF-8"}

    body = {"Text": content(mail.text), "Html": content(mail.html)}
    return {
        "FromEmailAddress": sender,
        "Destination": {"ToAddresses": [mail.recipient]},
        "Content": {"Simple": {"Subject": content(mail.subject), "Body": body}},
    }
