"""Alarms that notify the topic of the alarms, and the alarms and the dashboard of a stack's functions."""

from collections.abc import Sequence

from aws_cdk import Duration, Stack
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_sns as sns

from infra.constructs.functions import PlatformFunction
from infra.function_spec import Trigger

MINUTE = Duration.minutes(1)
FIVE_MINUTES = Duration.minutes(5)
COMPONENT_PREFIX = "wedsync-"
"""Begin of the names of the alarms of a component: `wedsync-{component}-{alarm}` (`domain.incidents.alarm_states`)."""
_STREAM_LAG_MS = 60_000
_STREAM_LATENESS = {
    Trigger.RESOURCES_STREAM: "events are late",
    Trigger.AUDIT_STREAM: "entries of the audit record wait for their seals",
}


class Alarms:
    """The alarms of one stack. The description of each says what an operator must do."""

    def __init__(self, stack: Stack, topic: sns.ITopic) -> None:
        self._stack = stack
        self._topic = topic
        self._alarms: list[cloudwatch.IAlarm] = []

    def add(
        self,
        name: str,
        metric: cloudwatch.IMetric,
        *,
        threshold: float,
        description: str,
        periods: int = 1,
        component: str | None = None,
    ) -> None:
        """Add an alarm that notifies the topic when the metric reaches the threshold in each of the periods.

        The status page shows the `component` as degraded while the alarm is raised.
        """
        alarm = cloudwatch.Alarm(
            self._stack,
            name,
            metric=metric,
            threshold=threshold,
            evaluation_periods=periods,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            alarm_description=description,
            alarm_name=f"{COMPONENT_PREFIX}{component}-{name}" if component else None,
        )
        alarm.add_alarm_action(actions.SnsAction(self._topic))
        self._alarms.append(alarm)

    def dashboard(self, name: str) -> cloudwatch.Dashboard:
        """Create a dashboard that begins with the state of the alarms. CloudWatch shows at most 100 in one widget."""
        board = cloudwatch.Dashboard(self._stack, "Dashboard", dashboard_name=name)
        board.add_widgets(cloudwatch.AlarmStatusWidget(title="Alarms", alarms=list(self._alarms), width=24))
        return board


def watch_functions(stack: Stack, functions: Sequence[PlatformFunction], *, topic: sns.ITopic) -> None:
    """Add the alarms of the functions and a dashboard of them to their stack, so that no other stack refers to a function."""
    alarms = Alarms(stack, topic)
    for function in functions:
        _watch_function(alarms, function)
    alarms.dashboard(stack.stack_name).add_widgets(
        graph("Duration p95", [each.function.metric_duration(statistic="p95") for each in functions]),
        graph("Invocations", [each.function.metric_invocations() for each in functions]),
        graph("Function errors", [each.function.metric_errors() for each in functions]),
    )


def graph(title: str, metrics: Sequence[cloudwatch.IMetric]) -> cloudwatch.GraphWidget:
    """Return a graph of a third of the dashboard's width."""
    return cloudwatch.GraphWidget(title=title, left=list(metrics), width=8)


def _watch_function(alarms: Alarms, function: PlatformFunction) -> None:
    name = function.spec.name
    alarms.add(
        f"Errors {name}",
        function.function.metric_errors(period=FIVE_MINUTES),
        threshold=1,
        description=f"{name} failed; its log has the error.",
    )
    alarms.add(
        f"Throttles {name}",
        function.function.metric_throttles(period=FIVE_MINUTES),
        threshold=1,
        description=f"{name} was throttled: the account's concurrency limit is reached.",
    )
    if lateness := next((_STREAM_LATENESS[each] for each in function.spec.triggers if each in _STREAM_LATENESS), None):
        alarms.add(
            f"StreamLag {name}",
            function.function.metric("IteratorAge", period=MINUTE, statistic="max"),
            threshold=_STREAM_LAG_MS,
            periods=3,
            description=f"{name} is more than a minute behind the table's stream: {lateness}.",
        )
