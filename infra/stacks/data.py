"""The stack of what all others use: the keys, the six tables, the secrets, two buckets and the topic of the alarms."""

from aws_cdk import Aws, CfnOutput, Duration, Environment, RemovalPolicy, Stack
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_secretsmanager as secretsmanager
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct

from infra.constructs.acknowledgements import acknowledge
from infra.constructs.edge_secret import EdgeSecret
from infra.constructs.tables import PlatformTable
from infra.constructs.token_keys import SigningKeys
from infra.function_spec import TableName
from infra.settings import Settings

_INDEXES = {
    TableName.RESOURCES: ("ix1", "ix2", "ix3", "ix4", "eq1", "eq2", "eq3", "eq4", "due"),
    TableName.DELIVERIES: ("eq1", "eq2", "due", "log"),
    TableName.REQUESTS: ("eq1", "eq2", "eq3", "eq4", "eq5", "eq6"),
}
# Entries of the audit record have no old image.
_STREAMS = {
    TableName.RESOURCES: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
    TableName.AUDIT: dynamodb.StreamViewType.NEW_IMAGE,
}
_SECRET_CHARACTERS = 64
_JOBS_RETENTION = Duration.days(31)


class DataStack(Stack):
    """The stack. Its resources are retained when it is deleted, except on the local stack."""

    def __init__(self, scope: Construct, construct_id: str, *, settings: Settings) -> None:
        super().__init__(
            scope,
            construct_id,
            env=Environment(region=settings.region),
            description="WedSync: tables, key, secret.",
            termination_protection=not settings.is_local,
        )
        removal = RemovalPolicy.DESTROY if settings.is_local else RemovalPolicy.RETAIN
        self.key = kms.Key(
            self, "Key", description="WedSync: data at rest", enable_key_rotation=True, removal_policy=removal
        )
        self.key.grant_encrypt_decrypt(iam.ServicePrincipal("cloudwatch.amazonaws.com"))
        # SES publishes to the topic of received mails.
        self.key.grant_encrypt_decrypt(
            iam.ServicePrincipal(
                "ses.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}}
            )
        )
        self.tables = {
            table: PlatformTable(
                self,
                table,
                key=self.key,
                indexes=_INDEXES.get(table, ()),
                stream=_STREAMS.get(table),
                is_disposable=settings.is_local,
            )
            for table in TableName
        }
        self.secret = self._secret(removal)
        self.signing_keys = SigningKeys(self, "SigningKeys", dates=settings.signing_keys, removal=removal)
        self.edge_secret = EdgeSecret(self, "EdgeSecret", key=self.key, region=settings.region)
        self.uploads = self._uploads_bucket(settings, removal)
        self.jobs = self._jobs_bucket(settings, removal)
        self.alarm_topic = self._alarm_topic(settings)
        CfnOutput(self, "UploadsBucket", value=self.uploads.bucket_name)
        CfnOutput(self, "JobsBucket", value=self.jobs.bucket_name)
        CfnOutput(self, "SecretArn", value=self.secret_arn)
        CfnOutput(self, "SigningKeysList", value=self.signing_keys.environment["SIGNING_KEYS"])
        for table, each in self.tables.items():
            CfnOutput(self, f"Table{table.capitalize()}", value=each.name)

    @property
    def secret_arn(self) -> str:
        """ARN of the secret, as an attribute: on AWS `Ref` is the ARN, in the emulator (1.5.33) the name."""
        low_level = self.secret.node.default_child
        if not isinstance(low_level, secretsmanager.CfnSecret):
            raise TypeError("The secret has no low-level resource to take its ARN from.")
        return low_level.attr_id

    @property
    def uploads_export(self) -> str:
        """Name of the export with the ARN of the uploads bucket; cdk-nag findings about other stacks contain it."""
        reference = self.resolve(self.export_value(self.uploads.bucket_arn))
        return str(reference["Fn::ImportValue"])

    @property
    def jobs_export(self) -> str:
        """Name of the export with the ARN of the jobs bucket."""
        reference = self.resolve(self.export_value(self.jobs.bucket_arn))
        return str(reference["Fn::ImportValue"])

    def _alarm_topic(self, settings: Settings) -> sns.Topic:
        topic = sns.Topic(self, "Alarms", master_key=self.key, enforce_ssl=settings.has_tls)
        # The policy that requires TLS replaces SNS's own, which allows the account's alarms to publish.
        topic.grant_publish(
            iam.ServicePrincipal(
                "cloudwatch.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}}
            )
        )
        if settings.alarm_email:
            topic.add_subscription(subscriptions.EmailSubscription(settings.alarm_email))
        return topic

    def _jobs_bucket(self, settings: Settings, removal: RemovalPolicy) -> s3.Bucket:
        """Create the bucket for the input and the results of jobs, which are retained as long as the jobs."""
        bucket = s3.Bucket(
            self,
            "Jobs",
            encryption=s3.BucketEncryption.KMS,
            encryption_key=self.key,
            bucket_key_enabled=True,
            enforce_ssl=settings.has_tls,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            lifecycle_rules=[s3.LifecycleRule(expiration=_JOBS_RETENTION)],
            removal_policy=removal,
        )
        acknowledge(bucket, "AwsSolutions-S1", "Its objects are accessed only by logged requests and by one worker.")
        return bucket

    def _uploads_bucket(self, settings: Settings, removal: RemovalPolicy) -> s3.Bucket:
        bucket = s3.Bucket(
            self,
            "Uploads",
            encryption=s3.BucketEncryption.KMS,
            encryption_key=self.key,
            bucket_key_enabled=True,
            enforce_ssl=settings.has_tls,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            lifecycle_rules=[
                s3.LifecycleRule(expiration=Duration.days(1), abort_incomplete_multipart_upload_after=Duration.days(1))
            ],
            # Web pages upload files with presigned URLs, which are the permission.
            cors=[
                s3.CorsRule(
                    allowed_methods=[s3.HttpMethods.PUT],
                    allowed_origins=["*"],
                    allowed_headers=["content-type", "x-amz-checksum-sha256"],
                    exposed_headers=["ETag"],
                    max_age=600,
                )
            ],
            removal_policy=removal,
        )
        acknowledge(
            bucket,
            "AwsSolutions-S1",
            "Every object is announced by a logged request, is stored for a day and is read only by its own organization.",
        )
        return bucket

    def _secret(self, removal: RemovalPolicy) -> secretsmanager.Secret:
        secret = secretsmanager.Secret(
            self,
            "Secret",
            description="WedSync: signs cursors and tags public key IDs",
            encryption_key=self.key,
            removal_policy=removal,
            generate_secret_string=secretsmanager.SecretStringGenerator(
                secret_string_template="{}",  # noqa: S106 (a template, no secret)
                generate_string_key="key",
                password_length=_SECRET_CHARACTERS,
                exclude_punctuation=True,
            ),
        )
        acknowledge(
            secret,
            "AwsSolutions-SMG4",
            "It tags every public key ID that customers have; a rotation would invalidate all of them.",
        )
        return secret
