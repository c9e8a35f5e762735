import json

import pytest

from domain.incidents.alarm_states import AlarmState
from domain.incidents.model import COMPONENTS
from domain.waitlist.freed_time import EVENT_TYPES
from functions.job_runner import handler as job_runner
from tests.infra.conftest import Synthesize
from tests.infra.templates import Resource, Templates, actions, mentions


def rules_of(templates: Templates, queue: str) -> list[Resource]:
    """The rules of the bus with the queue as their only target."""
    rules = [each["Properties"] for each in templates.of_type("AWS::Events::Rule").values()]
    return [
        rule
        for rule in rules
        if "EventBusName" in rule and [mentions(each["Arn"], queue) for each in rule["Targets"]] == [True]
    ]


def mappings(templates: Templates) -> list[Resource]:
    return [each["Properties"] for each in templates.of_type("AWS::Lambda::EventSourceMapping").values()]


class TestStreamMapping:
    def test_isolates_a_poisonous_record_and_keeps_it(self, aws_templates: Templates) -> None:
        stream_mappings = [each for each in mappings(aws_templates) if "StartingPosition" in each]
        assert len(stream_mappings) == 3  # the other ones are those of the rollout and of the seals
        [mapping] = [each for each in stream_mappings if mentions(each["FunctionName"], "StreamPublisher")]
        assert "FilterCriteria" not in mapping
        assert mapping["StartingPosition"] == "TRIM_HORIZON"
        assert mapping["BisectBatchOnFunctionError"] is True
        assert mapping["MaximumRetryAttempts"] == 10
        assert mapping["MaximumRecordAgeInSeconds"] == 86_400
        assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        assert mentions(mapping["DestinationConfig"]["OnFailure"]["Destination"], "StreamDeadLetters")


class TestAuditMapping:
    def test_has_new_entries_and_writes_that_should_not_exist(self, aws_templates: Templates) -> None:
        [mapping] = [each for each in mappings(aws_templates) if mentions(each["FunctionName"], "AuditSeals")]
        patterns = [json.loads(each["Pattern"]) for each in mapping["FilterCriteria"]["Filters"]]
        assert patterns == [
            {"eventName": ["INSERT"], "dynamodb": {"Keys": {"pk": {"S": [{"prefix": "AUDIT#"}]}}}},
            {"eventName": ["MODIFY", "REMOVE"]},
        ]

    def test_is_retried_for_a_day_and_keeps_what_fails(self, aws_templates: Templates) -> None:
        [mapping] = [each for each in mappings(aws_templates) if mentions(each["FunctionName"], "AuditSeals")]
        assert mapping["MaximumRetryAttempts"] == 10_000
        assert mapping["MaximumRecordAgeInSeconds"] == 86_400
        assert mapping["BisectBatchOnFunctionError"] is True
        assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        assert mentions(mapping["DestinationConfig"]["OnFailure"]["Destination"], "StreamDeadLetters")


class TestQueueMappings:
    def test_each_queue_has_its_worker_and_partial_failures(self, aws_templates: Templates) -> None:
        queue_mappings = [each for each in mappings(aws_templates) if "StartingPosition" not in each]
        workers = {("FanoutQueue", "WebhookFanout"), ("DeliveriesQueue", "WebhookDelivery")}
        workers |= {("FreedTimesQueue", "WaitlistOffers"), ("WebhookMailEventsQueue", "WebhookMails")}
        workers |= {
            ("EndpointsQueue", "WebhookEndpoints"),
            ("SlowEndpointsQueue", "WebhookSlowEndpoints"),
            ("JobsQueue", "JobRunner"),
            ("RequestLogObjectsQueue", "UsageAggregator"),
            ("InboundMailsQueue", "TicketMails"),
            ("AlarmStatesQueue", "StatusAlarms"),
        }  # that one of another stack
        workers_by_queue = {
            (queue, worker)
            for queue, worker in workers
            for each in queue_mappings
            if mentions(each["EventSourceArn"], queue) and mentions(each["FunctionName"], worker)
        }
        assert workers_by_queue == workers
        assert len(queue_mappings) == 11
        assert all(each["FunctionResponseTypes"] == ["ReportBatchItemFailures"] for each in queue_mappings)


