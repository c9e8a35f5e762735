"""A mail as SES received it: the notification of its receipt, and what makes it an automatic or an untrustworthy one. No I/O."""

from collections.abc import Mapping, Sequence
from email.errors import MessageError
from email.headerregistry import Address, AddressHeader
from email.policy import SMTP
from typing import Any

from msgspec import Struct

# RFC 3834 section 2, and what programs send that came before it.
_BULK = frozenset({"bulk", "junk", "list", "auto_reply"})
_ROBOTS = frozenset({"mailer-daemon", "postmaster", "no-reply", "noreply", "do-not-reply"})
_MARKS = frozenset({"list-id", "list-unsubscribe", "x-autoreply", "x-autorespond", "x-loop"})


class Verdicts(Struct, frozen=True):
    """The verdicts of SES: PASS, FAIL, GRAY or PROCESSING_FAILED."""

    spam: str
    virus: str
    spf: str
    dkim: str
    dmarc: str


class ReceivedMail(Struct, frozen=True, kw_only=True):
    """A received mail: its envelope, its headers in lower case (the first of each name), and the key of its file.

    `sender` is the one address of the header From; empty if there is none, or several.
    """

    id: str
    recipients: tuple[str, ...]
    envelope_sender: str
    sender: str
    headers: Mapping[str, str]
    verdicts: Verdicts
    file_key: str

    @classmethod
    def from_notification(cls, body: Mapping[str, Any]) -> "ReceivedMail":
        """Return the mail of a notification of SES. Raises KeyError, TypeError for anything else."""
        mail, receipt = body["mail"], body["receipt"]
        headers: dict[str, str] = {}
        for header in mail["headers"]:
            headers.setdefault(str(header["name"]).lower(), str(header["value"]))
        names = ("spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict", "dmarcVerdict")
        return cls(
            id=str(mail["messageId"]),
            recipients=tuple(str(each) for each in receipt["recipients"]),
            envelope_sender=str(mail.get("source") or ""),
            sender=_find_sender(mail["headers"]),
            headers=headers,
            verdicts=Verdicts(*(str(receipt.get(name, {}).get("status", "FAIL")) for name in names)),
            file_key=str(receipt["action"]["objectKey"]),
        )

    @property
    def is_trustworthy(self) -> bool:
        """Whether the header From is that of the sender: by DMARC, or by SPF of the same domain if the domain has no DMARC policy."""
        verdicts = self.verdicts
        if "FAIL" in {verdicts.spam, verdicts.virus} or not self.sender:
            return False
        if verdicts.dmarc == "PASS":
            return True
        is_aligned = _domain_of(self.envelope_sender) == _domain_of(self.sender)
        return verdicts.dmarc == "GRAY" and verdicts.spf == "PASS" and is_aligned

    @property
    def is_automatic(self) -> bool:
        """Whether a program sent it: an answer to it could come back without end (RFC 3834)."""
        headers = self.headers
        return (
            headers.get("auto-submitted", "no").partition(";")[0].strip().lower() != "no"
            or headers.get("precedence", "").strip().lower() in _BULK
            or bool(_MARKS & headers.keys())
            or headers.get("x-auto-response-suppress", "none").strip().lower() not in {"none", ""}
            or self.envelope_sender.strip() in {"", "<>"}
            or self.sender.partition("@")[0].lower() in _ROBOTS
        )


def _find_sender(headers: Sequence[Mapping[str, Any]]) -> str:
    texts = [str(header["value"]) for header in headers if str(header["name"]).lower() == "from"]
    if len(texts) != 1:
        return ""
    addresses = _parse_addresses(texts[0])
    return addresses[0].addr_spec if len(addresses) == 1 and addresses[0].domain else ""


def _parse_addresses(text: str) -> tuple[Address, ...]:
    try:
        header = SMTP.header_factory("From", " ".join(text.split()))
    except (AttributeError, IndexError, MessageError, TypeError, ValueError):
        # The parser of the standard library fails for some malformed addresses.
        return ()
    return header.addresses if isinstance(header, AddressHeader) else ()


def _domain_of(address: str) -> str:
    return address.rpartition("@")[2].strip(" >").lower()
