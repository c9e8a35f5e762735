"""The stack of the alarms, their topic and the dashboard."""

from aws_cdk import Duration, Environment, Stack
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct

from infra.catalogue import Trigger
from infra.constructs.functions import PlatformFunction
from infra.settings import Settings
from infra.stacks.api import ApiStack
from infra.stacks.data import DataStack
from infra.stacks.events import EventsStack

_MINUTE = Duration.minutes(1)
_FIVE_MINUTES = Duration.minutes(5)
_LATENCY_P95_MS = 1_000
_SERVER_ERRORS = 5
_STREAM_LAG_MS = 60_000
_USAGE_DELAY_S = 120
_LOG_DELAY_S = 300
_DUE_WORK_LATENESS_S = 300
# SQS redrives messages to queues only; other sources need another remedy. The commands are in docs/guides/operating.md.
_REDRIVE_REMEDY = "then redrive it"
_OTHER_REMEDIES = {
    "stream": "then send the records that it names to its function",
    "rule": "then send it to the fan-out queue and delete it",
    "schedule": "then delete it; the next run does its work",
}


class ObservabilityStack(Stack):
    """The stack. The description of each alarm says what an operator must do."""

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        settings: Settings,
        data: DataStack,
        events: EventsStack,
        api: ApiStack,
    ) -> None:
        super().__init__(
            scope, construct_id, env=Environment(region=settings.region), description="WedSync: alarms, dashboard."
        )
        self.topic = sns.Topic(self, "Alarms", master_key=data.key, enforce_ssl=settings.has_tls)
        if settings.alarm_email:
            self.topic.add_subscription(subscriptions.EmailSubscription(settings.alarm_email))
        self._alarms: list[cloudwatch.Alarm] = []
        self._watch_queues(events)
        functions = [*api.functions, *events.functions]
        for function in functions:
            self._watch_function(function)
        self._watch_usage(events)
        self._watch_due_work()
        self._watch_api(api)
        self._dashboard(api, functions)

    def _watch_queues(self, events: EventsStack) -> None:
        for name, queue in events.dead_letters.items():
            remedy = _OTHER_REMEDIES.get(name, _REDRIVE_REMEDY)
            self._alarm(
                f"DeadLetters {name}",
                queue.metric_approximate_number_of_messages_visible(period=_MINUTE, statistic="max"),
                threshold=1,
                description=f"A message is in the dead-letter queue of {name}: find the cause, {remedy}.",
            )

    def _watch_function(self, function: PlatformFunction) -> None:
        name = function.spec.name
        self._alarm(
            f"Errors {name}",
            function.function.metric_errors(period=_FIVE_MINUTES),
            threshold=1,
            description=f"{name} failed; its log has the error.",
        )
        self._alarm(
            f"Throttles {name}",
            function.function.metric_throttles(period=_FIVE_MINUTES),
            threshold=1,
            description=f"{name} was throttled: the account's concurrency limit is reached.",
        )
        if Trigger.RESOURCES_STREAM in function.spec.triggers:
            self._alarm(
                f"StreamLag {name}",
                function.function.metric("IteratorAge", period=_MINUTE, statistic="max"),
                threshold=_STREAM_LAG_MS,
                periods=3,
                description=f"{name} is more than a minute behind the table's stream: events are late.",
            )

    def _watch_due_work(self) -> None:
        self._alarm(
            "DueWorkLateness",
            _own_metric("DueWorkLateness", "due_work", period=_MINUTE, statistic="max"),
            threshold=_DUE_WORK_LATENESS_S,
            description="Due work was carried out more than five minutes late.",
        )
        self._alarm(
            "DueWorkFailures",
            _own_metric("DueWorkFailures", "due_work", period=_FIVE_MINUTES, statistic="sum"),
            threshold=1,
            description="Due work of a record failed; the log of due_work has the error. It is retried every minute.",
        )

    def _watch_usage(self, events: EventsStack) -> None:
        self._alarm(
            "UsageDelay",
            _own_metric("UsageDelay", "usage_aggregator", period=_MINUTE, statistic="max"),
            threshold=_USAGE_DELAY_S,
            periods=5,
            description="Requests are counted more than two minutes after their responses.",
        )
        self._alarm(
            "RequestLogHeldUp",
            events.request_log.stream.metric("DeliveryToS3.DataFreshness", period=_MINUTE, statistic="max"),
            threshold=_LOG_DELAY_S,
            periods=3,
            description="The stream of the request log cannot write to its bucket; it retries for a day.",
        )

    def _watch_api(self, api: ApiStack) -> None:
        self._alarm(
            "ServerErrors",
            api.http_api.metric_server_error(period=_FIVE_MINUTES, statistic="sum"),
            threshold=_SERVER_ERRORS,
            description="The API returns 5xx responses.",
        )
        self._alarm(
            "Latency",
            api.http_api.metric_latency(period=_FIVE_MINUTES, statistic="p95"),
            threshold=_LATENCY_P95_MS,
            periods=3,
            description="5% of requests take more than a second.",
        )

    def _alarm(
        self, name: str, metric: cloudwatch.IMetric, *, threshold: int, description: str, periods: int = 1
    ) -> None:
        alarm = cloudwatch.Alarm(
            self,
            name,
            metric=metric,
            threshold=threshold,
            evaluation_periods=periods,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            alarm_description=description,
        )
        alarm.add_alarm_action(actions.SnsAction(self.topic))
        self._alarms.append(alarm)

    def _dashboard(self, api: ApiStack, functions: list[PlatformFunction]) -> None:
        board = cloudwatch.Dashboard(self, "Dashboard", dashboard_name="wedsync")
        board.add_widgets(cloudwatch.AlarmStatusWidget(title="Alarms", alarms=list(self._alarms), width=24))
        board.add_widgets(
            _graph("Requests", [api.http_api.metric_count(statistic="sum")]),
            _graph(
                "Errors",
                [api.http_api.metric_client_error(statistic="sum"), api.http_api.metric_server_error(statistic="sum")],
            ),
            _graph("Latency", [api.http_api.metric_latency(statistic=each) for each in ("p50", "p95", "p99")]),
        )
        board.add_widgets(
            _graph("Duration p95", [each.function.metric_duration(statistic="p95") for each in functions]),
            _graph("Invocations", [each.function.metric_invocations() for each in functions]),
            _graph("Function errors", [each.function.metric_errors() for each in functions]),
        )


def _own_metric(name: str, function: str, *, period: Duration, statistic: str) -> cloudwatch.Metric:
    """Return a metric that a function records (`apikit.record_metric`)."""
    return cloudwatch.Metric(
        namespace="WedSync",
        metric_name=name,
        dimensions_map={"service": function},
        period=period,
        statistic=statistic,
    )


def _graph(title: str, metrics: list[cloudwatch.Metric]) -> cloudwatch.GraphWidget:
    return cloudwatch.GraphWidget(title=title, left=list(metrics), width=8)
