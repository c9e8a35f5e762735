"""The IAM actions of each access level, without wildcard actions."""

from aws_cdk import Aws
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms

from infra.constructs.tables import PlatformTable
from infra.function_spec import Access

_READ = ("dynamodb:GetItem", "dynamodb:Query", "dynamodb:BatchGetItem")
_APPEND = (*_READ, "dynamodb:PutItem", "dynamodb:ConditionCheckItem")
# IAM authorizes a transaction by the actions of its parts.
_WRITE = (*_APPEND, "dynamodb:UpdateItem", "dynamodb:DeleteItem")

_ACTIONS = {Access.READ: _READ, Access.PUT: ("dynamodb:PutItem",), Access.APPEND: _APPEND, Access.WRITE: _WRITE}

_DECRYPT = ("kms:Decrypt", "kms:DescribeKey")
_ENCRYPT = (*_DECRYPT, "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo")

# Actions of the admission on `access`: it counts on the items of the API key, the organization or the IP address, reads the key's
# restrictions and the parent of an organization, and claims idempotency keys and nonces.
ADMISSION_KEYS, ADDRESS_KEYS, MEMBERSHIP_KEYS, TOTAL_KEYS = "KEY#*", "IP#*", "ORG#*", "TOTAL#*"
CLAIM_KEYS, NONCE_KEYS = "IDEM#*", "NONCE#*"
_ADMIT = {
    "dynamodb:UpdateItem": [ADMISSION_KEYS, ADDRESS_KEYS, TOTAL_KEYS, CLAIM_KEYS],
    "dynamodb:GetItem": [ADMISSION_KEYS, MEMBERSHIP_KEYS],
    "dynamodb:PutItem": [CLAIM_KEYS, NONCE_KEYS],
}

# The remaining limits are on the items of the API keys, too.
_INSPECT = {**_ADMIT, "dynamodb:BatchGetItem": [ADMISSION_KEYS]}

# Anyone may send requests to a receiver, so its function reaches receivers and the webhooks that sign, and those of sandboxes only.
RECEIVER_KEYS, RECEIVER_REQUEST_KEYS = "T#*#test#receivers", "T#*#test#receiver-requests#*"
SANDBOX_WEBHOOK_KEYS = "T#*#test#webhooks"

# Writers of the audit record put entries. Only the sealing worker puts seals, and no function may update or delete.
AUDIT_ENTRY_KEYS, SEAL_KEYS, MARK_KEYS = "AUDIT#*", "SEAL#*", "SEALED#*"
_LEADING_KEY_ACTIONS = {
    Access.RECEIVE: {
        "dynamodb:GetItem": [RECEIVER_KEYS],
        "dynamodb:UpdateItem": [RECEIVER_KEYS],
        "dynamodb:PutItem": [RECEIVER_REQUEST_KEYS],
    },
    Access.LOOK_UP: {"dynamodb:Query": [SANDBOX_WEBHOOK_KEYS]},
    Access.ADMIT: _ADMIT,
    Access.INSPECT: _INSPECT,
    Access.RECORD: {"dynamodb:PutItem": [AUDIT_ENTRY_KEYS]},
    Access.SEAL: {
        "dynamodb:PutItem": [SEAL_KEYS, MARK_KEYS],
        "dynamodb:Query": [SEAL_KEYS],
        "dynamodb:BatchGetItem": [MARK_KEYS],
    },
}


def grant_table(role: iam.IRole, table: PlatformTable, access: Access, key: kms.IKey) -> None:
    """Grant the role the access level on the table, and the table's encryption key through DynamoDB only."""
    for statement in _table_statements(table, access):
        role.add_to_principal_policy(statement)
    role.add_to_principal_policy(
        iam.PolicyStatement(
            actions=list(_DECRYPT if access in {Access.READ, Access.LOOK_UP} else _ENCRYPT),
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"dynamodb.{Aws.REGION}.amazonaws.com"}},
        )
    )


def grant_secret(role: iam.IRole, secret_arn: str, key: kms.IKey) -> None:
    """Grant the role to read the secret, and to decrypt it through Secrets Manager only."""
    role.add_to_principal_policy(iam.PolicyStatement(actions=["secretsmanager:GetSecretValue"], resources=[secret_arn]))
    role.add_to_principal_policy(
        iam.PolicyStatement(
            actions=["kms:Decrypt"],
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"secretsmanager.{Aws.REGION}.amazonaws.com"}},
        )
    )


def files_statements(bucket_arn: str, key: kms.IKey, *, may_read: bool = True) -> tuple[iam.PolicyStatement, ...]:
    """Return statements to put objects of organizations, also with presigned URLs; with `may_read`, to get them.

    Listing makes S3 return 404 instead of 403 for a missing object.
    """
    list_statements = (iam.PolicyStatement(actions=["s3:ListBucket"], resources=[bucket_arn]),) if may_read else ()
    actions = ["s3:PutObject", "s3:GetObject"] if may_read else ["s3:PutObject"]
    return (
        iam.PolicyStatement(actions=actions, resources=[f"{bucket_arn}/org_*"]),
        *list_statements,
        iam.PolicyStatement(
            actions=["kms:Decrypt", "kms:GenerateDataKey"],
            resources=[key.key_arn],
            conditions={"StringEquals": {"kms:ViaService": f"s3.{Aws.REGION}.amazonaws.com"}},
        ),
    )


def _table_statements(table: PlatformTable, access: Access) -> list[iam.PolicyStatement]:
    if access in _LEADING_KEY_ACTIONS:
        return [
            iam.PolicyStatement(
                actions=[action],
                resources=[table.arn],
                conditions={"ForAllValues:StringLike": {"dynamodb:LeadingKeys": keys}},
            )
            for action, keys in _LEADING_KEY_ACTIONS[access].items()
        ]
    return [iam.PolicyStatement(actions=list(_ACTIONS[access]), resources=[table.arn, *table.index_arns])]
