"""The address that sends the platform's mails, as an identity of SES."""

from aws_cdk import Aws
from aws_cdk import aws_iam as iam
from aws_cdk import aws_ses as ses
from constructs import Construct

from infra.constructs.functions import Binding
from infra.settings import Settings


class MailSender(Construct):
    """The identity. SES sends a mail to the address, and its owner confirms it. Without the setting there is none, and no mail is sent."""

    def __init__(self, scope: Construct, construct_id: str, *, settings: Settings) -> None:
        super().__init__(scope, construct_id)
        self._address = settings.mail_sender or ""
        self._portal_url = settings.portal_url
        if self._address:
            ses.CfnEmailIdentity(self, "Identity", email_identity=self._address)

    def provide(self) -> Binding:
        """Return the binding of a function that sends mails, with links to the portal if it has a domain name."""
        environment = {"MAIL_SENDER": self._address, "PORTAL_URL": self._portal_url}
        if not self._address:
            return Binding(environment)
        identity = f"arn:{Aws.PARTITION}:ses:{Aws.REGION}:{Aws.ACCOUNT_ID}:identity/{self._address}"
        return Binding(environment, (iam.PolicyStatement(actions=["ses:SendEmail"], resources=[identity]),))
