"""The request log: a Firehose stream writes the log lines of a minute to a bucket, which notifies the usage aggregator.

The lines are also sent to a worker, which stores them as rows that the organization can read.
"""

from typing import cast

from aws_cdk import Aws, CfnElement, Duration, RemovalPolicy, Size, Stack
from aws_cdk import aws_glue as glue
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kinesisfirehose as firehose
from aws_cdk import aws_kms as kms
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.constructs.acknowledgements import acknowledge
from infra.constructs.functions import Binding, PlatformFunction
from infra.settings import Settings

# Only the log lines of requests contain this term (`apikit.http.request_log`).
_MARK = "usage_record"
_FOLDER = "requests"
_ERROR_FOLDER = "failed"
_RETENTION = Duration.days(90)
# Buffering interval of the stream: usage is available within two minutes. The local stack uses a shorter one.
_WINDOW = Duration.seconds(60)
_LOCAL_WINDOW = Duration.seconds(2)
_OBJECT_SIZE = Size.mebibytes(5)
# Hive types of the columns.
_COLUMNS = {
    "timestamp": "string",
    "request_id": "string",
    "service": "string",
    "function_version": "string",
    "xray_trace_id": "string",
    "method": "string",
    "route": "string",
    "status": "int",
    "code": "string",
    "limit": "string",
    "cost": "int",
    "duration_ms": "double",
    "bytes_in": "bigint",
    "bytes_out": "bigint",
    "organization_id": "string",
    "environment": "string",
    "key_id": "string",
    "key_organization_id": "string",
    "user_id": "string",
    "client_id": "string",
    "application_id": "string",
    "session_id": "string",
    "replayed": "boolean",
    "caller_id": "boolean",
    "api_version": "string",
    "address": "string",
    "address_hash": "string",
    "user_agent": "string",
}


