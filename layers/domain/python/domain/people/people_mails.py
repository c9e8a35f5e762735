"""The mails to people about their accounts: which ones, with which links, and how many to one address."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from domain.mail_outbox.template_mailer import TemplateMailer
from domain.people.model import DEFAULT_LOCALE, PendingRegistration, User

if TYPE_CHECKING:
    from domain.people.mail_texts import PeopleMail


class PeopleMails:
    """Sends the mails. Links lead to the portal of the setting, whatever host a request named."""

    def __init__(self, outbox: TemplateMailer, *, portal_url: str, take_mail: Callable[[str], bool]) -> None:
        self._outbox = outbox
        self._portal_url = portal_url.rstrip("/")
        self._take_mail = take_mail

    def may_send(self, purpose: Literal["registration", "reset"], key: str) -> bool:
        """Count a mail on request to an address; return False above the limit of its purpose, when it must not be sent.

        Each purpose has its own limit: whoever registers with an address again and again cannot keep reset mails from its owner.
        """
        return self._take_mail(f"{purpose} {key}")

    def send_verification(self, pending: PendingRegistration, token: str) -> None:
        """Send the link that verifies an address."""
        self._send("verify_email", pending.email, pending.locale, self._link("verify-email", token))

    def send_account_exists(self, user: User) -> None:
        """Write to the owner of an account with the address of which somebody has registered."""
        self._send("account_exists", user.email, user.locale, self._link("sign-in"))

    def send_reset(self, user: User, token: str) -> None:
        """Send the link that sets a new password."""
        self._send("reset_password", user.email, user.locale, self._link("reset-password", token))

    def send_no_account(self, email: str) -> None:
        """Answer a request for a new password at an address without an account."""
        self._send("no_account", email, DEFAULT_LOCALE, self._link("sign-up"))

    def send_password_changed(self, user: User) -> None:
        """Write to the person that the password has changed."""
        self._send("password_changed", user.email, user.locale, self._link("reset-password"))

    def _send(self, template: "PeopleMail", email: str, locale: str, url: str) -> None:
        self._outbox.send(f"people.{template}", recipient=email, locale=locale, values={"url": url})

    def _link(self, page: str, token: str = "") -> str:
        """Return the address of a page; empty on a platform without a domain name.

        A fragment is sent to no server, and so is in no log (RFC 9110 section 4.2.4).
        """
        if not self._portal_url:
            return ""
        return f"{self._portal_url}/{page}" + (f"#token={token}" if token else "")
