"""The addresses that send the platform's mails, as identities of SES: that of most mails, and the domain of those of tickets."""

from aws_cdk import Aws
from aws_cdk import aws_iam as iam
from aws_cdk import aws_ses as ses
from constructs import Construct

from infra.constructs.functions import Binding
from infra.settings import Settings


class MailSender(Construct):
    """The identity. SES sends a mail to the address, and its owner confirms it. Without the setting there is none, and no mail is sent.

    SES sends no further mails to addresses that bounced for good or complained (its suppression list of the account).
    """

    def __init__(self, scope: Construct, construct_id: str, *, settings: Settings) -> None:
        super().__init__(scope, construct_id)
        self._address = settings.mail_sender or ""
        self._domain = settings.mail_domain
        self._portal_url = settings.portal_url
        if self._address:
            self._configuration = ses.CfnConfigurationSet(
                self,
                "Configuration",
                suppression_options=ses.CfnConfigurationSet.SuppressionOptionsProperty(
                    suppressed_reasons=["BOUNCE", "COMPLAINT"]
                ),
            )
            # The default of every mail of the identity.
            attributes = ses.CfnEmailIdentity.ConfigurationSetAttributesProperty(
                configuration_set_name=self._configuration.ref
            )
            ses.CfnEmailIdentity(
                self, "Identity", email_identity=self._address, configuration_set_attributes=attributes
            )
            if self._domain:
                # Its owner proves it with DKIM records; the operations guide has them.
                ses.CfnEmailIdentity(
                    self, "Domain", email_identity=self._domain, configuration_set_attributes=attributes
                )

    def provide(self) -> Binding:
        """Return the binding of a function that sends mails, with links to the portal if it has a domain name."""
        environment = {"MAIL_SENDER": self._address, "PORTAL_URL": self._portal_url}
        if not self._address:
            return Binding(environment)
        identities = (self._address, self._domain) if self._domain else (self._address,)
        names = (*(f"identity/{each}" for each in identities), f"configuration-set/{self._configuration.ref}")
        resources = [f"arn:{Aws.PARTITION}:ses:{Aws.REGION}:{Aws.ACCOUNT_ID}:{name}" for name in names]
        return Binding(environment, (iam.PolicyStatement(actions=["ses:SendEmail"], resources=resources),))