class TestBus:
    def test_every_event_of_the_platform_goes_to_the_fan_out(self, aws_templates: Templates) -> None:
        [rule] = rules_of(aws_templates, "FanoutQueue")
        assert rule["EventPattern"] == {"source": ["wedsync"]}

    def test_the_events_of_an_organization_are_a_message_group(self, aws_templates: Templates) -> None:
        queues = ("FanoutQueue", "FreedTimesQueue", "WebhookMailEventsQueue")
        targets = [
            target
            for queue in queues
            for rule in rules_of(aws_templates, queue)
            for target in rule["Targets"]
            if mentions(target["Arn"], queue)
        ]
        assert len(targets) == len(queues) + 2
        assert {target["SqsParameters"]["MessageGroupId"] for target in targets} == {"$.detail.organization_id"}

    def test_the_waitlist_gets_the_events_of_freed_time(self, aws_templates: Templates) -> None:
        patterns = [rule["EventPattern"] for rule in rules_of(aws_templates, "FreedTimesQueue")]
        start = {"start_at": [{"exists": True}]}
        data_by_type = {
            "availability.changed": {"object": {"released": start}},
            "staff.time_off_deleted": {"previous_attributes": {"schedule": {"time_off": start}}},
            "space.updated": {"previous_attributes": {"blocks": start}},
        }
        assert data_by_type.keys() == set(EVENT_TYPES)
        assert {each["detail-type"][0]: each["detail"]["data"] for each in patterns} == data_by_type
        assert all(each["source"] == ["wedsync"] for each in patterns)

    def test_a_target_that_fails_is_tried_again_then_kept(self, aws_templates: Templates) -> None:
        # An event for a day; a scheduled run until the next one.
        expected_targets = {
            "FanoutQueue": ({"MaximumEventAgeInSeconds": 86_400, "MaximumRetryAttempts": 185}, "RuleDeadLetters"),
            "FreedTimesQueue": ({"MaximumEventAgeInSeconds": 86_400, "MaximumRetryAttempts": 185}, "RuleDeadLetters"),
            "WebhookMailEventsQueue": (
                {"MaximumEventAgeInSeconds": 86_400, "MaximumRetryAttempts": 185},
                "RuleDeadLetters",
            ),
            "AlarmStatesQueue": ({"MaximumEventAgeInSeconds": 86_400, "MaximumRetryAttempts": 185}, "RuleDeadLetters"),
            "UsageRollup": ({"MaximumEventAgeInSeconds": 3_600, "MaximumRetryAttempts": 2}, "ScheduleDeadLetters"),
            "EndpointSweep": ({"MaximumEventAgeInSeconds": 60, "MaximumRetryAttempts": 0}, "ScheduleDeadLetters"),
            "DueWork": ({"MaximumEventAgeInSeconds": 60, "MaximumRetryAttempts": 0}, "ScheduleDeadLetters"),
        }
        targets = [
            target
            for rule in aws_templates.of_type("AWS::Events::Rule").values()
            for target in rule["Properties"].get("Targets", [])
        ]
        # Three kinds of events say that time became free.
        assert len(targets) == len(expected_targets) + 2
        for name, (policy, dead_letters) in expected_targets.items():
            for target in [each for each in targets if mentions(each["Arn"], name)]:
                assert target["RetryPolicy"] == policy
                assert mentions(target["DeadLetterConfig"], dead_letters)

    def test_the_archive_keeps_90_days(self, aws_templates: Templates) -> None:
        [archive] = aws_templates.of_type("AWS::Events::Archive").values()
        assert archive["Properties"]["RetentionDays"] == 90


