"""The stack of events and webhooks: event bus, queues, request log, and the workers from table streams to deliveries."""

from collections.abc import Mapping
from typing import Any

from aws_cdk import CfnOutput, Duration, Environment, Stack
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_lambda_destinations as destinations
from aws_cdk import aws_lambda_event_sources as sources
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.catalogue import RUNNERS, WORKERS
from infra.constructs.alarms import COMPONENT_PREFIX, watch_functions
from infra.constructs.functions import Binding, Layers, PlatformFunction
from infra.constructs.inbound_mails import InboundMails
from infra.constructs.mail_sender import MailSender
from infra.constructs.request_log_delivery import RequestLogDelivery
from infra.constructs.work_queue import DeadLetterQueue, WorkQueue
from infra.function_spec import Need, TableName, Trigger
from infra.names import camel
from infra.settings import Settings
from infra.stacks.data import DataStack

# AWS recommends six times the function's timeout, so that throttled polls do not use up a message's tries. The local stack never
# throttles; there it is the time after which the messages of a killed worker are received again.
_VISIBILITY_PER_TIMEOUT = 6
_LOCAL_VISIBILITY_MARGIN_S = 5

# A thread waits for a name server that does not answer, also after the attempt has timed out: 4 s, and not glibc's 10 s (resolv.conf(5)).
_RESOLVER_OPTIONS = "timeout:2 attempts:2"

# `source` of every published event (`apikit.aws.event_bus`).
EVENT_SOURCE = "wedsync"
# The message group of an event in a fair queue: a path that EventBridge resolves (user guide, "Dynamic path parameters").
_GROUP = "$.detail.organization_id"

_QUEUE_NAMES = {
    Trigger.FANOUT_QUEUE: "Fanout",
    Trigger.FREED_TIMES_QUEUE: "FreedTimes",
    Trigger.DELIVERIES_QUEUE: "Deliveries",
    Trigger.ENDPOINTS_QUEUE: "Endpoints",
    Trigger.SLOW_ENDPOINTS_QUEUE: "SlowEndpoints",
    Trigger.WEBHOOK_MAILS_QUEUE: "WebhookMailEvents",
    Trigger.MAILS_QUEUE: "QueuedMails",
    Trigger.ALARMS_QUEUE: "AlarmStates",
    Trigger.INBOUND_MAILS_QUEUE: "InboundMails",
    Trigger.JOBS_QUEUE: "Jobs",
    Trigger.REQUEST_LOG_QUEUE: "RequestLogObjects",
}
_TRIES = 5
_STREAM_RETRIES = 10
# A rollout of a tier continues with each retry: once per half minute for a day.
_ROLLOUT_RETRIES = 2_880
# Sealing is retried for as long as the stream has the entry: its hash is computed whatever the entry contains.
_SEAL_RETRIES = 10_000
# Beginning of the partition keys of entries of the audit record (`apikit.audit.entries`).
_ENTRIES_PREFIX = "AUDIT#"
# Rate and number of retries of each schedule. A schedule that runs every minute needs no retry.
_RATES = {Trigger.HOURLY: (Duration.hours(1), 2), Trigger.EVERY_MINUTE: (Duration.minutes(1), 0)}
# Partition key of the tiers in `resources` (`domain.tiers.model`).
_TIERS_PARTITION = f"T#org_{'0' * 26}#live#tiers"
_DAY = Duration.hours(24)
# The longest time for which Lambda retries a throttled asynchronous invocation.
_LINES_AGE = Duration.hours(6)
_ARCHIVE_RETENTION = Duration.days(90)


