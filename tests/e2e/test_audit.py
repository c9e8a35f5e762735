"""The audit record and the security rules of organizations on the deployed stack: its streams, its rights, its processes."""

import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from local import aws
from local.paths import ROOT, VENV, program
from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for

_KEYS = 24


def report_about(stack: RunningStack, organization_id: str) -> dict[str, Any]:
    """The report of the operator's command."""
    paths = ("", "layers/apikit/python", "layers/domain/python")
    names = {"AUDIT_TABLE": stack.deployment["tables"]["audit"], "SERVICE_NAME": "tests"}
    names["PYTHONPATH"] = os.pathsep.join(str(ROOT / each) for each in paths)
    command: list[str | Path] = [program(VENV, "python"), "-m", "tools.verify_audit", organization_id]
    process = subprocess.run(
        command, cwd=ROOT, env=aws.environment(stack.port) | names, check=False, capture_output=True, text=True
    )
    report: dict[str, Any] = json.loads(process.stdout)
    assert process.returncode == (0 if report["valid"] else 1), process.stderr
    return report


def a_child(stack: RunningStack) -> tuple[Customer, str]:
    """The chain, acting for a new child, and the child's ID."""
    chain = stack.customer()
    child_id: str = chain.call("POST", "/v1/organizations", json={"name": "An audited child"}).json()["id"]
    return replace(chain, acting_for=child_id), child_id


class TestTheAuditRecord:
    def test_has_one_chain_of_what_many_processes_did(self, stack: RunningStack) -> None:
        customer, child_id = a_child(stack)
        with ThreadPoolExecutor(8) as pool:
            keys = list(pool.map(lambda _: customer.with_key(), range(_KEYS)))
        assert len({key.api_key for key in keys}) == _KEYS
        # The creation of the organization, and of each key.
        report = wait_for(
            lambda: report_about(stack, child_id), lambda each: each["checked"] == _KEYS + 1 and not each["unsealed"]
        )
        assert (report["valid"], report["faults"]) == (True, [])

    def test_shows_what_somebody_changed_in_the_table(self, stack: RunningStack) -> None:
        _, child_id = a_child(stack)
        wait_for(lambda: report_about(stack, child_id), lambda each: each["checked"] == 1)
        table = stack.aws("dynamodb")
        name = stack.deployment["tables"]["audit"]
        [item] = table.query(
            TableName=name,
            KeyConditionExpression="pk = :p",
            ExpressionAttributeValues={":p": {"S": f"AUDIT#{child_id}"}},
        )["Items"]
        table.put_item(TableName=name, Item={**item, "body": {"S": item["body"]["S"].replace("created", "updated")}})
        faults = report_about(stack, child_id)["faults"]
        assert [(fault["sequence"], fault["reason"]) for fault in faults] == [(1, "altered")]


class TestSecurityRules:
    def test_hold_at_the_next_request_in_every_process(self, stack: RunningStack) -> None:
        customer, child_id = a_child(stack)
        key = customer.with_key()
        chain = replace(customer, acting_for=None)
        for rules, status in (
            ({"allowed_ips": ["203.0.113.0/24"]}, 403),
            ({"allowed_ips": ["127.0.0.0/8"]}, 200),
            ({"user_agents": {"deny": ["*"]}}, 403),
            (None, 200),
        ):
            body = {"settings": {"security": rules}}
            assert chain.call("PATCH", f"/v1/organizations/{child_id}", json=body).status_code == 200
            assert [key.call("GET", path).status_code for path in ("/v1/clients", "/v1/venues")] == [status, status]
