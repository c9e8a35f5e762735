from functions.stream_publisher.handler import METRICS
from infra.catalogue import FUNCTIONS
from infra.function_spec import Need
from tests.infra.conftest import Synthesize
from tests.infra.templates import Resource, Templates, mentions


def alarms(templates: Templates, metric: str) -> list[Resource]:
    properties = [each["Properties"] for each in templates.of_type("AWS::CloudWatch::Alarm").values()]
    return [each for each in properties if each.get("MetricName") == metric]


# What each dead-letter queue's construct is called, and what its alarm calls it.
DEAD_LETTERS = {
    "FanoutDeadLetters": "fanout_queue",
    "FreedTimesDeadLetters": "freed_times_queue",
    "DeliveriesDeadLetters": "deliveries_queue",
    "EndpointsDeadLetters": "endpoints_queue",
    "SlowEndpointsDeadLetters": "slow_endpoints_queue",
    "WebhookMailEventsDeadLetters": "webhook_mails_queue",
    "QueuedMailsDeadLetters": "mails_queue",
    "JobsDeadLetters": "jobs_queue",
    "InboundMailsDeadLetters": "inbound_mails_queue",
    "AlarmStatesDeadLetters": "alarms_queue",
    "StreamDeadLetters": "stream",
    "RuleDeadLetters": "rule",
    "ScheduleDeadLetters": "schedule",
    "RequestLogObjectsDeadLetters": "request_log_queue",
}


