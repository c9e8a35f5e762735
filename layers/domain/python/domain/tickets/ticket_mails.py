"""The mails about tickets to their authors, and to those who answer by mail."""

from apikit import atomic, errors, logger
from domain.mail_outbox.template_mailer import TemplateMailer
from domain.organizations.lookup import OrganizationLookup
from domain.people.model import DEFAULT_LOCALE, User
from domain.tickets.mail_addresses import ticket_address
from domain.tickets.model import Ticket
from domain.tickets.store import FindUser


class TicketMails:
    """Sends the mails from the address of the ticket, in the language of the recipient.

    The author of a ticket gets them. If it is an API key or an OAuth client, the contact of the organization gets the answers.
    """

    def __init__(
        self, outbox: TemplateMailer, organizations: OrganizationLookup, *, find_user: FindUser, mail_domain: str
    ) -> None:
        self._outbox = outbox
        self._organizations = organizations
        self._find_user = find_user
        self._mail_domain = mail_domain

    def send(self, ticket: Ticket, move: str, *, text: str = "") -> None:
        """Send the mail of a move. A mail that cannot be queued does not undo it; nothing is sent within an atomic batch.

        The contact of an organization gets no mail about a new ticket: the address may be that of anyone.
        """
        if atomic.current_unit() is not None:
            return
        recipient, locale = self._find_recipient(ticket, may_be_contact=move != "opened")
        if recipient:
            self._queue(ticket, move, recipient=recipient, locale=locale, text=text)

    def reject(self, ticket: Ticket, sender: User, cause: str) -> None:
        """Send the mail that says why a mail of this person to the ticket was not accepted."""
        self._queue(ticket, f"mail_{cause}", recipient=sender.email, locale=sender.locale)

    def _queue(self, ticket: Ticket, template: str, *, recipient: str, locale: str, text: str = "") -> None:
        address = ticket_address(ticket.id, self._mail_domain)
        lines = tuple(line for line in text.splitlines() if line.strip())
        values = {"subject": ticket.subject, "id": ticket.id, "lines": lines, "address": address or None}
        try:
            self._outbox.send(f"tickets.{template}", recipient=recipient, locale=locale, values=values, sender=address)
        except errors.PlatformError:
            logger().exception("Mail about a ticket not queued", extra={"ticket_id": ticket.id})

    def _find_recipient(self, ticket: Ticket, *, may_be_contact: bool) -> tuple[str, str]:
        """Return the address and the locale; an empty address if there is none."""
        if ticket.requester.type == "user":
            user = self._find_user(ticket.requester.id or "")
            return (user.email, user.locale) if user else ("", DEFAULT_LOCALE)
        organization = self._organizations.find_own(ticket.tenant) if may_be_contact else None
        if organization is None:
            return "", DEFAULT_LOCALE
        return organization.contact_email or "", organization.find_setting("locale") or DEFAULT_LOCALE
