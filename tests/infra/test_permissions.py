from infra.catalogue import FUNCTIONS, Access, Table
from infra.constructs.functions import camel
from tests.infra.synthesized import Resource, Templates, actions, as_set, mentions

# Actions that AWS offers no resource for.
WITHOUT_A_RESOURCE = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}
CHANGES = {"dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:PutItem"}


def on_table(templates: Templates, function: str, table: Table) -> list[Resource]:
    return [
        statement
        for statement in templates.statements_of(camel(function))
        if mentions(statement["Resource"], f"{table.capitalize()}Table")
        and any(action.startswith("dynamodb:") for action in actions(statement))
        and not actions(statement) & {"dynamodb:GetRecords"}
    ]


class TestEveryRole:
    def test_names_its_actions_one_by_one(self, aws_templates: Templates) -> None:
        for name, statement in aws_templates.statements():
            assert not [action for action in actions(statement) if "*" in action], (name, statement)

    def test_names_its_resources_one_by_one(self, aws_templates: Templates) -> None:
        for name, statement in aws_templates.statements():
            if statement["Resource"] == "*":
                assert actions(statement) <= WITHOUT_A_RESOURCE | {"dynamodb:ListStreams"}, (name, statement)
            else:
                assert not mentions(statement["Resource"], "*"), (name, statement)

    def test_holds_no_managed_policy(self, aws_templates: Templates) -> None:
        for name, role in aws_templates.of_type("AWS::IAM::Role").items():
            assert "ManagedPolicyArns" not in role["Properties"], name


class TestTableAccess:
    def test_is_what_the_catalogue_says(self, aws_templates: Templates) -> None:
        for spec in FUNCTIONS:
            for table in Table:
                granted = on_table(aws_templates, spec.name, table)
                assert bool(granted) == (table in spec.tables), (spec.name, table)

    def test_reading_changes_nothing(self, aws_templates: Templates) -> None:
        for spec in FUNCTIONS:
            for table in (table for table, access in spec.tables.items() if access is Access.READ):
                for statement in on_table(aws_templates, spec.name, table):
                    assert not actions(statement) & CHANGES, (spec.name, table)

    def test_nobody_rewrites_the_audit(self, aws_templates: Templates) -> None:
        for name, statement in aws_templates.statements():
            if mentions(statement["Resource"], "AuditTable"):
                assert not actions(statement) & {"dynamodb:UpdateItem", "dynamodb:DeleteItem"}, name

    def test_admission_reaches_its_own_keys_only(self, aws_templates: Templates) -> None:
        admitting = [spec.name for spec in FUNCTIONS if spec.tables.get(Table.ACCESS) is Access.ADMIT]
        assert admitting
        for name in admitting:
            reached = {
                action: as_set(statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"])
                for statement in on_table(aws_templates, name, Table.ACCESS)
                for action in actions(statement)
            }
            assert reached == {"dynamodb:UpdateItem": {"KEY#*"}, "dynamodb:GetItem": {"ORG#*"}}

    def test_the_key_is_used_through_its_services_only(self, aws_templates: Templates) -> None:
        for spec in FUNCTIONS:
            for statement in aws_templates.statements_of(camel(spec.name)):
                if any(action.startswith("kms:") for action in actions(statement)):
                    assert statement.get("Condition") or spec.name == "stream_publisher", (spec.name, statement)
