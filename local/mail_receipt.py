"""Mails that arrive on the local stack: `POST /_local/mailbox?from=ADDRESS&to=ADDRESS` takes the place of SES's receipt rule.

The body is the mail in MIME format. As the rule does on AWS, it stores the mail in the bucket and notifies the topic. The emulator's
Python has none of our packages.
"""

import json
import uuid
from collections.abc import Awaitable, Callable, Mapping
from email import message_from_bytes
from typing import Any

from local.mailbox import MAILBOX_PATH, Answer

# Parts of the names that CloudFormation gives the bucket and the topic (`infra.constructs.inbound_mails`).
_BUCKET, _TOPIC = "mailreceipt", "MailReceipt"
_FOLDER = "mails/"
_VERDICTS = ("spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict", "dmarcVerdict")


def offer_mail_receipt() -> None:
    """Answer `POST /_local/mailbox`: ministack (1.5.33) stores receipt rules and does not receive mails."""
    import ministack.app  # noqa: PLC0415 - the emulator's environment has it
    from ministack.services import s3, sns  # noqa: PLC0415 - as above

    answer: Callable[..., Awaitable[Answer | None]] = ministack.app._handle_post_body_shortcuts  # noqa: SLF001

    async def answer_with_mailbox(
        method: str, path: str, headers: Any, body: bytes, query: dict[str, Any], request_id: str
    ) -> Answer | None:
        if (method, path) != ("POST", MAILBOX_PATH):
            return await answer(method, path, headers, body, query, request_id)
        bucket = next((name for name in s3._buckets if _BUCKET in name), None)  # noqa: SLF001
        topic = next((each["arn"] for each in sns._topics.all_values() if _TOPIC in each["arn"]), None)  # noqa: SLF001
        if bucket is None or topic is None:
            return 404, {"Content-Type": "text/plain"}, b"The stack receives no mails yet.\n"
        notification = describe_mail(body, sender=_first(query, "from"), recipient=_first(query, "to"))
        key = notification["receipt"]["action"]["objectKey"]
        file_headers = {"content-length": str(len(body)), "host": "s3.localhost"}
        await s3.handle_request("PUT", f"/{bucket}/{key}", file_headers, body, {}, internal=True)
        sns._fanout(topic, str(uuid.uuid4()), json.dumps(notification), "")  # noqa: SLF001
        return 202, {"Content-Type": "text/plain"}, b"Received.\n"

    ministack.app._handle_post_body_shortcuts = answer_with_mailbox  # noqa: SLF001


def describe_mail(content: bytes, *, sender: str, recipient: str) -> dict[str, Any]:
    """Return SES's notification about a mail that passed all its checks."""
    message, mail_id = message_from_bytes(content), uuid.uuid4().hex
    action = {"type": "S3", "objectKeyPrefix": _FOLDER, "objectKey": f"{_FOLDER}{mail_id}"}
    return {
        "notificationType": "Received",
        "mail": {
            "messageId": mail_id,
            "source": sender,
            "destination": [recipient],
            "headers": [{"name": name, "value": str(value)} for name, value in message.items()],
        },
        "receipt": {
            "recipients": [recipient],
            **{name: {"status": "PASS"} for name in _VERDICTS},
            "action": action,
        },
    }


def _first(query: Mapping[str, Any], name: str) -> str:
    values = query.get(name, [])
    return values if isinstance(values, str) else "".join(values[:1])
