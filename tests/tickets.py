"""Tickets for tests: a complete body, a ticket created over HTTP, and the mails that answer it as SES receives them."""

import json
from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP
from itertools import count
from typing import Any

from tests.gateway import Answer, Caller
from tests.people import Person, a_person, add_account
from tests.tables import SETTINGS

ROUTE = "/v1/tickets"
BODY: dict[str, Any] = {
    "subject": "Webhooks arrive twice",
    "body": "Since this morning, each delivery arrives twice.",
    "priority": "high",
    "request_id": "req_01k0a3v5m8f1xq2w7r9tbdc6yz",
}
_PASS = {
    "spamVerdict": "PASS",
    "virusVerdict": "PASS",
    "spfVerdict": "PASS",
    "dkimVerdict": "PASS",
    "dmarcVerdict": "PASS",
}
_NUMBERS = count(1)


def a_requester(*scopes: str, organization_id: str | None = None) -> Person:
    """A signed-in person with an account, who may open tickets."""
    person = a_person(*scopes, organization_id=organization_id)
    add_account(person.user_id, name="Eva Rossi")
    return person


def address_of(person: Person) -> str:
    """The address of the person's account."""
    return f"{person.user_id}@example.com"


def open_ticket(caller: Caller | Person, **fields: Any) -> dict[str, Any]:
    """Open a ticket."""
    answer = caller.call("POST", ROUTE, json={**BODY, **fields})
    assert answer.status == 201, answer
    ticket: dict[str, Any] = answer.json()
    return ticket


def write_message(caller: Caller | Person, ticket_id: str, body: str = "It is fixed.") -> Answer:
    """Add a message to a ticket."""
    return caller.call("POST", f"{ROUTE}/{ticket_id}/messages", json={"body": body})


def messages_of(caller: Caller | Person, ticket_id: str) -> list[dict[str, Any]]:
    """The messages of a ticket."""
    data: list[dict[str, Any]] = caller.call("GET", f"{ROUTE}/{ticket_id}/messages").json()["data"]
    return data


def a_reply(
    sender: str, text: str = "Only for one endpoint.", *, headers: Mapping[str, str] | None = None
) -> EmailMessage:
    """A mail as a person sends it."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = f"Eva Rossi <{sender}>"
    mail["Subject"] = "Re: ticket"
    for name, value in (headers or {}).items():
        mail[name] = value
    mail.set_content(text)
    return mail


def mail_address(ticket_id: str) -> str:
    """The mail address of a ticket."""
    return f"ticket+{ticket_id}@{SETTINGS['MAIL_DOMAIN']}"


def notification(
    mail: EmailMessage,
    recipient: str,
    *,
    mail_id: str = "",
    envelope_sender: str | None = None,
    verdicts: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The notification of SES about the mail; the file of the mail has the name of its ID."""
    mail_id = mail_id or f"mail-{next(_NUMBERS)}"
    sender = str(mail["From"]).rpartition("<")[2].rstrip(">") if envelope_sender is None else envelope_sender
    statuses = {**_PASS, **(verdicts or {})}
    return {
        "notificationType": "Received",
        "mail": {
            "messageId": mail_id,
            "source": sender,
            "headers": [{"name": name, "value": str(value)} for name, value in mail.items()],
        },
        "receipt": {
            "recipients": [recipient],
            **{name: {"status": status} for name, status in statuses.items()},
            "action": {"type": "S3", "bucketName": SETTINGS["INBOUND_MAILS_BUCKET"], "objectKey": f"mails/{mail_id}"},
        },
    }


def queue_event(*bodies: Any) -> dict[str, Any]:
    """The event of SQS with these messages."""
    return {"Records": [{"messageId": str(number), "body": json.dumps(body)} for number, body in enumerate(bodies)]}
