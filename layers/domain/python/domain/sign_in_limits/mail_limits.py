"""How many mails an organization may cause to addresses that it names: anyone could use the platform to flood an inbox otherwise."""

from typing import Literal, Protocol

MailPurpose = Literal["invitation", "application"]


class MailCounts(Protocol):
    """Counts mails by subject."""

    def take(self, subject: str) -> bool:
        """Count one; return False, and count nothing, if there were too many."""
        ...

    def require(self, subject: str) -> None:
        """Count one. Raises RateLimitExceeded."""
        ...


class MailLimits:
    """Counts the mails to an address, given by its key, from all organizations, and the mails of an organization."""

    def __init__(self, recipients: MailCounts, organizations: MailCounts) -> None:
        self._recipients = recipients
        self._organizations = organizations

    def take(self, purpose: MailPurpose, recipient_key: str, organization_id: str) -> bool:
        """Count a mail; return False above a limit, when it must not be sent. At most two writes."""
        is_free = self._organizations.take(f"{purpose} {organization_id}")
        return is_free and self._recipients.take(f"{purpose} {recipient_key}")

    def require(self, purpose: MailPurpose, recipient_key: str, organization_id: str) -> None:
        """Count a mail. Raises RateLimitExceeded above a limit. At most two writes."""
        self._organizations.require(f"{purpose} {organization_id}")
        self._recipients.require(f"{purpose} {recipient_key}")
