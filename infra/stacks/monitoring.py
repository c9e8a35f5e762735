"""The stack of the alarms and the dashboard of the platform as a whole; each stack with functions has those of its functions."""

from aws_cdk import Duration, Environment, Stack
from aws_cdk import aws_cloudwatch as cloudwatch
from constructs import Construct

from infra.constructs.alarms import FIVE_MINUTES, MINUTE, Alarms, graph
from infra.constructs.api_gateway import Gateway
from infra.settings import Settings
from infra.stacks.data import DataStack
from infra.stacks.events import EventsStack

_LATENCY_P95_MS = 1_000
_SERVER_ERRORS = 5
_USAGE_DELAY_S = 120
_LOG_DELAY_S = 300
_ROW_DELAY_S = 10
# In five minutes; a few cards are declined at any time.
_FAILED_PAYMENTS = 50
# In five minutes; a few look-ups take too long at any time.
_FAILED_LOOKUPS = 5
_DUE_WORK_LATENESS_S = 300
# SES reviews an account with more, and may stop it from sending.
_BOUNCE_RATE = 0.05
_COMPLAINT_RATE = 0.001
# The component of the status page that a dead-letter queue belongs to.
_COMPONENTS_OF_QUEUES = {
    "fanout_queue": "webhooks",
    "deliveries_queue": "webhooks",
    "endpoints_queue": "webhooks",
    "slow_endpoints_queue": "webhooks",
    "mails_queue": "mails",
    "jobs_queue": "jobs",
    "request_log_queue": "usage",
}
# SQS redrives messages to queues only; other sources need another remedy. The commands are in docs/guides/operating.md.
_REDRIVE_REMEDY = "then redrive it"
_OTHER_REMEDIES = {
    "stream": "then send the records that it names, or its requestPayload, to its function",
    "rule": "then send it to the fan-out queue and delete it",
    "schedule": "then delete it; the next run does its work",
}


