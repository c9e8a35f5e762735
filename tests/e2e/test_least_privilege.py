"""A function that asks for a table it has no grant for is refused: its role is what its catalogue line says, enforced."""

import io
import json
import zipfile
from typing import Any
from uuid import uuid4

from tests.e2e.stack import RunningStack

_PROBE = """
from apikit.aws.aws_json import AwsError
from apikit.dynamo.calls import client

def handler(event, context):
    try:
        client().call("GetItem", {"TableName": event["table"], "Key": {"pk": {"S": "x"}, "sk": {"S": "x"}}})
    except AwsError as error:
        return error.code
    return "allowed"
"""


def probe(stack: RunningStack, function: str, table: str) -> str:
    """What DynamoDB answers a process that runs with the function's own role and layers."""
    functions = stack.aws("lambda")
    config = functions.get_function(FunctionName=stack.deployment["functions"][function])["Configuration"]
    name = f"probe-{uuid4().hex[:8]}"
    functions.create_function(
        FunctionName=name,
        Runtime=config["Runtime"],
        Role=config["Role"],
        Handler="probe.handler",
        Code={"ZipFile": _zip_probe()},
        Layers=[layer["Arn"] for layer in config["Layers"]],
        Timeout=30,
    )
    try:
        payload = json.dumps({"table": stack.deployment["tables"][table]})
        answer: Any = json.loads(functions.invoke(FunctionName=name, Payload=payload)["Payload"].read())
        return str(answer)
    finally:
        functions.delete_function(FunctionName=name)


def _zip_probe() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("probe.py", _PROBE)
    return buffer.getvalue()


class TestTables:
    def test_a_granted_table_answers(self, stack: RunningStack) -> None:
        assert probe(stack, "clients", "resources") == "allowed"

    def test_a_table_without_a_grant_is_refused(self, stack: RunningStack) -> None:
        for function, table in (
            ("clients", "deliveries"),
            ("clients", "audit"),
            ("api_keys", "audit"),
            ("webhook_fanout", "access"),
        ):
            assert probe(stack, function, table) == "AccessDeniedException", (function, table)
