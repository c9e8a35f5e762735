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
    "AUDIT_TABLE": "audit",
    "PLATFORM_SECRET_ARN": "platform-secret",
    "UPLOADS_BUCKET": "uploads",
    "JOBS_BUCKET": "jobs",
    "JOBS_QUEUE_URL": "jobs",
    "API_BASE_URL": "https://api.test",
    "POWERTOOLS_SERVICE_NAME": "tests",
}
_INDEXES = {"resources": 6, "access": 2, "deliveries": 2, "usage": 0, "audit": 0}


def create_tables() -> None:
    """Creates the five tables, empty."""
    dynamodb = boto3.client("dynamodb")
    for name, indexes in _INDEXES.items():
        keys = [("pk", "sk"), *((f"ix{n}p", f"ix{n}s") for n in range(1, indexes + 1))]
        arguments: dict[str, Any] = {
            "TableName": name,
            "KeySchema": _schema(*keys[0]),
            "AttributeDefinitions": [{"AttributeName": a, "AttributeType": "S"} for pair in keys for a in pair],
            "BillingMode": "PAY_PER_REQUEST",
            "StreamSpecification": {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
        }
        if indexes:
            arguments["GlobalSecondaryIndexes"] = [_index(*pair) for pair in keys[1:]]
        dynamodb.create_table(**arguments)


def create_secret() -> None:
    """Stores the platform secret."""
    boto3.client("secretsmanager").create_secret(
        Name=SETTINGS["PLATFORM_SECRET_ARN"], SecretString='{"key": "the platform secret of the tests"}'
    )


def _index(partition: str, sort: str) -> dict[str, Any]:
    return {
        "IndexName": partition[:-1],
        "KeySchema": _schema(partition, sort),
        "Projection": {"ProjectionType": "ALL"},
    }


def _schema(partition: str, sort: str) -> list[dict[str, str]]:
    return [{"AttributeName": partition, "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]
