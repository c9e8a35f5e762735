"""What follows a change of second factors: a mail to the person and an entry in the audit record of her organizations."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from apikit import errors, logger
from domain.audit.security_log import SecurityLog
from domain.mail_outbox.template_mailer import TemplateMailer
from domain.mfa.factor_holder import FactorHolder

MailName = Literal[
    "totp_added",
    "totp_removed",
    "passkey_added",
    "passkey_removed",
    "recovery_codes_replaced",
    "recovery_code_used",
    "code_attempts",
]


class FactorNotices(Struct, frozen=True):
    """Sends the mail of a change and records it."""

    mailer: TemplateMailer
    audit: SecurityLog

    def report(
        self,
        action: str,
        holder: FactorHolder,
        *,
        mail: MailName | None = None,
        target: str = "",
        outcome: str = "success",
        old: Mapping[str, object] | None = None,
        new: Mapping[str, object] | None = None,
        **values: str,
    ) -> None:
        """Record the action, and send the mail with these values, if any.

        A mail that cannot be sent is logged: the change is done, and its response may have recovery codes.
        """
        self.audit.record(
            action,
            organization_ids=holder.organization_ids,
            principal=holder.user_id,
            target=target or holder.user_id,
            outcome=outcome,
            old=old,
            new=new,
        )
        if mail:
            try:
                self.mailer.send(f"mfa.{mail}", recipient=holder.email, locale=holder.locale, values=values)
            except errors.Unavailable:
                logger().exception("A mail about second factors was not sent", extra={"template": mail})
