"""What each level of access allows, action by action; no wildcard action, and no table in its entirety by accident."""

from aws_cdk import Aws
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms

from infra.catalogue import Access
from infra.constructs.tables import PlatformTable

_READ = ("dynamodb:GetItem", "dynamodb:Query", "dynamodb:BatchGetItem")
_APPEND = (*_READ, "dynamodb:PutItem", "dynamodb:ConditionCheckItem")
# A transaction is authorized by the actions of its parts.
_WRITE = (*_APPEND, "dynamodb:UpdateItem", "dynamodb:DeleteItem")

_ACTIONS = {Access.READ: _READ, Access.APPEND: _APPEND, Access.WRITE: _WRITE}

_DECRYPT = ("kms:Decrypt", "kms:DescribeKey")
_ENCRYPT = (*_DECRYPT, "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo")

# What letting a request in does to `access`: it counts on the key's item or the address's, reads what the key asks of its callers
# and whose child an organization is, and claims idempotency keys and nonces.
ADMISSION_KEYS, ADDRESS_KEYS, MEMBERSHIP_KEYS = "KEY#*", "IP#*", "ORG#*"
CLAIM_KEYS, NONCE_KEYS = "IDEM#*", "NONCE#*"
_ADMIT = {
    "dynamodb:UpdateItem": [ADMISSION_KEYS, ADDRESS_KEYS, CLAIM_KEYS],
    "dynamodb:GetItem": [ADMISSION_KEYS, MEMBERSHIP_KEYS],
    "dynamodb:PutItem": [CLAIM_KEYS, NONCE_KEYS],
}

# Where limits stand is on the keys' items, too.
_INSPECT = {**_ADMIT, "dynamodb:BatchGetItem": [ADMISSION_KEYS]}
_BY_KEY = {Access.ADMIT: _ADMIT, Access.INSPECT: _INSPECT}


def grant_table(role: iam.IRole, table: PlatformTable, access: Access, key: kms.IKey) -> None:
    """The role may do what the level says to this table, and use its key through DynamoDB only."""
    for statement in _table_statements(table, access):
        role.add_to_principal_policy(statement)
    role.add_to_principal_policy(
        iam.PolicyStatement(
            actions=list(_DECRYPT if access is Access.READ else _ENCRYPT),
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"dynamodb.{Aws.REGION}.amazonaws.com"}},
        )
    )


def grant_secret(role: iam.IRole, secret_arn: str, key: kms.IKey) -> None:
    """The role may read this secret's value, and decrypt it through Secrets Manager only."""
    role.add_to_principal_policy(iam.PolicyStatement(actions=["secretsmanager:GetSecretValue"], resources=[secret_arn]))
    role.add_to_principal_policy(
        iam.PolicyStatement(
            actions=["kms:Decrypt"],
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"secretsmanager.{Aws.REGION}.amazonaws.com"}},
        )
    )


def files_statements(bucket_arn: str, key: kms.IKey, *, may_read: bool = True) -> tuple[iam.PolicyStatement, ...]:
    """The role may put organizations' objects (presigning lends that to callers); reading, it tells missing ones from forbidden ones."""
    reading = (iam.PolicyStatement(actions=["s3:ListBucket"], resources=[bucket_arn]),) if may_read else ()
    actions = ["s3:PutObject", "s3:GetObject"] if may_read else ["s3:PutObject"]
    return (
        iam.PolicyStatement(actions=actions, resources=[f"{bucket_arn}/org_*"]),
        *reading,
        iam.PolicyStatement(
            actions=["kms:Decrypt", "kms:GenerateDataKey"],
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"s3.{Aws.REGION}.amazonaws.com"}},
        ),
    )


def _table_statements(table: PlatformTable, access: Access) -> list[iam.PolicyStatement]:
    if access in _BY_KEY:
        return [
            iam.PolicyStatement(
                actions=[action],
                resources=[table.arn],
                conditions={"ForAllValues:StringLike": {"dynamodb:LeadingKeys": keys}},
            )
            for action, keys in _BY_KEY[access].items()
        ]
    return [iam.PolicyStatement(actions=list(_ACTIONS[access]), resources=[table.arn, *table.index_arns])]