class RequestLogDelivery(Construct):
    """The stream, the bucket with its Glue table, the notifications of new objects to the aggregator's queue, and the rows' worker."""

    def __init__(
        self, scope: Construct, construct_id: str, *, settings: Settings, key: kms.IKey, queue: sqs.Queue
    ) -> None:
        super().__init__(scope, construct_id)
        self._key = key
        self.bucket = s3.Bucket(
            self,
            "Records",
            encryption=s3.BucketEncryption.KMS,
            encryption_key=key,
            bucket_key_enabled=True,
            enforce_ssl=settings.has_tls,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            lifecycle_rules=[s3.LifecycleRule(expiration=_RETENTION)],
            removal_policy=RemovalPolicy.DESTROY if settings.is_local else RemovalPolicy.RETAIN,
        )
        acknowledge(
            self.bucket, "AwsSolutions-S1", "Only one stream writes to it; CloudTrail data events record who reads it."
        )
        self._notify(queue)
        self.stream = self._stream(settings)
        self._writer = self._writer_role()
        self._row_worker: PlatformFunction | None = None
        self._table()

    def provide(self) -> Binding:
        """Return the binding with which the aggregator reads the log objects, and no others of the bucket."""
        get = iam.PolicyStatement(actions=["s3:GetObject"], resources=[self.bucket.arn_for_objects(f"{_FOLDER}/*")])
        decrypt = iam.PolicyStatement(
            actions=["kms:Decrypt"],
            resources=[self._key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"s3.{Aws.REGION}.amazonaws.com"}},
        )
        return Binding({"REQUEST_RECORDS_BUCKET": self.bucket.bucket_name}, (get, decrypt))

    def acknowledge_reader(self, aggregator: PlatformFunction) -> None:
        """Acknowledge that the aggregator may read every object of the folder."""
        acknowledge(
            aggregator,
            f"AwsSolutions-IAM5[Resource::<{self._bucket_id}.Arn>/{_FOLDER}/*]",
            "It reads objects with names that the stream chooses, all in one folder.",
        )

    def send_lines_to(self, worker: PlatformFunction) -> None:
        """Send the lines of every function that is subscribed later to this worker, too. Only log groups of the account may invoke it."""
        self._row_worker = worker
        lambda_.CfnPermission(
            worker,
            "LogLines",
            action="lambda:InvokeFunction",
            function_name=worker.function.function_name,
            principal="logs.amazonaws.com",
            source_account=Aws.ACCOUNT_ID,
            source_arn=f"arn:{Aws.PARTITION}:logs:{Aws.REGION}:{Aws.ACCOUNT_ID}:log-group:*",
        )

    def subscribe(self, scope: Construct, function: PlatformFunction) -> None:
        """Send the request log of the function to the stream and to the rows' worker: the two subscriptions that a log group can have.

        The subscription filters belong to the stack of `scope`.
        """
        if self._row_worker is None:
            raise ValueError("The worker of the rows must be known before functions are subscribed.")
        logs.CfnSubscriptionFilter(
            scope,
            f"RequestRows{function.node.id}",
            log_group_name=function.log_group.log_group_name,
            destination_arn=self._row_worker.function.function_arn,
            filter_pattern=f'"{_MARK}"',
            filter_name="rows",
        )
        logs.CfnSubscriptionFilter(
            scope,
            f"Requests{function.node.id}",
            log_group_name=function.log_group.log_group_name,
            destination_arn=self.stream.delivery_stream_arn,
            role_arn=self._writer.role_arn,
            filter_pattern=f'"{_MARK}"',
            filter_name="usage",
        )

    def _notify(self, queue: sqs.Queue) -> None:
        """Notify the queue of each new object with a property of the bucket; CDK's own construct would add a function."""
        source = iam.PolicyStatement(
            actions=["sqs:SendMessage"],
            resources=[queue.queue_arn],
            principals=[iam.ServicePrincipal("s3.amazonaws.com")],
            conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}},
        )
        queue.add_to_resource_policy(source)
        low_level = cast("s3.CfnBucket", self.bucket.node.default_child)
        low_level.notification_configuration = s3.CfnBucket.NotificationConfigurationProperty(
            queue_configurations=[
                s3.CfnBucket.QueueConfigurationProperty(
                    event="s3:ObjectCreated:*",
                    queue=queue.queue_arn,
                    filter=s3.CfnBucket.NotificationFilterProperty(
                        s3_key=s3.CfnBucket.S3KeyFilterProperty(
                            rules=[s3.CfnBucket.FilterRuleProperty(name="prefix", value=f"{_FOLDER}/")]
                        )
                    ),
                )
            ]
        )
        # S3 sends a test message before it accepts the target.
        self.bucket.node.add_dependency(queue)

    def _stream(self, settings: Settings) -> firehose.DeliveryStream:
        """Create the stream. It stores the messages only, one per line, compressed, partitioned by hour of arrival."""
        errors = logs.LogGroup(
            self, "StreamErrors", retention=logs.RetentionDays.ONE_MONTH, removal_policy=RemovalPolicy.DESTROY
        )
        role = self._delivery_role(errors)
        stream = firehose.DeliveryStream(
            self,
            "Stream",
            destination=firehose.S3Bucket(
                self.bucket,
                buffering_interval=_LOCAL_WINDOW if settings.is_local else _WINDOW,
                buffering_size=_OBJECT_SIZE,
                compression=firehose.Compression.GZIP,
                encryption_key=self._key,
                data_output_prefix=f"{_FOLDER}/dt=!{{timestamp:yyyy-MM-dd}}/hour=!{{timestamp:HH}}/",
                # CDK would grant it to read and delete every object of the bucket.
                role=role.without_policy_updates(),
                error_output_prefix=f"{_ERROR_FOLDER}/!{{firehose:error-output-type}}/dt=!{{timestamp:yyyy-MM-dd}}/",
                file_extension=".gz",
                logging_config=firehose.EnableLogging(errors),
                processors=[
                    firehose.DecompressionProcessor(),
                    firehose.CloudWatchLogProcessor(data_message_extraction=True),
                    firehose.AppendDelimiterToRecordProcessor(),
                ],
            ),
            encryption=firehose.StreamEncryption.aws_owned_key(),
        )
        stream.node.add_dependency(role)
        return stream

    def _delivery_role(self, errors: logs.LogGroup) -> iam.Role:
        """Create the role with which the stream stores objects."""
        role = iam.Role(self, "Storing", assumed_by=iam.ServicePrincipal("firehose.amazonaws.com"))
        folders = [self.bucket.arn_for_objects(f"{folder}/*") for folder in (_FOLDER, _ERROR_FOLDER)]
        bucket_actions = ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"]
        for statement in (
            iam.PolicyStatement(actions=["s3:PutObject", "s3:AbortMultipartUpload"], resources=folders),
            iam.PolicyStatement(actions=bucket_actions, resources=[self.bucket.bucket_arn]),
            iam.PolicyStatement(
                actions=["kms:Decrypt", "kms:GenerateDataKey"],
                resources=[self._key.key_arn],
                conditions={"StringEquals": {"kms:ViaService": f"s3.{Aws.REGION}.amazonaws.com"}},
            ),
        ):
            role.add_to_policy(statement)
        errors.grant_write(role)
        for folder in (_FOLDER, _ERROR_FOLDER):
            acknowledge(
                role,
                f"AwsSolutions-IAM5[Resource::<{self._bucket_id}.Arn>/{folder}/*]",
                "It stores objects with names based on the time, all in this folder.",
            )
        return role

    def _writer_role(self) -> iam.Role:
        """Create the role with which CloudWatch Logs puts lines into the stream."""
        role = iam.Role(
            self,
            "Writer",
            assumed_by=iam.ServicePrincipal(
                "logs.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}}
            ),
        )
        role.add_to_policy(
            iam.PolicyStatement(
                actions=["firehose:PutRecord", "firehose:PutRecordBatch"], resources=[self.stream.delivery_stream_arn]
            )
        )
        return role

    @property
    def _bucket_id(self) -> str:
        return Stack.of(self).get_logical_id(cast("CfnElement", self.bucket.node.default_child))

    def _table(self) -> None:
        """Create the table. Partition projection finds partitions by name: `WHERE dt = '2026-03-01' AND hour = 9`."""
        location = f"s3://{self.bucket.bucket_name}/{_FOLDER}/"
        database = glue.CfnDatabase(
            self,
            "Database",
            catalog_id=Aws.ACCOUNT_ID,
            database_name="wedsync",
            database_input=glue.CfnDatabase.DatabaseInputProperty(name="wedsync", description="WedSync: logs"),
        )
        table = glue.CfnTable(
            self,
            "Requests",
            catalog_id=Aws.ACCOUNT_ID,
            database_name="wedsync",
            table_input=glue.CfnTable.TableInputProperty(
                name="requests",
                description="One row per request; see docs/guides/usage.md",
                table_type="EXTERNAL_TABLE",
                parameters={
                    "classification": "json",
                    "compressionType": "gzip",
                    "projection.enabled": "true",
                    "projection.dt.type": "date",
                    "projection.dt.format": "yyyy-MM-dd",
                    "projection.dt.range": "2026-01-01,NOW",
                    "projection.hour.type": "integer",
                    "projection.hour.range": "0,23",
                    "projection.hour.digits": "2",
                    "storage.location.template": f"{location}dt=${{dt}}/hour=${{hour}}/",
                },
                partition_keys=[_column("dt", "string"), _column("hour", "int")],
                storage_descriptor=glue.CfnTable.StorageDescriptorProperty(
                    columns=[_column(name, hive_type) for name, hive_type in _COLUMNS.items()],
                    location=location,
                    input_format="org.apache.hadoop.mapred.TextInputFormat",
                    output_format="org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
                    serde_info=glue.CfnTable.SerdeInfoProperty(
                        serialization_library="org.openx.data.jsonserde.JsonSerDe",
                        parameters={"ignore.malformed.json": "true"},
                    ),
                ),
            ),
        )
        table.add_dependency(database)


def _column(name: str, hive_type: str) -> glue.CfnTable.ColumnProperty:
    return glue.CfnTable.ColumnProperty(name=name, type=hive_type)
