"""The spec of a function: its routes or triggers, table access, needs, memory and timeout."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Family(StrEnum):
    """Product family. The functions of each family have a stack of their own (decision 100)."""

    PLATFORM = "platform"  # organizations and their keys, integrations, usage
    WEDDINGS = "weddings"
    BOOKING = "booking"


class TableName(StrEnum):
    """The six tables."""

    RESOURCES = "resources"
    ACCESS = "access"
    DELIVERIES = "deliveries"
    USAGE = "usage"
    REQUESTS = "requests"
    AUDIT = "audit"


class Access(StrEnum):
    """Access level of a function to a table. `infra.constructs.grants` has the actions of each level."""

    READ = "read"
    WRITE = "write"  # includes read
    ADMIT = "admit"  # admission of requests: counters, idempotency claims, nonces; no changes to API keys
    PUT = "put"  # put, without reading
    APPEND = "append"  # read and put, without update and delete
    SEAL = "seal"  # put seals of the audit record, and read them
    RECORD = "record"  # put entries of the audit record, without reading them
    RECEIVE = "receive"  # count and store requests to receivers of sandboxes
    LOOK_UP = "look_up"  # list the webhooks of sandboxes
    INSPECT = "inspect"  # admit, and read the remaining limits of API keys


class Need(StrEnum):
    """Other resource that a function uses. Each sets an environment variable and grants permissions."""

    SECRET = "secret"  # noqa: S105 (a name, no secret)
    SIGNING_KEYS = "signing_keys"  # verifies access tokens
    TOKEN_SIGNING = "token_signing"  # noqa: S105 (a name, no secret); signs access tokens, and verifies them
    EVENT_BUS = "event_bus"
    DELIVERIES_QUEUE = "deliveries_queue"
    ENDPOINTS_QUEUE = "endpoints_queue"
    SLOW_ENDPOINTS_QUEUE = "slow_endpoints_queue"
    WEBHOOK_ADDRESSES = "webhook_addresses"  # validates the addresses of webhook endpoints and payment providers
    FAILURE_LIMITS = "failure_limits"  # disables webhooks with failing deliveries only
    MAILS_QUEUE = "mails_queue"  # sends mails to people, through the queue
    MAIL_SENDER = "mail_sender"  # sends mails
    MAIL_DOMAIN = "mail_domain"  # names the addresses of tickets
    INBOUND_MAILS = "inbound_mails"  # reads the mails that arrived
    PORTAL_URL = "portal_url"  # writes links to the portal
    BREACH_LOOKUP = "breach_lookup"  # looks breached passwords up
    SOURCE_ADDRESSES = "source_addresses"  # publishes the addresses that deliveries come from
    API_BASE_URL = "api_base_url"
    REQUEST_RECORDS = "request_records"  # reads the objects of the request log
    UPLOADS_BUCKET = "uploads_bucket"
    JOBS_QUEUE = "jobs_queue"  # sends jobs to the job runner
    JOBS_INPUT = "jobs_input"  # writes the input of jobs
    JOBS_FILES = "jobs_files"  # writes and reads the input and the results of jobs


class Trigger(StrEnum):
    """Event source or schedule that invokes a worker."""

    RESOURCES_STREAM = "resources_stream"
    REQUEST_LOG_QUEUE = "request_log_queue"  # notifications of new objects of the request log
    TIERS_STREAM = "tiers_stream"  # the resources stream, filtered to tiers
    AUDIT_STREAM = "audit_stream"  # the new entries of the audit record, and writes that should not exist
    HOURLY = "hourly"
    EVERY_MINUTE = "every_minute"
    FANOUT_QUEUE = "fanout_queue"
    FREED_TIMES_QUEUE = "freed_times_queue"  # the events of time that became free
    DELIVERIES_QUEUE = "deliveries_queue"
    ENDPOINTS_QUEUE = "endpoints_queue"
    SLOW_ENDPOINTS_QUEUE = "slow_endpoints_queue"
    WEBHOOK_MAILS_QUEUE = "webhook_mails_queue"  # the events of webhooks that fail or were disabled
    MAILS_QUEUE = "mails_queue"  # mails to people
    JOBS_QUEUE = "jobs_queue"
    LOG_LINES = "log_lines"  # the log lines of requests, from the subscriptions of the functions that answer them
    ALARMS_QUEUE = "alarms_queue"  # changes of the states of alarms
    INBOUND_MAILS_QUEUE = "inbound_mails_queue"  # mails that arrived


@dataclass(frozen=True, kw_only=True)
class FunctionSpec:
    """A function. Its code is `functions/<folder>`, its handler `functions.<folder>.handler.lambda_handler`.

    The folder has the function's name, unless `code` names the function with the same code. `files` are other folders of the repository
    that it reads at run time. Only a function that `makes_documents` has the layer of the typesetter and its fonts.
    """

    name: str
    code: str = ""
    routes: tuple[str, ...] = ()
    is_default_route: bool = False
    triggers: tuple[Trigger, ...] = ()
    files: tuple[str, ...] = ()
    tables: Mapping[TableName, Access] = field(default_factory=dict)
    needs: tuple[Need, ...] = ()
    makes_documents: bool = False
    memory_mb: int
    timeout_s: int

    @property
    def folder(self) -> str:
        """The folder of its code in `functions`."""
        return self.code or self.name

    @property
    def serves_http(self) -> bool:
        """Whether the HTTP API invokes it."""
        return bool(self.routes) or self.is_default_route

    @property
    def serves_subpaths(self) -> bool:
        """Whether its routes are prefixes that include all subpaths; the function of the default route has exact routes."""
        return not self.is_default_route
