"""Every function of the platform, one entry each: trigger, table access, needs, memory, timeout. No constructs here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Table(StrEnum):
    """The five tables."""

    RESOURCES = "resources"
    ACCESS = "access"
    DELIVERIES = "deliveries"
    USAGE = "usage"
    AUDIT = "audit"


class Access(StrEnum):
    """What a function may do to a table; each level's actions are in `infra.constructs.grants`."""

    READ = "read"
    WRITE = "write"  # reads, too
    ADMIT = "admit"  # what letting a request in takes: counters, claims, nonces; nothing of what keys are
    APPEND = "append"  # read and put; never update, never delete
    INSPECT = "inspect"  # admit, and read where the limits of API keys stand


class Need(StrEnum):
    """What else a function uses; each brings its environment variable and its grant."""

    SECRET = "secret"  # noqa: S105 (a name, no secret)
    EVENT_BUS = "event_bus"
    DELIVERIES_QUEUE = "deliveries_queue"
    DELIVERY_RETRIES_QUEUE = "delivery_retries_queue"
    WEBHOOK_ADDRESSES = "webhook_addresses"  # judges the addresses of receivers
    API_BASE_URL = "api_base_url"
    REQUEST_RECORDS = "request_records"  # reads the objects of the request log
    UPLOADS_BUCKET = "uploads_bucket"
    JOBS_QUEUE = "jobs_queue"  # tells the runner of jobs
    JOBS_INPUT = "jobs_input"  # puts what jobs are to do
    JOBS_FILES = "jobs_files"  # that, and reads what they did


class Trigger(StrEnum):
    """What starts a worker."""

    RESOURCES_STREAM = "resources_stream"
    REQUEST_LOG_QUEUE = "request_log_queue"  # names each new object of the request log
    TIERS_STREAM = "tiers_stream"  # the same stream, filtered: tiers only
    HOURLY = "hourly"
    EVERY_MINUTE = "every_minute"
    FANOUT_QUEUE = "fanout_queue"
    DELIVERIES_QUEUE = "deliveries_queue"
    DELIVERY_RETRIES_QUEUE = "delivery_retries_queue"
    JOBS_QUEUE = "jobs_queue"


@dataclass(frozen=True, kw_only=True)
class FunctionSpec:
    """One function: its code is `functions/<name>`, its handler `functions.<name>.handler.lambda_handler`.

    `files` are folders of the repository that it reads at run time, found beside `functions/`.
    """

    name: str
    routes: tuple[str, ...] = ()
    is_default_route: bool = False
    triggers: tuple[Trigger, ...] = ()
    files: tuple[str, ...] = ()
    tables: Mapping[Table, Access] = field(default_factory=dict)
    needs: tuple[Need, ...] = ()
    memory_mb: int
    timeout_s: int

    @property
    def serves_http(self) -> bool:
        """Whether the HTTP API reaches it."""
        return bool(self.routes) or self.is_default_route

    @property
    def serves_below(self) -> bool:
        """Whether its routes are prefixes, answered with everything below them; the default route's function needs none."""
        return not self.is_default_route


def _http(
    name: str,
    *routes: str,
    access: Access = Access.ADMIT,
    deliveries: Access | None = None,
    needs: tuple[Need, ...] = (),
    has_bulk: bool = True,
) -> FunctionSpec:
    """A resource's function: it admits requests, and reads and writes the resources. Large bulks become jobs."""
    tables = {Table.RESOURCES: Access.WRITE, Table.ACCESS: access}
    if deliveries:
        tables[Table.DELIVERIES] = deliveries
    return FunctionSpec(
        name=name,
        routes=routes,
        tables=tables,
        needs=(Need.SECRET, Need.API_BASE_URL, *needs, *(_STARTING_JOBS if has_bulk else ())),
        memory_mb=1024,
        timeout_s=15,
    )


_STARTING_JOBS = (Need.JOBS_QUEUE, Need.JOBS_INPUT)
# From the least to the most that a function may do to a table.
_LEVELS = (Access.READ, Access.APPEND, Access.ADMIT, Access.INSPECT, Access.WRITE)


def _all_operations(
    name: str, *routes: str, triggers: tuple[Trigger, ...] = (), served: tuple[FunctionSpec, ...], timeout_s: int
) -> FunctionSpec:
    """A function that carries out operations of all these in its own process: it may do what each of them may."""
    tables: dict[Table, Access] = {}
    for spec in served:
        for table, access in spec.tables.items():
            tables[table] = max(tables.get(table, access), access, key=_LEVELS.index)
    needs = dict.fromkeys(need for spec in served for need in spec.needs)
    needs |= dict.fromkeys((Need.JOBS_QUEUE, Need.JOBS_FILES))
    needs.pop(Need.JOBS_INPUT, None)
    return FunctionSpec(
        name=name,
        routes=routes,
        triggers=triggers,
        files=("functions",),
        tables=tables,
        needs=tuple(needs),
        memory_mb=1024,
        timeout_s=timeout_s,
    )


