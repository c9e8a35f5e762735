"""Where the request log goes: to the aggregator, and as whole records to a bucket that SQL can be asked of for 90 days."""

from typing import cast

from aws_cdk import Aws, CfnElement, Duration, RemovalPolicy, Stack
from aws_cdk import aws_glue as glue
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_lambda_destinations as lambda_destinations
from aws_cdk import aws_logs as logs
from aws_cdk import aws_logs_destinations as logs_destinations
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.constructs.acknowledgements import acknowledge
from infra.constructs.functions import PlatformFunction, Provided
from infra.constructs.queues import DeadLetterQueue
from infra.settings import Settings

# What the lines of requests hold and no other line does (`apikit.web.request_log`); a bare word, the plainest of patterns.
_MARK = "usage_record"
_FOLDER = "requests"
_KEPT = Duration.days(90)
_RETRIES = 2
_LONGEST_WAIT = Duration.hours(6)
# Hive's names of types.
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
    "address": "string",
    "address_hash": "string",
    "user_agent": "string",
}


class RequestLog(Construct):
    """The aggregator's target bucket, the table over it, and the queue of batches that it failed."""

    def __init__(self, scope: Construct, construct_id: str, *, settings: Settings, key: kms.IKey) -> None:
        super().__init__(scope, construct_id)
        self._key = key
        self._aggregator: lambda_.IFunction | None = None
        self.dead_letters = DeadLetterQueue(self, "DeadLetters", settings=settings)
        self.bucket = s3.Bucket(
            self,
            "Records",
            encryption=s3.BucketEncryption.KMS,
            encryption_key=key,
            bucket_key_enabled=True,
            enforce_ssl=settings.has_tls,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            lifecycle_rules=[s3.LifecycleRule(expiration=_KEPT)],
            removal_policy=RemovalPolicy.DESTROY if settings.is_local else RemovalPolicy.RETAIN,
        )
        acknowledge(
            self.bucket, "AwsSolutions-S1", "One function writes it, and who reads it CloudTrail's data events tell."
        )
        self._table()

    def provide(self) -> Provided:
        """What lets the aggregator put records into the bucket, and do nothing else to it."""
        put = iam.PolicyStatement(actions=["s3:PutObject"], resources=[self.bucket.arn_for_objects(f"{_FOLDER}/*")])
        encrypt = iam.PolicyStatement(
            actions=["kms:Decrypt", "kms:GenerateDataKey"],
            resources=[self._key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"s3.{Aws.REGION}.amazonaws.com"}},
        )
        return Provided({"REQUEST_RECORDS_BUCKET": self.bucket.bucket_name}, (put, encrypt))

    def feed(self, aggregator: PlatformFunction) -> None:
        """This function gets the batches. One it fails comes twice more and then waits for a person, nothing lost."""
        self._aggregator = aggregator.function
        aggregator.function.configure_async_invoke(
            on_failure=lambda_destinations.SqsDestination(self.dead_letters),
            retry_attempts=_RETRIES,
            max_event_age=_LONGEST_WAIT,
        )
        acknowledge(
            aggregator,
            f"AwsSolutions-IAM5[Resource::<{self._bucket_id}.Arn>/{_FOLDER}/*]",
            "It puts objects whose names nobody knows beforehand, all in one folder.",
        )

    def follow(self, scope: Construct, function: PlatformFunction) -> None:
        """The requests that this function answers are counted, too; the subscription belongs to `scope`'s stack."""
        if self._aggregator is None:
            raise ValueError("The catalogue has no function that is started by the request log.")
        logs.SubscriptionFilter(
            scope,
            f"Requests{function.node.id}",
            log_group=function.log_group,
            destination=logs_destinations.LambdaDestination(self._aggregator),
            filter_pattern=logs.FilterPattern.all_terms(_MARK),
            filter_name="usage",
        )

    @property
    def _bucket_id(self) -> str:
        return Stack.of(self).get_logical_id(cast("CfnElement", self.bucket.node.default_child))

    def _table(self) -> None:
        """Partitions follow from their names, so that nobody has to add one: `WHERE dt = '2026-03-01' AND hour = 9`."""
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
                description="One row a request; see docs/guides/usage.md",
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
                    columns=[_column(name, kind) for name, kind in _COLUMNS.items()],
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


def _column(name: str, kind: str) -> glue.CfnTable.ColumnProperty:
    return glue.CfnTable.ColumnProperty(name=name, type=kind)
