"""The content of a received mail: its text, and whether it has attachments. No I/O."""

from email import message_from_bytes
from email.message import Message

from msgspec import Struct

from domain.tickets.reply_text import html_to_text, trim_reply


class MailBody(Struct, frozen=True):
    """The person's own text in a mail, and whether files are attached. Pictures within the text are no attachments."""

    text: str
    has_attachments: bool


def parse_body(content: bytes) -> MailBody:
    """Return the body of a mail in MIME format. Parts that cannot be read are empty."""
    message = message_from_bytes(content)
    parts = [part for part in message.walk() if not part.is_multipart()]
    texts = {kind: _join(parts, kind) for kind in ("text/plain", "text/html")}
    text = texts["text/plain"] or html_to_text(texts["text/html"])
    return MailBody(trim_reply(text), any(_is_attachment(part) for part in message.walk()))


def _join(parts: list[Message], kind: str) -> str:
    return "\n".join(_decode(part) for part in parts if part.get_content_type() == kind and not _is_attachment(part))


def _is_attachment(part: Message) -> bool:
    if part.get_content_type() == "message/rfc822":
        return True
    if part.is_multipart():
        return False
    if part.get_content_disposition() == "attachment" or part.get_filename():
        return part.get_content_maintype() != "image" or "content-id" not in part
    return part.get_content_maintype() not in {"text", "image"}


def _decode(part: Message) -> str:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    try:
        return content.decode(part.get_content_charset() or "utf-8", errors="replace")
    except (LookupError, ValueError):
        # An unknown character set.
        return content.decode("utf-8", errors="replace")
