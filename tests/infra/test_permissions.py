from typing import Any

from infra.catalogue import FUNCTIONS
from infra.function_spec import Access, Need, TableName
from infra.names import camel
from tests.infra.templates import Resource, Templates, actions, as_set, mentions

# Actions that AWS offers no resource for.
WITHOUT_A_RESOURCE = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}
# Objects have names that nobody knows beforehand: a need of a bucket reaches one folder, or the organizations' folders.
IN_FOLDERS = {
    Need.REQUEST_RECORDS: ({"s3:GetObject"}, "RequestLogRecords", "/requests/*"),
    Need.UPLOADS_BUCKET: ({"s3:PutObject", "s3:GetObject"}, "Uploads", "/org_*"),
    Need.JOBS_INPUT: ({"s3:PutObject"}, "Jobs", "/org_*"),
    Need.INBOUND_MAILS: ({"s3:GetObject"}, "MailReceiptMails", "/mails/*"),
    Need.JOBS_FILES: ({"s3:PutObject", "s3:GetObject"}, "Jobs", "/org_*"),
}
# What letting a request in takes: counting, reading the key and whose child its organization is, claims and nonces.
ADMISSION_KEYS = {
    "dynamodb:UpdateItem": {"KEY#*", "IP#*", "TOTAL#*", "IDEM#*"},
    "dynamodb:GetItem": {"KEY#*", "ORG#*"},
    "dynamodb:PutItem": {"IDEM#*", "NONCE#*"},
}
SEAL_KEYS = {
    "dynamodb:PutItem": {"SEAL#*", "SEALED#*"},
    "dynamodb:Query": {"SEAL#*"},
    "dynamodb:BatchGetItem": {"SEALED#*"},
}
# The stream of the request log stores objects; it is no function.
STREAM = "RequestLogStoring"
STREAM_GRANTS = {(STREAM, "RequestLogRecords", folder, action) for folder in ("/requests/*", "/failed/*")
           for action in ("s3:PutObject", "s3:AbortMultipartUpload")}  # fmt: skip
CHANGES = {"dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:PutItem"}


def on_table(templates: Templates, function: str, table: TableName) -> list[Resource]:
    return [
        statement
        for statement in templates.statements_of(camel(function))
        if mentions(statement["Resource"], f"{table.capitalize()}Table")
        and any(action.startswith("dynamodb:") for action in actions(statement))
        and not actions(statement) & {"dynamodb:GetRecords"}
    ]


def leading_keys(templates: Templates, function: str, table: TableName = TableName.ACCESS) -> dict[str, set[str]]:
    """What the function's role may do to a table: for each action the patterns of the partitions."""
    statements = on_table(templates, function, table)
    keys = [
        (action, as_set(statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]))
        for statement in statements
        for action in actions(statement)
    ]
    assert len(dict(keys)) == len(keys), "an action that is granted twice is granted with both conditions"
    return dict(keys)


def in_folder(templates: Templates) -> list[tuple[str, Resource]]:
    """Statements on part of a bucket, by the function whose role holds them."""
    return [
        (name.partition("RoleDefaultPolicy")[0].partition("DefaultPolicy")[0], statement)
        for name, statement in templates.statements()
        if statement["Resource"] != "*" and mentions(statement["Resource"], "*")
    ]


def as_list(value: Any) -> list[Any]:
    """CloudFormation writes a list of one as its element."""
    return value if isinstance(value, list) else [value]


def bucket_of(arn: Resource) -> str:
    """Which of the buckets a template's ARN is of."""
    [name] = {bucket for _, bucket, _ in IN_FOLDERS.values() if mentions(arn, bucket)}
    return name


class TestEveryRole:
    def test_names_its_actions_one_by_one(self, aws_templates: Templates) -> None:
        for name, statement in aws_templates.statements():
            assert not [action for action in actions(statement) if "*" in action], (name, statement)

    def test_names_its_resources_one_by_one(self, aws_templates: Templates) -> None:
        for name, statement in aws_templates.statements():
            if statement["Resource"] == "*":
                assert actions(statement) <= WITHOUT_A_RESOURCE | {"dynamodb:ListStreams"}, (name, statement)

    def test_reaches_folders_of_buckets_and_no_other_wildcard(
        self, aws_templates: Templates, local_templates: Templates
    ) -> None:
        for templates in (aws_templates, local_templates):
            grants = {
                (name, bucket_of(arn), path, action)
                for name, statement in in_folder(templates)
                for resource in as_list(statement["Resource"])
                for [arn, path] in [resource["Fn::Join"][1]]
                for action in actions(statement)
            }
            assert grants == STREAM_GRANTS | {
                (camel(spec.name), bucket, folder, action)
                for spec in FUNCTIONS
                for need, (allowed_actions, bucket, folder) in IN_FOLDERS.items()
                if need in spec.needs
                for action in allowed_actions
            }

    def test_holds_no_managed_policy(self, aws_templates: Templates) -> None:
        for name, role in aws_templates.of_type("AWS::IAM::Role").items():
            assert "ManagedPolicyArns" not in role["Properties"], name


