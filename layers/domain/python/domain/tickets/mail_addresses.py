"""The mail address of a ticket: `ticket+{id}@` the platform's mail domain. No I/O."""

import re

from domain.tickets.model import Ticket

_LOCAL_PART = re.compile(rf"ticket\+({Ticket.prefix}_[0-9a-z]{{26}})", re.ASCII)


def ticket_address(ticket_id: str, mail_domain: str) -> str:
    """Return the address from which a ticket's mails come, and to which answers go; empty without a mail domain."""
    return f"ticket+{ticket_id}@{mail_domain}" if mail_domain else ""


def parse_address(address: str, mail_domain: str) -> str | None:
    """Return the ID of the ticket with this address; None for any other address. Upper and lower case are the same."""
    local, _, domain = address.strip().lower().rpartition("@")
    match = _LOCAL_PART.fullmatch(local)
    return match[1] if match and mail_domain and domain == mail_domain.lower() else None