def _worker(
    name: str,
    *triggers: Trigger,
    tables: Mapping[Table, Access] | None = None,
    needs: tuple[Need, ...] = (),
    memory_mb: int = 512,
    timeout_s: int = 30,
) -> FunctionSpec:
    return FunctionSpec(
        name=name, triggers=triggers, tables=tables or {}, needs=needs, memory_mb=memory_mb, timeout_s=timeout_s
    )


_RESOURCES = (
    _http("organizations", "/v1/organizations", access=Access.WRITE),
    _http("api_keys", "/v1/api-keys", access=Access.WRITE, has_bulk=False),
    _http("tiers", "/v1/tiers", access=Access.WRITE, has_bulk=False),
    _http("venues", "/v1/venues"),
    _http("clients", "/v1/clients"),
    _http("weddings", "/v1/weddings"),
    _http("menus", "/v1/menus"),
    _http("forms", "/v1/forms"),
    _http("uploads", "/v1/uploads", needs=(Need.UPLOADS_BUCKET,), has_bulk=False),
    _http("jobs", "/v1/jobs", needs=(Need.JOBS_QUEUE, Need.JOBS_FILES), has_bulk=False),
    _http(
        "webhooks",
        "/v1/webhooks",
        "/v1/event-types",
        deliveries=Access.READ,
        needs=(Need.WEBHOOK_ADDRESSES,),
        has_bulk=False,
    ),
    _http("events", "/v1/events", "/v1/changes", deliveries=Access.READ, has_bulk=False),
    FunctionSpec(
        name="usage",
        routes=("/v1/usage", "/v1/api-keys/{key_id}/usage"),
        # Every function that admits may have to write that a quota is nearly spent.
        tables={Table.RESOURCES: Access.WRITE, Table.ACCESS: Access.INSPECT, Table.USAGE: Access.READ},
        needs=(Need.SECRET, Need.API_BASE_URL),
        memory_mb=1024,
        timeout_s=15,
    ),
)

HTTP_FUNCTIONS = (
    *_RESOURCES,
    # Its answers come before the gateway gives up, and its claims end after it.
    _all_operations("batch", "/v1/batch", served=_RESOURCES, timeout_s=28),
    FunctionSpec(
        name="meta",
        routes=("/health", "/openapi.json", "/openapi-3.1.json"),
        is_default_route=True,
        files=("openapi",),
        # What it answers with 404 is admitted and counted, too.
        tables={Table.RESOURCES: Access.WRITE, Table.ACCESS: Access.ADMIT},
        needs=(Need.SECRET,),
        memory_mb=512,
        timeout_s=10,
    ),
)

WORKERS = (
    _worker(
        "stream_publisher",
        Trigger.RESOURCES_STREAM,
        tables={Table.DELIVERIES: Access.WRITE},
        needs=(Need.EVENT_BUS,),
    ),
    _worker(
        "tier_rollout",
        Trigger.TIERS_STREAM,
        tables={Table.RESOURCES: Access.READ, Table.ACCESS: Access.WRITE},
    ),
    _worker("key_expiry", Trigger.HOURLY, tables={Table.RESOURCES: Access.WRITE}),
    _worker("wedding_options", Trigger.EVERY_MINUTE, tables={Table.RESOURCES: Access.WRITE}),
    _worker(
        "webhook_fanout",
        Trigger.FANOUT_QUEUE,
        tables={Table.RESOURCES: Access.READ, Table.DELIVERIES: Access.WRITE},
        needs=(Need.DELIVERIES_QUEUE,),
    ),
    _worker(
        "webhook_delivery",
        Trigger.DELIVERIES_QUEUE,
        Trigger.DELIVERY_RETRIES_QUEUE,
        tables={Table.RESOURCES: Access.WRITE, Table.DELIVERIES: Access.WRITE},  # a receiver's 410 disables its webhook
        needs=(Need.DELIVERY_RETRIES_QUEUE, Need.WEBHOOK_ADDRESSES),
    ),
    _worker(
        "usage_aggregator",
        Trigger.REQUEST_LOG_QUEUE,
        tables={Table.USAGE: Access.WRITE},
        needs=(Need.REQUEST_RECORDS,),
        memory_mb=1024,  # an object of a busy minute is 50 MB
        timeout_s=45,
    ),
    _worker("usage_rollup", Trigger.HOURLY, tables={Table.USAGE: Access.WRITE}, timeout_s=900),
)

# Workers that answer as the API does, and so stand beside it.
RUNNERS = (_all_operations("job_runner", triggers=(Trigger.JOBS_QUEUE,), served=_RESOURCES, timeout_s=30),)

FUNCTIONS = HTTP_FUNCTIONS + WORKERS + RUNNERS