class TestReceiverInbox:
    """Anyone may send requests to receivers: their function reaches what belongs to receivers of sandboxes, and nothing else."""

    def test_counts_and_stores_requests(self, aws_templates: Templates, local_templates: Templates) -> None:
        for templates in (aws_templates, local_templates):
            assert leading_keys(templates, "receiver_inbox", TableName.DELIVERIES) == {
                "dynamodb:GetItem": {"T#*#test#receivers"},
                "dynamodb:UpdateItem": {"T#*#test#receivers"},
                "dynamodb:PutItem": {"T#*#test#receiver-requests#*"},
            }

    def test_lists_the_webhooks_of_sandboxes(self, aws_templates: Templates, local_templates: Templates) -> None:
        for templates in (aws_templates, local_templates):
            keys = leading_keys(templates, "receiver_inbox", TableName.RESOURCES)
            assert keys == {"dynamodb:Query": {"T#*#test#webhooks"}}


class TestTableAccess:
    def test_is_what_the_catalogue_says(self, aws_templates: Templates) -> None:
        for spec in FUNCTIONS:
            for table in TableName:
                statements = on_table(aws_templates, spec.name, table)
                assert bool(statements) == (table in spec.tables), (spec.name, table)

    def test_reading_changes_nothing(self, aws_templates: Templates) -> None:
        for spec in FUNCTIONS:
            for table in (table for table, access in spec.tables.items() if access is Access.READ):
                for statement in on_table(aws_templates, spec.name, table):
                    assert not actions(statement) & CHANGES, (spec.name, table)

    def test_nobody_rewrites_the_audit(self, aws_templates: Templates) -> None:
        for name, statement in aws_templates.statements():
            if mentions(statement["Resource"], "AuditTable"):
                assert not actions(statement) & {"dynamodb:UpdateItem", "dynamodb:DeleteItem"}, name

    def test_writers_of_the_audit_put_entries_and_one_worker_puts_seals(self, aws_templates: Templates) -> None:
        for spec in FUNCTIONS:
            if TableName.AUDIT not in spec.tables:
                continue
            expected_keys = SEAL_KEYS if spec.name == "audit_seals" else {"dynamodb:PutItem": {"AUDIT#*"}}
            assert leading_keys(aws_templates, spec.name, TableName.AUDIT) == expected_keys, spec.name

    def test_admission_reaches_its_own_keys_only(self, aws_templates: Templates) -> None:
        names = [spec.name for spec in FUNCTIONS if spec.tables.get(TableName.ACCESS) is Access.ADMIT]
        assert names
        for name in names:
            assert leading_keys(aws_templates, name) == ADMISSION_KEYS, name

    def test_inspecting_adds_the_reading_of_keys(self, aws_templates: Templates) -> None:
        inspectors = [spec.name for spec in FUNCTIONS if spec.tables.get(TableName.ACCESS) is Access.INSPECT]
        assert inspectors == ["usage"]
        assert leading_keys(aws_templates, "usage") == {**ADMISSION_KEYS, "dynamodb:BatchGetItem": {"KEY#*"}}

    def test_only_functions_that_issue_tokens_sign(self, aws_templates: Templates) -> None:
        signers: set[str] = set()
        verifiers: set[str] = set()
        for spec in FUNCTIONS:
            for statement in aws_templates.statements_of(camel(spec.name)):
                if mentions(statement["Resource"], "SigningKeys"):
                    (signers if "kms:Sign" in actions(statement) else verifiers).add(spec.name)
        assert signers == {spec.name for spec in FUNCTIONS if Need.TOKEN_SIGNING in spec.needs}
        # Receivers take requests without credentials.
        assert {spec.name for spec in FUNCTIONS if spec.serves_http} - {"receiver_inbox"} <= signers | verifiers

    def test_the_key_is_used_through_its_services_only(self, aws_templates: Templates) -> None:
        actions_by_function = {}
        for spec in FUNCTIONS:
            for statement in aws_templates.statements_of(camel(spec.name)):
                of_keys = {action for action in actions(statement) if action.startswith("kms:")}
                if of_keys and not statement.get("Condition") and not mentions(statement["Resource"], "SigningKeys"):
                    actions_by_function[spec.name] = of_keys
        # Lambda reads a stream with the function's role, and CDK grants the reading of its key as it stands.
        key_actions = {"kms:Decrypt", "kms:DescribeKey"}
        assert actions_by_function == dict.fromkeys(("audit_seals", "stream_publisher", "tier_rollout"), key_actions)
