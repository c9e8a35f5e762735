from functions.job_runner import handler as job_runner
from tests.infra.templates import Resource, Templates, mentions


def mappings(templates: Templates) -> list[Resource]:
    return [each["Properties"] for each in templates.of_type("AWS::Lambda::EventSourceMapping").values()]


class TestStreamMapping:
    def test_isolates_a_poisonous_record_and_keeps_it(self, aws_templates: Templates) -> None:
        stream_mappings = [each for each in mappings(aws_templates) if "StartingPosition" in each]
        assert len(stream_mappings) == 2  # the other one is the rollout's
        [mapping] = [each for each in stream_mappings if mentions(each["FunctionName"], "StreamPublisher")]
        assert "FilterCriteria" not in mapping
        assert mapping["StartingPosition"] == "TRIM_HORIZON"
        assert mapping["BisectBatchOnFunctionError"] is True
        assert mapping["MaximumRetryAttempts"] == 10
        assert mapping["MaximumRecordAgeInSeconds"] == 86_400
        assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        assert mentions(mapping["DestinationConfig"]["OnFailure"]["Destination"], "StreamDeadLetters")


class TestQueueMappings:
    def test_each_queue_has_its_worker_and_partial_failures(self, aws_templates: Templates) -> None:
        queue_mappings = [each for each in mappings(aws_templates) if "StartingPosition" not in each]
        workers = {("FanoutQueue", "WebhookFanout"), ("DeliveriesQueue", "WebhookDelivery")}
        workers |= {
            ("DeliveryRetriesQueue", "WebhookDelivery"),
            ("JobsQueue", "JobRunner"),
            ("RequestLogObjectsQueue", "UsageAggregator"),
        }  # that one of another stack
        workers_by_queue = {
            (queue, worker)
            for queue, worker in workers
            for each in queue_mappings
            if mentions(each["EventSourceArn"], queue) and mentions(each["FunctionName"], worker)
        }
        assert workers_by_queue == workers
        assert len(queue_mappings) == 5
        assert all(each["FunctionResponseTypes"] == ["ReportBatchItemFailures"] for each in queue_mappings)


class TestBus:
    def test_every_event_of_the_platform_goes_to_the_fan_out(self, aws_templates: Templates) -> None:
        [rule] = [
            each["Properties"]
            for each in aws_templates.of_type("AWS::Events::Rule").values()
            if "EventBusName" in each["Properties"]
        ]
        assert rule["EventPattern"] == {"source": ["wedsync"]}
        [target] = rule["Targets"]
        assert mentions(target["Arn"], "FanoutQueue")

    def test_a_target_that_fails_is_tried_again_then_kept(self, aws_templates: Templates) -> None:
        # An event for a day; a scheduled run until the next one.
        expected_targets = {
            "FanoutQueue": ({"MaximumEventAgeInSeconds": 86_400, "MaximumRetryAttempts": 185}, "RuleDeadLetters"),
            "UsageRollup": ({"MaximumEventAgeInSeconds": 3_600, "MaximumRetryAttempts": 2}, "ScheduleDeadLetters"),
            "DueWork": ({"MaximumEventAgeInSeconds": 60, "MaximumRetryAttempts": 0}, "ScheduleDeadLetters"),
        }
        targets = [
            target
            for rule in aws_templates.of_type("AWS::Events::Rule").values()
            for target in rule["Properties"].get("Targets", [])
        ]
        assert len(targets) == len(expected_targets)
        for name, (policy, dead_letters) in expected_targets.items():
            [target] = [each for each in targets if mentions(each["Arn"], name)]
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