class EventsStack(Stack):
    """The stack. Every queue has a dead-letter queue; `dead_letters` lists them for the alarms."""

    def __init__(self, scope: Construct, construct_id: str, *, settings: Settings, data: DataStack) -> None:
        super().__init__(
            scope, construct_id, env=Environment(region=settings.region), description="WedSync: events and webhooks."
        )
        self._settings = settings
        self._data = data
        self.bus = events.EventBus(self, "Bus", event_bus_name="wedsync", description="WedSync: public events")
        if not settings.is_local:
            # The emulator's CloudFormation (1.5.33) does not support AWS::Events::Archive.
            self.bus.archive("Archive", event_pattern=_all_events(), retention=_ARCHIVE_RETENTION)
        self._mail_sender = MailSender(self, "MailSender", settings=settings)
        self._queues = {trigger: self._queue(name, trigger) for trigger, name in _QUEUE_NAMES.items()}
        self.stream_dead_letters = DeadLetterQueue(self, "StreamDeadLetters", settings=settings)
        self.rule_dead_letters = DeadLetterQueue(self, "RuleDeadLetters", settings=settings)
        self.schedule_dead_letters = DeadLetterQueue(self, "ScheduleDeadLetters", settings=settings)
        self.request_log = RequestLogDelivery(
            self, "RequestLog", settings=settings, key=data.key, queue=self._queues[Trigger.REQUEST_LOG_QUEUE].queue
        )
        self.inbound_mails = InboundMails(
            self,
            "MailReceipt",
            settings=settings,
            key=data.key,
            queue=self._queues[Trigger.INBOUND_MAILS_QUEUE].queue,
        )
        self._add_rules()
        self._add_alarm_rule()
        self._add_workers()
        self._add_outputs()

    @property
    def dead_letters(self) -> dict[str, sqs.IQueue]:
        """The dead-letter queues by the names in their alarms."""
        queues: dict[str, sqs.IQueue] = {trigger.value: each.dead_letters for trigger, each in self._queues.items()}
        return queues | {
            "stream": self.stream_dead_letters,
            "rule": self.rule_dead_letters,
            "schedule": self.schedule_dead_letters,
        }

    def provide(self, need: Need) -> Binding:
        """Return the binding of a need for events, webhooks or jobs. Raises ValueError for another need."""
        if need is Need.EVENT_BUS:
            return Binding(
                {"EVENT_BUS": self.bus.event_bus_name}, (_allow("events:PutEvents", self.bus.event_bus_arn),)
            )
        if need is Need.MAIL_SENDER:
            return self._mail_sender.provide()
        if need in (values := self._values_of_settings()):
            return Binding(values[need])
        if need is Need.INBOUND_MAILS:
            return self.inbound_mails.provide()
        if need is Need.REQUEST_RECORDS:
            return self.request_log.provide()
        queue = self._queues[Trigger(need.value)].queue
        return Binding({f"{need.name}_URL": queue.queue_url}, (_allow("sqs:SendMessage", queue.queue_arn),))

    def _values_of_settings(self) -> dict[Need, dict[str, str]]:
        """Return the environment variables of the needs that grant no permission."""
        settings = self._settings
        limits = settings.webhook_limits
        return {
            Need.FAILURE_LIMITS: {
                "WEBHOOK_WARNING_HOURS": str(limits.warning_hours),
                "WEBHOOK_DISABLING_HOURS": str(limits.disabling_hours),
                "WEBHOOK_DISABLING_EVENTS": str(limits.disabling_events),
            },
            Need.WEBHOOK_ADDRESSES: {
                "ALLOW_LOOPBACK_WEBHOOKS": "true" if settings.is_local else "false",
                "RES_OPTIONS": _RESOLVER_OPTIONS,
            },
            Need.PORTAL_URL: {"PORTAL_URL": settings.portal_url},
            Need.MAIL_DOMAIN: {"MAIL_DOMAIN": settings.mail_domain},
            Need.BREACH_LOOKUP: {"BREACH_LOOKUP_URL": settings.breach_lookup_url},
            Need.SOURCE_ADDRESSES: {"WEBHOOK_SOURCE_ADDRESSES": ",".join(settings.webhook_source_addresses)},
        }

    def _add_rules(self) -> None:
        self._add_rule("Fanout", "Sends every event to the webhook fan-out", _all_events(), Trigger.FANOUT_QUEUE)
        for name, pattern in _FREED_TIMES.items():
            self._add_rule(
                f"FreedTimesOf{name}",
                f"Sends freed time of {name.lower()} to the waitlist",
                pattern,
                Trigger.FREED_TIMES_QUEUE,
            )
        self._add_rule(
            "WebhookMails",
            "Sends events of failing and disabled webhooks to the mails",
            events.EventPattern(source=[EVENT_SOURCE], detail_type=["webhook.failing", "webhook.disabled"]),
            Trigger.WEBHOOK_MAILS_QUEUE,
        )

    def _add_alarm_rule(self) -> None:
        """Send the changes of the alarms of components, which CloudWatch publishes on the default bus, to their worker."""
        events.Rule(
            self,
            "AlarmStatesRule",
            description="Sends the states of the components' alarms to the status",
            event_pattern=events.EventPattern(
                source=["aws.cloudwatch"],
                detail_type=["CloudWatch Alarm State Change"],
                detail={"alarmName": events.Match.prefix(COMPONENT_PREFIX)},
            ),
            targets=[
                targets.SqsQueue(
                    self._queues[Trigger.ALARMS_QUEUE].queue,
                    dead_letter_queue=self.rule_dead_letters,
                    max_event_age=_DAY,
                    retry_attempts=185,
                )
            ],
        )

    def _add_workers(self) -> None:
        layers = Layers(self, self._settings)
        functions = [
            PlatformFunction(self, spec, settings=self._settings, data=self._data, layers=layers, provide=self.provide)
            for spec in WORKERS
        ]
        for function in functions:
            self.start(function)
            if Need.REQUEST_RECORDS in function.spec.needs:
                self.request_log.acknowledge_reader(function)
            if Need.INBOUND_MAILS in function.spec.needs:
                self.inbound_mails.acknowledge_reader(function)
            CfnOutput(self, f"Function{function.node.id}", value=function.function.function_name)
        watch_functions(self, functions, topic=self._data.alarm_topic)

    def _add_outputs(self) -> None:
        CfnOutput(self, "EventBus", value=self.bus.event_bus_name)
        for trigger, each in self._queues.items():
            CfnOutput(self, f"Queue{camel(trigger)}", value=each.queue.queue_url)
        for name, dead_letters in self.dead_letters.items():
            CfnOutput(self, f"DeadLetters{camel(name)}Arn", value=dead_letters.queue_arn)
            CfnOutput(self, f"DeadLetters{camel(name)}Url", value=dead_letters.queue_url)

    def _queue(self, name: str, trigger: Trigger) -> WorkQueue:
        timeout_s = max(spec.timeout_s for spec in WORKERS + RUNNERS if trigger in spec.triggers)
        wait_s = timeout_s * _VISIBILITY_PER_TIMEOUT
        if self._settings.is_local:
            wait_s = timeout_s + _LOCAL_VISIBILITY_MARGIN_S
        return WorkQueue(self, name, settings=self._settings, visibility=Duration.seconds(wait_s), tries=_TRIES)

    def _add_rule(self, name: str, description: str, pattern: events.EventPattern, queue: Trigger) -> None:
        """Send the events of the pattern to the queue. An event that does not reach it within a day is a dead letter."""
        events.Rule(
            self,
            f"{name}Rule",
            description=description,
            event_bus=self.bus,
            event_pattern=pattern,
            targets=[
                targets.SqsQueue(
                    self._queues[queue].queue,
                    message_group_id=_GROUP,
                    dead_letter_queue=self.rule_dead_letters,
                    max_event_age=_DAY,
                    retry_attempts=185,
                )
            ],
        )

    def start(self, function: PlatformFunction) -> None:
        """Add the triggers of the function's catalogue entry."""
        for trigger in function.spec.triggers:
            self._start(function, trigger)

    def _start(self, function: PlatformFunction, trigger: Trigger) -> None:
        if trigger in _RATES:
            self._schedule(function, trigger)
        elif trigger is Trigger.LOG_LINES:
            self._send_log_lines(function)
        else:
            function.function.add_event_source(self._source(trigger))

    def _schedule(self, function: PlatformFunction, trigger: Trigger) -> None:
        """Run the function at the trigger's rate. A run that fails until the next one is due goes to the dead-letter queue."""
        rate, retries = _RATES[trigger]
        function.function.configure_async_invoke(
            on_failure=destinations.SqsDestination(self.schedule_dead_letters),
            retry_attempts=retries,
            max_event_age=rate,
        )
        events.Rule(
            self,
            f"{camel(trigger)}{function.node.id}",
            description=f"{trigger.value.replace('_', ' ').capitalize()}: {function.spec.name}",
            schedule=events.Schedule.rate(rate),
            targets=[
                targets.LambdaFunction(
                    function.function,
                    dead_letter_queue=self.schedule_dead_letters,
                    max_event_age=rate,
                    retry_attempts=retries,
                )
            ],
        )

    def _send_log_lines(self, function: PlatformFunction) -> None:
        """Send the log lines of requests to the function. A batch that fails three times goes to the dead-letter queue."""
        function.function.configure_async_invoke(
            on_failure=destinations.SqsDestination(self.stream_dead_letters),
            retry_attempts=2,
            max_event_age=_LINES_AGE,
        )
        self.request_log.send_lines_to(function)

    def _source(self, trigger: Trigger) -> lambda_.IEventSource:
        if trigger is Trigger.RESOURCES_STREAM:
            return self._stream_source()
        if trigger is Trigger.TIERS_STREAM:
            return self._tiers_source()
        if trigger is Trigger.AUDIT_STREAM:
            return self._audit_source()
        # One job or one large object of the request log takes the whole time of an invocation.
        batch_size = 1 if trigger in {Trigger.JOBS_QUEUE, Trigger.REQUEST_LOG_QUEUE} else 10
        return sources.SqsEventSource(
            self._queues[trigger].queue, batch_size=batch_size, report_batch_item_failures=True, max_concurrency=100
        )

    def _stream_source(self) -> lambda_.IEventSource:
        """Return the source of all changes. Bisecting isolates a record that always fails; it goes to the dead-letter queue."""
        return sources.DynamoEventSource(
            self._data.tables[TableName.RESOURCES].table,
            starting_position=lambda_.StartingPosition.TRIM_HORIZON,
            batch_size=100,
            bisect_batch_on_error=True,
            report_batch_item_failures=True,
            retry_attempts=_STREAM_RETRIES,
            max_record_age=_DAY,
            on_failure=sources.SqsDlq(self.stream_dead_letters),
        )

    def _tiers_source(self) -> lambda_.IEventSource:
        """Return the source of changes of tiers. An unfinished rollout fails its record, so that it is retried."""
        keys = {"pk": {"S": lambda_.FilterRule.is_equal(_TIERS_PARTITION)}}
        return sources.DynamoEventSource(
            self._data.tables[TableName.RESOURCES].table,
            starting_position=lambda_.StartingPosition.TRIM_HORIZON,
            batch_size=10,
            report_batch_item_failures=True,
            retry_attempts=_ROLLOUT_RETRIES,
            max_record_age=_DAY,
            on_failure=sources.SqsDlq(self.stream_dead_letters),
            filters=[lambda_.FilterCriteria.filter({"dynamodb": {"Keys": keys}})],
        )

    def _audit_source(self) -> lambda_.IEventSource:
        """Return the source of new entries of the audit record, retried for a day, and of writes that change or delete anything."""
        patterns = (
            {
                "eventName": lambda_.FilterRule.is_equal("INSERT"),
                "dynamodb": {"Keys": {"pk": {"S": lambda_.FilterRule.begins_with(_ENTRIES_PREFIX)}}},
            },
            {"eventName": lambda_.FilterRule.or_("MODIFY", "REMOVE")},
        )
        return sources.DynamoEventSource(
            self._data.tables[TableName.AUDIT].table,
            starting_position=lambda_.StartingPosition.TRIM_HORIZON,
            batch_size=100,
            bisect_batch_on_error=True,
            report_batch_item_failures=True,
            retry_attempts=_SEAL_RETRIES,
            max_record_age=_DAY,
            on_failure=sources.SqsDlq(self.stream_dead_letters),
            filters=[lambda_.FilterCriteria.filter(each) for each in patterns],
        )


def _all_events() -> events.EventPattern:
    return events.EventPattern(source=[EVENT_SOURCE])


def _events_with(event_type: str, data: Mapping[str, Any]) -> events.EventPattern:
    """Return the pattern of the events of a type with matching data."""
    return events.EventPattern(source=[EVENT_SOURCE], detail_type=[event_type], detail={"data": data})


# The events of time that became free, which `domain.waitlist.freed_time` reads.
_START = {"start_at": events.Match.exists()}
_FREED_TIMES = {
    "Bookings": _events_with("availability.changed", {"object": {"released": _START}}),
    "Staff": _events_with("staff.time_off_deleted", {"previous_attributes": {"schedule": {"time_off": _START}}}),
    "Spaces": _events_with("space.updated", {"previous_attributes": {"blocks": _START}}),
}


def _allow(action: str, resource: str) -> iam.PolicyStatement:
    return iam.PolicyStatement(actions=[action], resources=[resource])
