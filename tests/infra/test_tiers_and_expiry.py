"""What wakes up the tiers' rollout and the due work, and where they end when they fail."""

import json

from domain.tiers.model import PLATFORM_TENANT
from tests.infra.templates import Resource, Templates, actions, mentions


def mapping(templates: Templates) -> Resource:
    mappings: list[Resource] = [
        each["Properties"]
        for each in templates.of_type("AWS::Lambda::EventSourceMapping").values()
        if mentions(each["Properties"]["FunctionName"], "TierRollout")
    ]
    [single_mapping] = mappings
    return single_mapping


class TestTierRollout:
    def test_is_woken_by_writes_of_tiers_alone(self, aws_templates: Templates, local_templates: Templates) -> None:
        for templates in (aws_templates, local_templates):
            [each] = mapping(templates)["FilterCriteria"]["Filters"]
            assert json.loads(each["Pattern"]) == {
                "dynamodb": {"Keys": {"pk": {"S": [PLATFORM_TENANT.partition("tiers")]}}}
            }

    def test_comes_again_for_a_day(self, aws_templates: Templates) -> None:
        expiry_mapping = mapping(aws_templates)
        assert (expiry_mapping["FunctionResponseTypes"], expiry_mapping["StartingPosition"]) == (
            ["ReportBatchItemFailures"],
            "TRIM_HORIZON",
        )
        assert (expiry_mapping["MaximumRetryAttempts"], expiry_mapping["MaximumRecordAgeInSeconds"]) == (2_880, 86_400)
        assert mentions(expiry_mapping["DestinationConfig"]["OnFailure"], "StreamDeadLetters")

    def test_reads_tiers_and_writes_keys(self, aws_templates: Templates) -> None:
        by_table = {
            table: set().union(
                *(
                    actions(each)
                    for each in aws_templates.statements_of("TierRollout")
                    if mentions(each["Resource"], table) and any("dynamodb:" in action for action in actions(each))
                )
            )
            for table in ("ResourcesTable", "AccessTable", "DeliveriesTable")
        }
        assert "dynamodb:UpdateItem" in by_table["AccessTable"]
        assert not {"dynamodb:PutItem", "dynamodb:UpdateItem"} & by_table["ResourcesTable"]
        assert by_table["DeliveriesTable"] == set()


class TestDueWork:
    def test_runs_every_minute_and_ends_before_the_next_run(self, aws_templates: Templates) -> None:
        [rule] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Events::Rule").values()
            if "ScheduleExpression" in each["Properties"] and mentions(each["Properties"]["Targets"], "DueWork")
        ]
        assert rule["ScheduleExpression"] == "rate(1 minute)"
        [target] = rule["Targets"]
        assert mentions(target["Arn"], "DueWork")
        assert mentions(target["DeadLetterConfig"], "ScheduleDeadLetters")
        [function] = [
            each["Properties"]
            for name, each in aws_templates.of_type("AWS::Lambda::Function").items()
            if name.startswith("DueWork")
        ]
        assert function["Timeout"] < 60

    def test_runs_every_minute_on_the_local_stack(self, local_templates: Templates) -> None:
        rules = [
            each["Properties"]["ScheduleExpression"]
            for each in local_templates.of_type("AWS::Events::Rule").values()
            if mentions(each["Properties"].get("Targets", []), "DueWork")
        ]
        assert rules == ["rate(1 minute)"]

    def test_that_fails_is_kept_for_a_person(self, aws_templates: Templates) -> None:
        [config] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Lambda::EventInvokeConfig").values()
            if mentions(each["Properties"]["FunctionName"], "DueWork")
        ]
        assert config["MaximumRetryAttempts"] == 0
        assert mentions(config["DestinationConfig"]["OnFailure"], "ScheduleDeadLetters")

    def test_changes_nothing_at_the_gate(self, aws_templates: Templates) -> None:
        # Receipts name the organization, and the chain of a child is there.
        statements = [each for each in aws_templates.statements_of("DueWork") if mentions(each, "AccessTable")]
        names = {action.removeprefix("dynamodb:") for each in statements for action in actions(each)}
        assert all(name.startswith(("Get", "BatchGet", "Query")) for name in names)

    def test_its_dead_letters_have_an_alarm(self, aws_templates: Templates) -> None:
        alarms = aws_templates.of_type("AWS::CloudWatch::Alarm").values()
        assert [each for each in alarms if "dead-letter queue of schedule" in each["Properties"]["AlarmDescription"]]
