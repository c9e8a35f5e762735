from infra.catalogue import FUNCTIONS
from tests.infra.synthesized import Resource, Templates, mentions


def alarms(templates: Templates, metric: str) -> list[Resource]:
    found = [each["Properties"] for each in templates.of_type("AWS::CloudWatch::Alarm").values()]
    return [each for each in found if each.get("MetricName") == metric]


class TestAlarms:
    def test_each_dead_letter_queue_has_one(self, aws_templates: Templates) -> None:
        queues = [name for name in aws_templates.of_type("AWS::SQS::Queue") if "DeadLetters" in name]
        watching = alarms(aws_templates, "ApproximateNumberOfMessagesVisible")
        assert len(queues) == 5
        for queue in queues:
            assert [alarm for alarm in watching if mentions(alarm["Dimensions"], queue)], queue

    def test_each_function_has_errors_and_throttles(self, aws_templates: Templates) -> None:
        assert len(alarms(aws_templates, "Errors")) == len(FUNCTIONS)
        assert len(alarms(aws_templates, "Throttles")) == len(FUNCTIONS)

    def test_the_streams_lag_is_watched(self, aws_templates: Templates) -> None:
        assert len(alarms(aws_templates, "IteratorAge")) == 1

    def test_the_apis_failures_and_latency_are_watched(self, aws_templates: Templates) -> None:
        [failures] = alarms(aws_templates, "5xx")
        [latency] = alarms(aws_templates, "Latency")
        assert failures["Statistic"] == "Sum"
        assert (latency["ExtendedStatistic"], latency["Threshold"]) == ("p95", 1000)

    def test_all_tell_someone(self, aws_templates: Templates) -> None:
        for name, alarm in aws_templates.of_type("AWS::CloudWatch::Alarm").items():
            assert mentions(alarm["Properties"]["AlarmActions"], "Alarms"), name
            assert alarm["Properties"]["AlarmDescription"], name


class TestStacks:
    def test_all_stay_below_450_resources(self, aws_templates: Templates) -> None:
        sizes = {stack: len(template["Resources"]) for stack, template in aws_templates.by_stack.items()}
        assert len(sizes) == 5
        assert max(sizes.values()) < 450, sizes
