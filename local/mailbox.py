"""The mailbox of the local stack: the mails that the platform has sent to an address, for people and tests."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

MAILBOX_PATH = "/_local/mailbox"
_SES_PATH = "/_ministack/ses/messages"
_JSON = {"Content-Type": "application/json; charset=utf-8"}
Answer = tuple[int, dict[str, str], bytes]


def mailbox_url(port: int) -> str:
    """Return the address of the mailbox of the stack on this port."""
    return f"http://localhost:{port}{MAILBOX_PATH}"


def offer_mailbox() -> None:
    """Answer `GET /_local/mailbox?to=ADDRESS`. Ministack (1.5.33) lists all mails, in the form of its own records."""
    import ministack.app  # noqa: PLC0415 - the emulator's environment has it

    answer: Callable[..., Awaitable[Answer | None]] = ministack.app._handle_ses_messages_request  # noqa: SLF001

    async def answer_with_mailbox(method: str, path: str, headers: Any, query_params: dict[str, Any]) -> Answer | None:
        if path != MAILBOX_PATH or method != "GET":
            return await answer(method, path, headers, query_params)
        whole = await answer("GET", _SES_PATH, headers, {})
        recipients = query_params.get("to", [])
        recipient = recipients if isinstance(recipients, str) else "".join(recipients[:1])
        accounts = json.loads(whole[2])["messages"] if whole else {}
        mails = select_mails([mail for mails in accounts.values() for mail in mails], recipient)
        # The server adds Content-Length to the headers that it gets.
        return 200, dict(_JSON), json.dumps(mails, ensure_ascii=False).encode()

    ministack.app._handle_ses_messages_request = answer_with_mailbox  # noqa: SLF001


def select_mails(records: list[dict[str, Any]], recipient: str) -> list[dict[str, Any]]:
    """Return the mails to the address, newest first; all mails without an address. Upper and lower case are the same."""
    mails = [
        {
            "to": ", ".join(record["To"]),
            "subject": record["Subject"],
            "text": record["BodyText"],
            "html": record["BodyHtml"],
            "at": record["Timestamp"],
        }
        for record in records
        if not recipient or recipient.casefold() in {address.casefold() for address in record["To"]}
    ]
    # They are in the order of their sending; a stable sort keeps it within one second.
    return sorted(mails, key=lambda mail: str(mail["at"]))[::-1]
