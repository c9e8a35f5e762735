"""Every function's rights on every table, written by hand: the catalogue is what is tested, so nothing here is read from it."""

import pytest

from infra.catalogue import FUNCTIONS
from infra.names import camel
from tests.infra.templates import Templates, actions, mentions

TABLES = ("Resources", "Access", "Deliveries", "Usage", "Requests", "Audit")
MATRIX = """
                  resources  access   deliveries  usage  requests  audit
api_keys          write      write    -           -      -         record
applications      write      write    -           -      -         record
audit_seals       -          -        -           -      -         seal
auth              write      write    -           -      -         record
availability      write      admit    -           -      -         -
batch             write      write    write       read   read      record
bookings          write      admit    -           -      -         -
clients           write      admit    -           -      -         -
customers         write      admit    -           -      -         -
due_work          write      read     -           -      -         -
endpoint_sweep    -          -        write       -      -         -
events            write      admit    read        -      read      -
forms             write      admit    -           -      -         -
incidents         write      admit    -           -      -         record
job_runner        write      write    write       read   read      record
jobs              write      admit    -           -      -         -
mails             -          -        write       -      -         -
members           write      write    -           -      -         record
menus             write      admit    -           -      -         -
meta              write      admit    -           -      -         -
oauth             read       write    -           -      -         record
oauth_clients     write      write    -           -      -         record
organizations     write      write    -           -      -         record
payments          write      admit    -           -      -         record
receipts          write      admit    -           -      -         -
receiver_inbox    look_up    -        receive     -      -         -
receivers         write      admit    write       -      -         -
request_logs      write      admit    -           -      read      -
request_rows      -          -        -           -      put       -
services          write      admit    -           -      -         -
staff             write      admit    -           -      -         -
status_alarms     write      -        -           -      -         -
stream_publisher  -          -        write       -      -         -
ticket_mails      write      write    -           -      -         record
tickets           write      write    -           -      -         record
tier_rollout      read       write    -           -      -         -
tiers             write      write    -           -      -         record
uploads           write      admit    -           -      -         -
usage             write      inspect  -           read   -         -
usage_aggregator  -          -        -           write  -         -
usage_rollup      -          -        -           write  -         -
venues            write      admit    -           -      -         -
waitlist          write      admit    -           -      -         -
waitlist_offers   write      read     -           -      -         -
webhook_delivery  write      -        write       -      -         record
webhook_endpoints write      -        write       -      -         record
webhook_fanout    read       -        write       -      -         -
webhook_mails     read       read     write       -      -         -
webhook_slow_endpoints write - write - - record
webhooks          write      admit    write       -      -         record
weddings          write      admit    -           -      -         -
"""
READ_ACTIONS = {"GetItem", "Query", "BatchGetItem"}
ACTIONS = {
    "-": set(),
    "read": READ_ACTIONS,
    "record": {"PutItem"},
    "put": {"PutItem"},
    "receive": {"GetItem", "UpdateItem", "PutItem"},
    "look_up": {"Query"},
    "seal": {"PutItem", "Query", "BatchGetItem"},
    "admit": {"GetItem", "PutItem", "UpdateItem"},
    "inspect": {"GetItem", "PutItem", "UpdateItem", "BatchGetItem"},
    "write": READ_ACTIONS | {"ConditionCheckItem", "PutItem", "UpdateItem", "DeleteItem"},
}
# What a stream's trigger takes, on the stream and not on the table's items.
OF_STREAMS = {"GetRecords", "GetShardIterator", "DescribeStream", "ListStreams"}


def rows() -> list[list[str]]:
    return [line.split() for line in MATRIX.strip().splitlines()[1:]]


def granted_actions(templates: Templates, function: str, table: str) -> set[str]:
    """DynamoDB's actions that any statement of the function's role allows on the table or its indexes."""
    names = {
        action
        for statement in templates.statements_of(camel(function))
        if mentions(statement["Resource"], f"{table}Table")
        for action in actions(statement)
    }
    return {action.removeprefix("dynamodb:") for action in names if action.startswith("dynamodb:")} - OF_STREAMS


class TestTableRights:
    def test_every_function_has_a_row(self) -> None:
        assert [name for name, *_ in rows()] == sorted(spec.name for spec in FUNCTIONS)

    @pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
    def test_a_role_allows_what_its_row_says(
        self, row: list[str], aws_templates: Templates, local_templates: Templates
    ) -> None:
        name, *levels = row
        for templates in (aws_templates, local_templates):
            for table, level in zip(TABLES, levels, strict=True):
                assert granted_actions(templates, name, table) == ACTIONS[level], (name, table)
