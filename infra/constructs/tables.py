"""A DynamoDB table with the keys `pk` and `sk`, TTL, encryption, point-in-time recovery and deletion protection."""

from collections.abc import Sequence

from aws_cdk import RemovalPolicy
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_kms as kms
from constructs import Construct


class PlatformTable(Construct):
    """A table with sparse overloaded indexes (`apikit.dynamo.indexes`).

    The keys of `ix1` are `ix1p` and `ix1s`, those of `due` are `duep` and `dues`, those of `eq1` are `eq1` and `sk`, and those of `log` are
    `logp` and `sk`. `log` contains the keys only.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        key: kms.IKey,
        indexes: Sequence[str],
        stream: dynamodb.StreamViewType | None,
        is_disposable: bool,
    ) -> None:
        super().__init__(scope, f"{name.capitalize()}Table")
        self._indexes = list(indexes)
        self.table = dynamodb.TableV2(
            self,
            "Table",
            partition_key=_text("pk"),
            sort_key=_text("sk"),
            billing=dynamodb.Billing.on_demand(),
            time_to_live_attribute="ttl",
            encryption=dynamodb.TableEncryptionV2.customer_managed_key(key),
            point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True
            ),
            deletion_protection=not is_disposable,
            removal_policy=RemovalPolicy.DESTROY if is_disposable else RemovalPolicy.RETAIN,
            dynamo_stream=stream,
            global_secondary_indexes=[_index(index) for index in self._indexes],
        )

    @property
    def name(self) -> str:
        """Name of the table; CloudFormation resolves it at deployment."""
        return self.table.table_name

    @property
    def arn(self) -> str:
        """ARN of the table."""
        return self.table.table_arn

    @property
    def index_arns(self) -> list[str]:
        """ARN of each index, so that no grant needs a wildcard."""
        return [f"{self.arn}/index/{index}" for index in self._indexes]


def _index(name: str) -> dynamodb.GlobalSecondaryIndexPropsV2:
    has_keys_only = name == "log"
    return dynamodb.GlobalSecondaryIndexPropsV2(
        index_name=name,
        partition_key=_text(name if name.startswith("eq") else f"{name}p"),
        sort_key=_text("sk" if name.startswith("eq") or has_keys_only else f"{name}s"),
        projection_type=dynamodb.ProjectionType.KEYS_ONLY if has_keys_only else dynamodb.ProjectionType.ALL,
    )


def _text(name: str) -> dynamodb.Attribute:
    return dynamodb.Attribute(name=name, type=dynamodb.AttributeType.STRING)
