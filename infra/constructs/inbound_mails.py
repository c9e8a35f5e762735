"""Mails that arrive at the platform's mail domain: a rule of SES stores each and notifies the queue of its worker."""

from aws_cdk import Aws, CfnElement, Duration, RemovalPolicy, Stack
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_ses as ses
from aws_cdk import aws_ses_actions as actions
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.constructs.acknowledgements import acknowledge
from infra.constructs.functions import Binding, PlatformFunction
from infra.settings import Settings

_FOLDER = "mails/"
# As long as a message stays in a dead-letter queue.
_RETENTION = Duration.days(14)


class InboundMails(Construct):
    """The bucket, the topic of the notifications, and the rule. Without the setting `mail_domain`, no mail arrives.

    An account has one active set of rules, which an operator activates (docs/guides/operating.md).
    """

    def __init__(
        self, scope: Construct, construct_id: str, *, settings: Settings, key: kms.IKey, queue: sqs.Queue
    ) -> None:
        super().__init__(scope, construct_id)
        self._bucket = s3.Bucket(
            self,
            "Mails",
            # SES cannot use a key of ours without a policy for it on the key.
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=settings.has_tls,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            lifecycle_rules=[s3.LifecycleRule(expiration=_RETENTION)],
            removal_policy=RemovalPolicy.DESTROY if settings.is_local else RemovalPolicy.RETAIN,
        )
        acknowledge(self._bucket, "AwsSolutions-S1", "Only SES writes to it, and only one worker reads it.")
        self._topic = sns.Topic(self, "Notifications", master_key=key, enforce_ssl=settings.has_tls)
        self._topic.grant_publish(
            iam.ServicePrincipal(
                "ses.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}}
            )
        )
        self._topic.add_subscription(subscriptions.SqsSubscription(queue, raw_message_delivery=True))
        if settings.mail_domain and not settings.is_local:
            # The emulator's CloudFormation (1.5.33) does not support rules; `local.mailbox` takes their place.
            self._add_rule(settings.mail_domain)

    def provide(self) -> Binding:
        """Return the binding with which the worker reads the mails."""
        get = iam.PolicyStatement(actions=["s3:GetObject"], resources=[self._bucket.arn_for_objects(f"{_FOLDER}*")])
        return Binding({"INBOUND_MAILS_BUCKET": self._bucket.bucket_name}, (get,))

    def acknowledge_reader(self, worker: PlatformFunction) -> None:
        """Acknowledge that the worker may read every mail."""
        stack = Stack.of(self)
        low_level = self._bucket.node.default_child
        if not isinstance(low_level, CfnElement):
            raise TypeError("The bucket has no low-level resource to take its name from.")
        acknowledge(
            worker,
            f"AwsSolutions-IAM5[Resource::<{stack.get_logical_id(low_level)}.Arn>/{_FOLDER}*]",
            "It reads mails with names that SES chooses, all in one folder.",
        )

    def _add_rule(self, domain: str) -> None:
        rules = ses.ReceiptRuleSet(self, "Rules")
        rules.add_rule(
            "Tickets",
            recipients=[domain],
            scan_enabled=True,
            tls_policy=ses.TlsPolicy.REQUIRE,
            actions=[actions.S3(bucket=self._bucket, object_key_prefix=_FOLDER, topic=self._topic)],
        )