class ObservabilityStack(Stack):
    """The stack."""

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        settings: Settings,
        data: DataStack,
        events: EventsStack,
        gateway: Gateway,
    ) -> None:
        super().__init__(
            scope, construct_id, env=Environment(region=settings.region), description="WedSync: alarms, dashboard."
        )
        self._alarms = Alarms(self, data.alarm_topic)
        self._watch_queues(events)
        self._watch_usage(events)
        self._watch_due_work()
        self._watch_tickets()
        self._watch_endpoints()
        self._watch_audit()
        self._watch_payments()
        if settings.mail_sender:
            self._watch_mails()
        if settings.breach_lookup_url:
            self._watch_passwords()
        self._watch_api(gateway)
        self._dashboard(gateway)

    def _watch_queues(self, events: EventsStack) -> None:
        for name, queue in events.dead_letters.items():
            remedy = _OTHER_REMEDIES.get(name, _REDRIVE_REMEDY)
            self._alarms.add(
                f"DeadLetters {name}",
                queue.metric_approximate_number_of_messages_visible(period=MINUTE, statistic="max"),
                threshold=1,
                description=f"A message is in the dead-letter queue of {name}: find the cause, {remedy}.",
                component=_COMPONENTS_OF_QUEUES.get(name),
            )

    def _watch_due_work(self) -> None:
        self._alarms.add(
            "DueWorkLateness",
            _own_metric("DueWorkLateness", "due_work", period=MINUTE, statistic="max"),
            threshold=_DUE_WORK_LATENESS_S,
            description="Due work was carried out more than five minutes late.",
            component="scheduled_work",
        )
        self._alarms.add(
            "DueWorkFailures",
            _own_metric("DueWorkFailures", "due_work", period=FIVE_MINUTES, statistic="sum"),
            threshold=1,
            description="Due work of a record failed; the log of due_work has the error. It is retried every minute.",
        )

    def _watch_tickets(self) -> None:
        self._alarms.add(
            "TicketsOverdue",
            _own_metric("TicketsOverdue", "due_work", period=FIVE_MINUTES, statistic="sum"),
            threshold=1,
            description="A ticket had no response by its target: GET /v1/tickets/waiting lists it first.",
        )

    def _watch_endpoints(self) -> None:
        self._alarms.add(
            "EndpointLateness",
            _own_metric("EndpointLateness", "endpoint_sweep", period=MINUTE, statistic="max"),
            threshold=_DUE_WORK_LATENESS_S,
            description="The backlog of a webhook's endpoint is looked at more than five minutes late: its workers fail or are too few.",
            component="webhooks",
        )

    def _watch_audit(self) -> None:
        self._alarms.add(
            "AuditRewrites",
            _own_metric("AuditRewrites", "audit_seals", period=MINUTE, statistic="sum"),
            threshold=1,
            description="An entry or a seal of the audit record was changed or deleted, which no function does: find out who did it.",
        )

    def _watch_payments(self) -> None:
        self._alarms.add(
            "RefundsFail",
            _own_metric("refund.failed", "stream_publisher", period=FIVE_MINUTES, statistic="sum"),
            threshold=1,
            description="A refund failed: the customer does not have the money. The event refund.failed names the payment.",
        )
        self._alarms.add(
            "PaymentsFail",
            _own_metric("payment.failed", "stream_publisher", period=FIVE_MINUTES, statistic="sum"),
            threshold=_FAILED_PAYMENTS,
            periods=3,
            description="Many payments fail: a provider may be down, or cards are being tested.",
            component="payments",
        )

    def _watch_mails(self) -> None:
        for name, threshold in (("BounceRate", _BOUNCE_RATE), ("ComplaintRate", _COMPLAINT_RATE)):
            metric = cloudwatch.Metric(
                namespace="AWS/SES", metric_name=f"Reputation.{name}", period=Duration.hours(1), statistic="Average"
            )
            self._alarms.add(
                f"Mail{name}",
                metric,
                threshold=threshold,
                description="Many mails of the account bounce or are complaints: SES may stop it from sending.",
            )

    def _watch_passwords(self) -> None:
        self._alarms.add(
            "BreachLookupFailures",
            _own_metric("BreachLookupFailures", "auth", period=FIVE_MINUTES, statistic="sum"),
            threshold=_FAILED_LOOKUPS,
            periods=3,
            description="Breached passwords are not looked up and so are accepted: the service does not respond, or its address is wrong.",
        )

    def _watch_usage(self, events: EventsStack) -> None:
        self._alarms.add(
            "UsageDelay",
            _own_metric("UsageDelay", "usage_aggregator", period=MINUTE, statistic="max"),
            threshold=_USAGE_DELAY_S,
            periods=5,
            description="Requests are counted more than two minutes after their responses.",
            component="usage",
        )
        self._alarms.add(
            "RequestLogDelay",
            _own_metric("RequestLogDelay", "request_rows", period=MINUTE, statistic="max"),
            threshold=_ROW_DELAY_S,
            periods=5,
            description="Requests are in the organizations' request logs more than ten seconds after their responses.",
        )
        self._alarms.add(
            "RequestLogHeldUp",
            events.request_log.stream.metric("DeliveryToS3.DataFreshness", period=MINUTE, statistic="max"),
            threshold=_LOG_DELAY_S,
            periods=3,
            description="The stream of the request log cannot write to its bucket; it retries for a day.",
        )

    def _watch_api(self, gateway: Gateway) -> None:
        self._alarms.add(
            "ServerErrors",
            gateway.http_api.metric_server_error(period=FIVE_MINUTES, statistic="sum"),
            threshold=_SERVER_ERRORS,
            description="The API returns 5xx responses.",
            component="api",
        )
        self._alarms.add(
            "Latency",
            gateway.http_api.metric_latency(period=FIVE_MINUTES, statistic="p95"),
            threshold=_LATENCY_P95_MS,
            periods=3,
            description="5% of requests take more than a second.",
            component="api",
        )

    def _dashboard(self, gateway: Gateway) -> None:
        http_api = gateway.http_api
        self._alarms.dashboard("wedsync").add_widgets(
            graph("Requests", [http_api.metric_count(statistic="sum")]),
            graph(
                "Errors", [http_api.metric_client_error(statistic="sum"), http_api.metric_server_error(statistic="sum")]
            ),
            graph("Latency", [http_api.metric_latency(statistic=each) for each in ("p50", "p95", "p99")]),
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