class TestQueues:
    def test_each_has_a_dead_letter_queue(self, aws_templates: Templates) -> None:
        for name, queue in aws_templates.of_type("AWS::SQS::Queue").items():
            if "DeadLetters" not in name:
                assert queue["Properties"]["RedrivePolicy"]["maxReceiveCount"] == 5, name

    def test_each_dead_letter_queue_is_told_for_the_commands_of_the_guide(self, aws_templates: Templates) -> None:
        outputs = aws_templates.by_stack["WedSyncEvents"]["Outputs"]
        for queue in [name for name in aws_templates.of_type("AWS::SQS::Queue") if "DeadLetters" in name]:
            names = {name for name, each in outputs.items() if name.startswith("DeadLetters") and mentions(each, queue)}
            assert {name[-3:] for name in names} == {"Arn", "Url"}, queue

    def test_a_jobs_last_try_is_the_queues(self, aws_templates: Templates) -> None:
        [jobs] = [
            each for name, each in aws_templates.of_type("AWS::SQS::Queue").items() if name.startswith("JobsQueue")
        ]
        assert jobs["Properties"]["RedrivePolicy"]["maxReceiveCount"] == job_runner._MAX_RECEIVES  # noqa: SLF001

    def test_all_are_encrypted(self, aws_templates: Templates) -> None:
        for queue in aws_templates.of_type("AWS::SQS::Queue").values():
            assert queue["Properties"]["SqsManagedSseEnabled"] is True

    def test_a_message_is_hidden_six_times_as_long_as_its_worker_may_take(self, aws_templates: Templates) -> None:
        functions, queues = aws_templates.of_type("AWS::Lambda::Function"), aws_templates.of_type("AWS::SQS::Queue")
        mappings = [each["Properties"] for each in aws_templates.of_type("AWS::Lambda::EventSourceMapping").values()]
        queue_count = 0
        for name, queue in queues.items():
            for mapping in mappings:
                if mentions(mapping["EventSourceArn"], f'"{name}"') or mentions(
                    mapping["EventSourceArn"], f"{name}Arn"
                ):
                    worker = functions[mapping["FunctionName"]["Ref"]]["Properties"]
                    assert queue["Properties"]["VisibilityTimeout"] == 6 * worker["Timeout"], name
                    queue_count += 1
        assert queue_count == sum("RedrivePolicy" in queue["Properties"] for queue in queues.values())

    def test_locally_a_killed_workers_messages_come_back_within_a_minute(self, local_templates: Templates) -> None:
        for queue in local_templates.of_type("AWS::SQS::Queue").values():
            if "RedrivePolicy" in queue["Properties"]:
                assert 30 < queue["Properties"]["VisibilityTimeout"] < 60


class TestLoopbackWebhooks:
    def test_are_refused_on_aws(self, aws_templates: Templates) -> None:
        assert self.answers(aws_templates) == {"false"}

    def test_are_allowed_on_the_local_stack(self, local_templates: Templates) -> None:
        assert self.answers(local_templates) == {"true"}

    @staticmethod
    def answers(templates: Templates) -> set[str]:
        functions = templates.of_type("AWS::Lambda::Function").values()
        environments = [each["Properties"].get("Environment", {}).get("Variables", {}) for each in functions]
        return {each["ALLOW_LOOPBACK_WEBHOOKS"] for each in environments if "ALLOW_LOOPBACK_WEBHOOKS" in each}


class TestNameResolution:
    def test_gives_up_soon_in_functions_that_call_customers_hosts(self, aws_templates: Templates) -> None:
        functions = aws_templates.of_type("AWS::Lambda::Function").values()
        environments = [each["Properties"].get("Environment", {}).get("Variables", {}) for each in functions]
        options = [each.get("RES_OPTIONS") for each in environments if "ALLOW_LOOPBACK_WEBHOOKS" in each]
        assert len(options) >= 5
        assert set(options) == {"timeout:2 attempts:2"}


class TestSourceAddresses:
    def test_are_not_fixed_by_default(self, aws_templates: Templates) -> None:
        assert self.find_values(aws_templates) == {""}

    def test_are_those_of_the_setting(self, synthesize: Synthesize) -> None:
        templates = synthesize(target="local", gateway_port="4599", webhook_source_addresses="127.0.0.1, 2001:db8::/64")
        assert self.find_values(templates) == {"127.0.0.1/32,2001:db8::/64"}

    @staticmethod
    def find_values(templates: Templates) -> set[str]:
        functions = templates.of_type("AWS::Lambda::Function").values()
        environments = [each["Properties"].get("Environment", {}).get("Variables", {}) for each in functions]
        return {each["WEBHOOK_SOURCE_ADDRESSES"] for each in environments if "WEBHOOK_SOURCE_ADDRESSES" in each}


class TestFailureLimits:
    WORKERS = ("WebhookDelivery", "WebhookEndpoints", "WebhookSlowEndpoints", "WebhookMails")

    def test_are_three_days_and_ten_events_after_a_day_by_default(self, aws_templates: Templates) -> None:
        assert self.find_values(aws_templates) == dict.fromkeys(self.WORKERS, ("24", "72", "10"))

    def test_are_those_of_the_setting(self, synthesize: Synthesize) -> None:
        limits = {"webhook_warning_hours": "1", "webhook_disabling_hours": "2", "webhook_disabling_events": "3"}
        templates = synthesize(target="local", gateway_port="4599", **limits)
        assert self.find_values(templates) == dict.fromkeys(self.WORKERS, ("1", "2", "3"))

    @staticmethod
    def find_values(templates: Templates) -> dict[str, tuple[str, str, str]]:
        values = {}
        for name, function in templates.of_type("AWS::Lambda::Function").items():
            variables = function["Properties"].get("Environment", {}).get("Variables", {})
            if "WEBHOOK_WARNING_HOURS" in variables:
                names = ("WEBHOOK_WARNING_HOURS", "WEBHOOK_DISABLING_HOURS", "WEBHOOK_DISABLING_EVENTS")
                values[name.partition("Function")[0]] = tuple(variables[each] for each in names)
        return values


