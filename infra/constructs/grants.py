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
_ADMIT = ("dynamodb:GetItem", "dynamodb:UpdateItem")

_ACTIONS = {Access.READ: _READ, Access.APPEND: _APPEND, Access.WRITE: _WRITE, Access.ADMIT: _ADMIT}

_DECRYPT = ("kms:Decrypt", "kms:DescribeKey")
_ENCRYPT = (*_DECRYPT, "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo")

# API keys' items; the function that lets requests in reaches nothing else of the table.
ADMISSION_KEYS = "KEY#*"


def grant_table(role: iam.IRole, table: PlatformTable, access: Access, key: kms.IKey) -> None:
    """The role may do what the level says to this table, and use its key through DynamoDB only."""
    role.add_to_principal_policy(_table_statement(table, access))
    role.add_to_principal_policy(
        iam.PolicyStatement(
            actions=list(_DECRYPT if access is Access.READ else _ENCRYPT),
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"dynamodb.{Aws.REGION}.amazonaws.com"}},
        )
    )


def grant_secret(role: iam.IRole, secret_arn: str, key: kms.IKey) -> None:
    """The role may read this secret's value, and decrypt it through Secrets Manager only."""
    role.add_to_principal_policy(
        iam.PolicyStatement(actions=["secretsmanager:GetSecretValue"], resources=[secret_arn])
    )
    role.add_to_principal_policy(
        iam.PolicyStatement(
            actions=["kms:Decrypt"],
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"secretsmanager.{Aws.REGION}.amazonaws.com"}},
        )
    )


def _table_statement(table: PlatformTable, access: Access) -> iam.PolicyStatement:
    if access is Access.ADMIT:
        return iam.PolicyStatement(
            actions=list(_ADMIT),
            resources=[table.arn],
            conditions={"ForAllValues:StringLike": {"dynamodb:LeadingKeys": [ADMISSION_KEYS]}},
        )
    return iam.PolicyStatement(actions=list(_ACTIONS[access]), resources=[table.arn, *table.index_arns])