class TestAlarms:
    def test_each_dead_letter_queue_has_one(self, aws_templates: Templates) -> None:
        queues = [name for name in aws_templates.of_type("AWS::SQS::Queue") if "DeadLetters" in name]
        queue_alarms = alarms(aws_templates, "ApproximateNumberOfMessagesVisible")
        assert len(queues) == len(queue_alarms) == len(DEAD_LETTERS)
        for construct, name in DEAD_LETTERS.items():
            [queue] = [each for each in queues if each.startswith(construct)]
            [alarm] = [each for each in queue_alarms if mentions(each["Dimensions"], queue)]
            assert f"the dead-letter queue of {name}:" in alarm["AlarmDescription"]

    def test_only_what_came_from_a_queue_is_said_to_be_redriven(self, aws_templates: Templates) -> None:
        policies = [
            each["Properties"].get("RedrivePolicy") for each in aws_templates.of_type("AWS::SQS::Queue").values()
        ]
        for construct, name in DEAD_LETTERS.items():
            [alarm] = [
                each
                for each in alarms(aws_templates, "ApproximateNumberOfMessagesVisible")
                if f"the dead-letter queue of {name}:" in each["AlarmDescription"]
            ]
            assert ("redrive" in alarm["AlarmDescription"]) is mentions(policies, construct), name

    def test_each_function_has_errors_and_throttles(self, aws_templates: Templates) -> None:
        assert len(alarms(aws_templates, "Errors")) == len(FUNCTIONS)
        assert len(alarms(aws_templates, "Throttles")) == len(FUNCTIONS)

    def test_the_streams_lag_is_watched(self, aws_templates: Templates) -> None:
        # The rollout's is not: a rollout that is under way holds its record, and its failures end in a queue with an alarm.
        by_worker = {
            worker: alarm
            for alarm in alarms(aws_templates, "IteratorAge")
            for worker in ("StreamPublisher", "AuditSeals")
            if mentions(alarm["Dimensions"], worker)
        }
        assert len(by_worker) == len(alarms(aws_templates, "IteratorAge")) == 2
        assert "wait for their seals" in by_worker["AuditSeals"]["AlarmDescription"]

    def test_overdue_tickets_are_watched(self, aws_templates: Templates) -> None:
        [alarm] = alarms(aws_templates, "TicketsOverdue")
        assert alarm["Dimensions"] == [{"Name": "service", "Value": "due_work"}]
        assert (alarm["Threshold"], alarm["EvaluationPeriods"], alarm["Statistic"]) == (1, 1, "Sum")

    def test_a_changed_audit_record_is_watched(self, aws_templates: Templates) -> None:
        [alarm] = alarms(aws_templates, "AuditRewrites")
        assert alarm["Dimensions"] == [{"Name": "service", "Value": "audit_seals"}]
        assert (alarm["Threshold"], alarm["EvaluationPeriods"], alarm["Statistic"]) == (1, 1, "Sum")

    def test_late_rows_of_the_request_log_are_watched(self, aws_templates: Templates) -> None:
        [delay] = alarms(aws_templates, "RequestLogDelay")
        assert delay["Dimensions"] == [{"Name": "service", "Value": "request_rows"}]
        assert (delay["Threshold"], delay["Period"], delay["EvaluationPeriods"], delay["Statistic"]) == (
            10, 60, 5, "Maximum"
        )  # fmt: skip

    def test_late_usage_is_watched(self, aws_templates: Templates) -> None:
        [delay] = alarms(aws_templates, "UsageDelay")
        assert (delay["Namespace"], delay["Dimensions"]) == (
            "WedSync",
            [{"Name": "service", "Value": "usage_aggregator"}],
        )
        assert (delay["Threshold"], delay["Period"], delay["EvaluationPeriods"], delay["Statistic"]) == (
            120, 60, 5, "Maximum"
        )  # fmt: skip
        [freshness] = alarms(aws_templates, "DeliveryToS3.DataFreshness")
        assert (freshness["Namespace"], freshness["Threshold"]) == ("AWS/Firehose", 300)
        assert mentions(freshness["Dimensions"], "RequestLogStream")

    def test_late_and_failed_due_work_is_watched(self, aws_templates: Templates) -> None:
        [lateness] = alarms(aws_templates, "DueWorkLateness")
        [failures] = alarms(aws_templates, "DueWorkFailures")
        for alarm in (lateness, failures):
            assert (alarm["Namespace"], alarm["Dimensions"]) == ("WedSync", [{"Name": "service", "Value": "due_work"}])
            assert alarm["EvaluationPeriods"] == 1
        assert (lateness["Threshold"], lateness["Period"], lateness["Statistic"]) == (300, 60, "Maximum")
        assert (failures["Threshold"], failures["Period"], failures["Statistic"]) == (1, 300, "Sum")

    def test_late_endpoints_are_watched(self, aws_templates: Templates) -> None:
        [lateness] = alarms(aws_templates, "EndpointLateness")
        assert lateness["Dimensions"] == [{"Name": "service", "Value": "endpoint_sweep"}]
        assert (lateness["Threshold"], lateness["Period"], lateness["Statistic"]) == (300, 60, "Maximum")

    def test_mails_that_bounce_or_are_complaints_are_watched_where_mails_are_sent(
        self, aws_templates: Templates, synthesize: Synthesize
    ) -> None:
        names = {"Reputation.BounceRate": 0.05, "Reputation.ComplaintRate": 0.001}
        assert all(alarms(aws_templates, name) == [] for name in names)
        templates = synthesize(mail_sender="webhooks@example.com", portal_host="portal.example.com")
        for name, threshold in names.items():
            [alarm] = alarms(templates, name)
            assert (alarm["Namespace"], alarm["Threshold"], alarm["Period"]) == ("AWS/SES", threshold, 3600)
            # The metrics of the account.
            assert "Dimensions" not in alarm

    def test_look_ups_of_breached_passwords_that_fail_are_watched_where_there_are_any(
        self, aws_templates: Templates, synthesize: Synthesize
    ) -> None:
        assert alarms(aws_templates, "BreachLookupFailures") == []
        [alarm] = alarms(synthesize(breach_lookup_url="https://range.example.com/"), "BreachLookupFailures")
        assert alarm["Dimensions"] == [{"Name": "service", "Value": "auth"}]
        assert [spec.name for spec in FUNCTIONS if Need.BREACH_LOOKUP in spec.needs] == ["auth"]
        assert (alarm["Threshold"], alarm["EvaluationPeriods"], alarm["Statistic"]) == (5, 3, "Sum")

    def test_refunds_and_payments_that_fail_are_watched(self, aws_templates: Templates) -> None:
        [refunds], [payments] = alarms(aws_templates, "refund.failed"), alarms(aws_templates, "payment.failed")
        for alarm in (refunds, payments):
            assert alarm["Dimensions"] == [{"Name": "service", "Value": "stream_publisher"}]
            assert {alarm["MetricName"]} <= METRICS
        assert (refunds["Threshold"], refunds["EvaluationPeriods"], refunds["Statistic"]) == (1, 1, "Sum")
        assert (payments["Threshold"], payments["EvaluationPeriods"], payments["Period"]) == (50, 3, 300)

    def test_the_apis_failures_and_latency_are_watched(self, aws_templates: Templates) -> None:
        [failures] = alarms(aws_templates, "5xx")
        [latency] = alarms(aws_templates, "Latency")
        assert failures["Statistic"] == "Sum"
        assert (latency["ExtendedStatistic"], latency["Threshold"]) == ("p95", 1000)

    def test_all_tell_someone(self, aws_templates: Templates) -> None:
        for name, alarm in aws_templates.of_type("AWS::CloudWatch::Alarm").items():
            assert mentions(alarm["Properties"]["AlarmActions"], "Alarms"), name
            assert alarm["Properties"]["AlarmDescription"], name


class TestTopic:
    def test_alarms_may_publish(self, aws_templates: Templates) -> None:
        policies = aws_templates.of_type("AWS::SNS::TopicPolicy").items()
        [policy] = [each["Properties"] for name, each in policies if name.startswith("Alarms")]
        [publication] = [each for each in policy["PolicyDocument"]["Statement"] if each["Effect"] == "Allow"]
        assert (publication["Action"], publication["Principal"]) == (
            "sns:Publish",
            {"Service": "cloudwatch.amazonaws.com"},
        )
        assert publication["Condition"] == {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}


class TestDashboards:
    def test_each_stack_with_functions_has_one_of_them(self, aws_templates: Templates) -> None:
        for stack in aws_templates.by_stack:
            functions = aws_templates.of_type("AWS::Lambda::Function", stack=stack)
            boards = [
                each["Properties"] for each in aws_templates.of_type("AWS::CloudWatch::Dashboard", stack=stack).values()
            ]
            if functions:
                [board] = boards
                assert board["DashboardName"] == stack
                assert all(mentions(board["DashboardBody"], name) for name in functions), stack

    def test_a_widget_shows_at_most_100_alarms(self, aws_templates: Templates) -> None:
        for stack in aws_templates.by_stack:
            assert len(aws_templates.of_type("AWS::CloudWatch::Alarm", stack=stack)) <= 100, stack