@pytest.fixture(scope="module")
def templates(synthesize: Synthesize) -> Templates:
    """With a mail domain."""
    return synthesize(
        mail_sender="webhooks@example.com", mail_domain="mail.example.com", portal_host="portal.example.com"
    )


class TestAlarmStates:
    def test_of_components_reach_the_status(self, aws_templates: Templates, local_templates: Templates) -> None:
        for templates in (aws_templates, local_templates):
            rules = templates.of_type("AWS::Events::Rule").items()
            [rule] = [each["Properties"] for name, each in rules if name.startswith("AlarmStatesRule")]
            assert rule["EventPattern"] == {
                "source": ["aws.cloudwatch"],
                "detail-type": ["CloudWatch Alarm State Change"],
                "detail": {"alarmName": [{"prefix": "wedsync-"}]},
            }
            # CloudWatch publishes on the default bus.
            assert "EventBusName" not in rule
            [target] = rule["Targets"]
            assert mentions(target["Arn"], "AlarmStatesQueue")
            assert mentions(target["DeadLetterConfig"], "RuleDeadLetters")

    def test_are_those_of_alarms_with_a_component(self, aws_templates: Templates) -> None:
        names = [
            each["Properties"]["AlarmName"]
            for each in aws_templates.of_type("AWS::CloudWatch::Alarm").values()
            if "AlarmName" in each["Properties"]
        ]
        event = {"state": {"value": "ALARM", "timestamp": "2026-11-28T10:00:00.000+0000"}}
        states = [AlarmState.from_event({"detail": {"alarmName": name, **event}}) for name in names]
        components = {state.component for state in states if state}
        assert None not in states
        assert len(set(names)) == len(names)
        # Mails have further alarms where a sender is set; the portal has none of its own.
        assert components == set(COMPONENTS) - {"portal"}


class TestInboundMails:
    """A mail to the mail domain goes through SES's rule to the bucket, and its notification through the topic to the queue."""

    def test_are_stored_and_announced_by_a_rule(self, templates: Templates) -> None:
        [rule] = [each["Properties"]["Rule"] for each in templates.of_type("AWS::SES::ReceiptRule").values()]
        assert (rule["Recipients"], rule["ScanEnabled"], rule["TlsPolicy"]) == (["mail.example.com"], True, "Require")
        [action] = rule["Actions"]
        assert action["S3Action"]["ObjectKeyPrefix"] == "mails/"
        assert mentions(action["S3Action"]["BucketName"], "MailReceiptMails")
        assert mentions(action["S3Action"]["TopicArn"], "MailReceiptNotifications")

    def test_reach_the_queue_as_ses_wrote_them(self, templates: Templates) -> None:
        [subscription] = [
            each["Properties"]
            for each in templates.of_type("AWS::SNS::Subscription").values()
            if mentions(each["Properties"]["TopicArn"], "MailReceiptNotifications")
        ]
        assert (subscription["Protocol"], subscription["RawMessageDelivery"]) == ("sqs", True)
        assert mentions(subscription["Endpoint"], "InboundMailsQueue")

    def test_are_read_by_their_worker_only(self, templates: Templates) -> None:
        [(name, statement)] = [
            each for each in templates.statements() if mentions(each[1]["Resource"], "MailReceiptMails")
        ]
        assert name.startswith("TicketMailsRole")
        assert actions(statement) == {"s3:GetObject"}
        assert mentions(statement["Resource"], "/mails/*")

    def test_stay_two_weeks_where_only_ses_writes(self, templates: Templates) -> None:
        buckets = templates.of_type("AWS::S3::Bucket").items()
        [bucket] = [each["Properties"] for name, each in buckets if name.startswith("MailReceiptMails")]
        assert [rule["ExpirationInDays"] for rule in bucket["LifecycleConfiguration"]["Rules"]] == [14]
        [policy] = [
            each["Properties"]["PolicyDocument"]["Statement"]
            for each in templates.of_type("AWS::S3::BucketPolicy").values()
            if mentions(each["Properties"]["Bucket"], "MailReceiptMails")
        ]
        [writer] = [each for each in policy if each["Effect"] == "Allow"]
        assert (writer["Principal"], writer["Action"]) == ({"Service": "ses.amazonaws.com"}, "s3:PutObject")
        assert mentions(writer["Condition"], "AWS::AccountId")

    def test_are_answered_from_the_domain(self, templates: Templates) -> None:
        identities = {
            each["Properties"]["EmailIdentity"] for each in templates.of_type("AWS::SES::EmailIdentity").values()
        }
        assert identities == {"webhooks@example.com", "mail.example.com"}
        senders = [each for each in templates.statements() if "ses:SendEmail" in actions(each[1])]
        assert len(senders) == 2
        for _, statement in senders:
            assert [mentions(statement["Resource"], f"identity/{each}") for each in identities] == [True, True]
        functions = templates.of_type("AWS::Lambda::Function").items()
        for function in ("Tickets", "TicketMails"):
            [variables] = [
                each["Properties"]["Environment"]["Variables"]
                for name, each in functions
                if name.startswith(f"{function}Function")
            ]
            assert variables["MAIL_DOMAIN"] == "mail.example.com"

    def test_have_no_rule_without_a_domain_and_on_the_local_stack(
        self, aws_templates: Templates, local_templates: Templates
    ) -> None:
        for each in (aws_templates, local_templates):
            assert each.of_type("AWS::SES::ReceiptRule") == {}


