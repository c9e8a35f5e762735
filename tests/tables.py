"""The platform's tables and settings under moto, as the infrastructure makes them on AWS."""

from typing import Any

import boto3

SETTINGS = {
    "AWS_DEFAULT_REGION": "eu-central-1",
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "RESOURCES_TABLE": "resources",
    "ACCESS_TABLE": "access",
    "DELIVERIES_TABLE": "deliveries",
    "USAGE_TABLE": "usage",
    "REQUESTS_TABLE": "requests",
    "AUDIT_TABLE": "audit",
    "PLATFORM_SECRET_ARN": "platform-secret",
    "UPLOADS_BUCKET": "uploads",
    "JOBS_BUCKET": "jobs",
    "JOBS_QUEUE_URL": "jobs",
    "ENDPOINTS_QUEUE_URL": "endpoints",
    "SLOW_ENDPOINTS_QUEUE_URL": "slow-endpoints",
    "MAILS_QUEUE_URL": "mails",
    "MAIL_DOMAIN": "mail.test",
    "INBOUND_MAILS_BUCKET": "inbound-mails",
    "JOB_LIMIT_SHARE": "0.5",
    "API_BASE_URL": "https://api.test",
    "PORTAL_URL": "https://portal.test",
    "SIGNING_KEYS": '[{"kid": "2026-11-01", "arn": "arn:aws:kms:eu-central-1:000000000000:key/1", "starts_at": 1793491200}]',
    "BREACH_LOOKUP_URL": "",
    "WEBHOOK_SOURCE_ADDRESSES": "203.0.113.10/32,203.0.113.11/32",
    "WEBHOOK_WARNING_HOURS": "24",
    "WEBHOOK_DISABLING_HOURS": "72",
    "WEBHOOK_DISABLING_EVENTS": "10",
    "SERVICE_NAME": "tests",
}
_SORT_INDEXES = tuple((name, f"{name}p", f"{name}s") for name in ("ix1", "ix2", "ix3", "ix4", "due"))
_EQUAL = tuple((name, name, "sk") for name in ("eq1", "eq2", "eq3", "eq4", "eq5", "eq6"))
_LOG = ("log", "logp", "sk")
INDEXES = {
    "resources": (*_SORT_INDEXES, *_EQUAL[:4]),
    "access": (),
    "deliveries": (*_EQUAL[:2], _SORT_INDEXES[-1], _LOG),
    "usage": (),
    "requests": _EQUAL,
    "audit": (),
}


def create_tables() -> None:
    """Creates the six tables, empty."""
    dynamodb = boto3.client("dynamodb")
    for name, indexes in INDEXES.items():
        attributes = {"pk", "sk", *(key for _, *keys in indexes for key in keys)}
        arguments: dict[str, Any] = {
            "TableName": name,
            "KeySchema": _schema("pk", "sk"),
            "AttributeDefinitions": [{"AttributeName": a, "AttributeType": "S"} for a in sorted(attributes)],
            "BillingMode": "PAY_PER_REQUEST",
            "StreamSpecification": {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
        }
        if indexes:
            arguments["GlobalSecondaryIndexes"] = [_index(*index) for index in indexes]
        dynamodb.create_table(**arguments)


def create_secret() -> None:
    """Stores the platform secret."""
    boto3.client("secretsmanager").create_secret(
        Name=SETTINGS["PLATFORM_SECRET_ARN"], SecretString='{"key": "the platform secret of the tests"}'
    )


def _index(name: str, partition: str, sort: str) -> dict[str, Any]:
    return {
        "IndexName": name,
        "KeySchema": _schema(partition, sort),
        "Projection": {"ProjectionType": "KEYS_ONLY" if name == "log" else "ALL"},
    }


def _schema(partition: str, sort: str) -> list[dict[str, str]]:
    return [{"AttributeName": partition, "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]