class TestMails:
    def test_are_sent_for_two_events(self, aws_templates: Templates) -> None:
        rules = aws_templates.of_type("AWS::Events::Rule").items()
        [rule] = [each["Properties"] for name, each in rules if name.startswith("WebhookMailsRule")]
        assert rule["EventPattern"] == {"source": ["wedsync"], "detail-type": ["webhook.failing", "webhook.disabled"]}
        [target] = rule["Targets"]
        assert mentions(target["Arn"], "WebhookMailEvents")
        assert mentions(target["DeadLetterConfig"], "RuleDeadLetters")

    def test_have_no_sender_by_default(self, aws_templates: Templates) -> None:
        assert self.find_values(aws_templates) == ("", "https://api.example.com")
        assert aws_templates.of_type("AWS::SES::EmailIdentity") == {}
        assert self.find_grants(aws_templates) == []

    def test_are_sent_from_the_setting_only(self, synthesize: Synthesize) -> None:
        templates = synthesize(mail_sender="webhooks@example.com", portal_host="d111111abcdef8.cloudfront.net")
        assert self.find_values(templates) == ("webhooks@example.com", "https://d111111abcdef8.cloudfront.net")
        [identity] = templates.of_type("AWS::SES::EmailIdentity").values()
        [(set_name, configuration)] = templates.of_type("AWS::SES::ConfigurationSet").items()
        properties = identity["Properties"]
        assert properties["EmailIdentity"] == "webhooks@example.com"
        assert properties["ConfigurationSetAttributes"] == {"ConfigurationSetName": {"Ref": set_name}}
        assert configuration["Properties"]["SuppressionOptions"] == {"SuppressedReasons": ["BOUNCE", "COMPLAINT"]}
        grants = self.find_grants(templates)
        assert sorted(name.partition("Role")[0] for name, _ in grants) == ["Mails", "WebhookMails"]
        for _, statement in grants:
            assert actions(statement) == {"ses:SendEmail"}
            own_set, own_identity = map(json.dumps, statement["Resource"])
            assert own_identity.endswith(':identity/webhooks@example.com"]]}')
            assert own_set.endswith(f':configuration-set/", {{"Ref": "{set_name}"}}]]}}')

    def test_lead_to_the_portal_on_the_local_stack(self, local_templates: Templates) -> None:
        _, portal_url = self.find_values(local_templates)
        assert portal_url == "http://wedsync.cloudfront.localhost:4599"

    @staticmethod
    def find_grants(templates: Templates) -> list[tuple[str, Resource]]:
        return [each for each in templates.statements() if any(name.startswith("ses:") for name in actions(each[1]))]

    @staticmethod
    def find_values(templates: Templates) -> tuple[str, str]:
        functions = templates.of_type("AWS::Lambda::Function").items()
        [function] = [each for name, each in functions if name.startswith("WebhookMails")]
        variables = function["Properties"]["Environment"]["Variables"]
        return variables["MAIL_SENDER"], variables["PORTAL_URL"]
