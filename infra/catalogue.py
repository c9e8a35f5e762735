"""The functions of the platform: the spec of each."""

from collections.abc import Mapping

from infra.function_spec import Access, Family, FunctionSpec, Need, TableName, Trigger

# What the admission of a request with an API key or an access token needs.
_ADMISSION_NEEDS = (Need.SECRET, Need.SIGNING_KEYS, Need.API_BASE_URL)


def _http(
    name: str,
    *routes: str,
    access: Access = Access.ADMIT,
    more_tables: Mapping[TableName, Access] | None = None,
    is_audited: bool = False,
    needs: tuple[Need, ...] = (),
    has_bulk: bool = True,
    makes_documents: bool = False,
    timeout_s: int = 15,
) -> FunctionSpec:
    """Return the spec of a resource's function: it admits requests and writes resources. Large bulk requests become jobs.

    The changes of a resource that `is_audited` are in the audit record.
    """
    tables = {TableName.RESOURCES: Access.WRITE, TableName.ACCESS: access, **(more_tables or {})}
    if is_audited:
        tables[TableName.AUDIT] = Access.RECORD
    return FunctionSpec(
        name=name,
        routes=routes,
        tables=tables,
        needs=(*_ADMISSION_NEEDS, *needs, *(_JOB_START_NEEDS if has_bulk else ())),
        makes_documents=makes_documents,
        memory_mb=1024,
        timeout_s=timeout_s,
    )


_JOB_START_NEEDS = (Need.JOBS_QUEUE, Need.JOBS_INPUT)
_WAKE_NEEDS = (Need.ENDPOINTS_QUEUE, Need.SLOW_ENDPOINTS_QUEUE)
# Access levels in increasing order.
_LEVELS = (Access.RECORD, Access.READ, Access.APPEND, Access.ADMIT, Access.INSPECT, Access.WRITE)


def _all_operations(
    name: str, *routes: str, triggers: tuple[Trigger, ...] = (), functions: tuple[FunctionSpec, ...], timeout_s: int
) -> FunctionSpec:
    """Return the spec of a function that runs operations of all `functions` in its process, with all their permissions."""
    tables: dict[TableName, Access] = {}
    for spec in functions:
        for table, access in spec.tables.items():
            tables[table] = max(tables.get(table, access), access, key=_LEVELS.index)
    needs = dict.fromkeys(need for spec in functions for need in spec.needs)
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
    code: str = "",
    tables: Mapping[TableName, Access] | None = None,
    needs: tuple[Need, ...] = (),
    memory_mb: int = 512,
    timeout_s: int = 30,
) -> FunctionSpec:
    return FunctionSpec(
        name=name,
        code=code,
        triggers=triggers,
        tables=tables or {},
        needs=needs,
        memory_mb=memory_mb,
        timeout_s=timeout_s,
    )


_PLATFORM = (
    _http("organizations", "/v1/organizations", access=Access.WRITE, is_audited=True),
    _http("api_keys", "/v1/api-keys", access=Access.WRITE, is_audited=True, has_bulk=False),
    _http("oauth_clients", "/v1/oauth-clients", "/v1/consents", access=Access.WRITE, is_audited=True, has_bulk=False),
    _http("tiers", "/v1/tiers", access=Access.WRITE, is_audited=True, has_bulk=False),
    # Roles and memberships are written to the items that the gate reads.
    _http(
        "members",
        "/v1/users",
        "/v1/invitations",
        "/v1/roles",
        "/v1/service-accounts",
        access=Access.WRITE,
        is_audited=True,
        needs=(Need.MAILS_QUEUE, Need.PORTAL_URL),
        has_bulk=False,
    ),
    # A suspension is written to the items of the application's credentials.
    _http(
        "applications",
        "/v1/applications",
        access=Access.WRITE,
        is_audited=True,
        needs=(Need.MAILS_QUEUE,),
        has_bulk=False,
    ),
    _http(
        "tickets",
        "/v1/tickets",
        "/v1/support",
        "/v1/support-plans",
        access=Access.WRITE,
        is_audited=True,
        needs=(Need.MAILS_QUEUE, Need.MAIL_DOMAIN),
        has_bulk=False,
    ),
    _http("incidents", "/v1/status", "/v1/incidents", is_audited=True, has_bulk=False),
    _http("uploads", "/v1/uploads", needs=(Need.UPLOADS_BUCKET,), has_bulk=False),
    _http("jobs", "/v1/jobs", needs=(Need.JOBS_QUEUE, Need.JOBS_FILES), has_bulk=False),
    _http(
        "webhooks",
        "/v1/webhooks",
        "/v1/deliveries",
        "/v1/webhook-signatures",
        "/v1/event-types",
        # Test sends and retries are stored, and a resumed webhook's circuit is closed.
        more_tables={TableName.DELIVERIES: Access.WRITE},
        is_audited=True,
        needs=(Need.WEBHOOK_ADDRESSES, Need.SOURCE_ADDRESSES, *_WAKE_NEEDS, *_JOB_START_NEEDS),
        has_bulk=False,
        # A test send waits 10 s for the endpoint.
        timeout_s=20,
    ),
    _http(
        "events",
        "/v1/events",
        "/v1/changes",
        more_tables={TableName.DELIVERIES: Access.READ, TableName.REQUESTS: Access.READ},
        has_bulk=False,
    ),
    FunctionSpec(
        name="usage",
        routes=("/v1/usage", "/v1/api-keys/{key_id}/usage"),
        # A function that admits requests also writes quota alerts.
        tables={TableName.RESOURCES: Access.WRITE, TableName.ACCESS: Access.INSPECT, TableName.USAGE: Access.READ},
        needs=_ADMISSION_NEEDS,
        memory_mb=1024,
        timeout_s=15,
    ),
    _http("receivers", "/v1/sandbox/receivers", more_tables={TableName.DELIVERIES: Access.WRITE}, has_bulk=False),
    # An export is a job.
    _http("request_logs", "/v1/request-logs", more_tables={TableName.REQUESTS: Access.READ}),
)

_WEDDINGS = (
    _http("venues", "/v1/venues"),
    _http("clients", "/v1/clients"),
    _http("weddings", "/v1/weddings"),
    _http("menus", "/v1/menus"),
    _http("forms", "/v1/forms"),
)

# `make new-resource` adds its function here.
_BOOKING = (
    _http("customers", "/v1/customers"),
    _http("services", "/v1/services"),
    _http("staff", "/v1/staff"),
    _http(
        "payments",
        "/v1/payments",
        "/v1/refunds",
        "/v1/payment-provider",
        "/v1/payment-schedules",
        is_audited=True,
        needs=(Need.WEBHOOK_ADDRESSES,),
        has_bulk=False,
    ),
    # The gateway prefers the longer routes to those of the customers and the staff.
    _http(
        "bookings",
        "/v1/bookings",
        "/v1/booking-series",
        "/v1/customers/{customer_id}/bookings",
        "/v1/staff/{staff_id}/calendar-token",
        "/v1/staff/{staff_id}/calendar.ics",
        # A series of 100 bookings needs 700 calls to DynamoDB.
        timeout_s=28,
    ),
    _http("waitlist", "/v1/waitlist-entries"),
    _http("availability", "/v1/availability", "/v1/services/{service_id}/availability", has_bulk=False),
    # The gateway prefers this route to that of the payments.
    _http("receipts", "/v1/payments/{payment_id}/receipt", has_bulk=False, makes_documents=True),
)

_RESOURCES = _PLATFORM + _WEDDINGS + _BOOKING

# Operations of a person's own account are no operations of an organization, and so are not part of batches.
_ACCOUNTS = (
    _http(
        "auth",
        "/v1/auth",
        access=Access.WRITE,
        is_audited=True,
        needs=(
            Need.TOKEN_SIGNING,
            Need.PORTAL_URL,
            Need.MAILS_QUEUE,
            Need.BREACH_LOOKUP,
            Need.WEBHOOK_ADDRESSES,  # checks the address of the look-up
        ),
        has_bulk=False,
    ),
)

# It responds before the gateway's timeout (30 s), and its idempotency claims expire after it.
_BATCH = _all_operations("batch", "/v1/batch", functions=_RESOURCES, timeout_s=28)

# The authorization server: its endpoints are not operations of the API, so no batch runs them.
_OAUTH = FunctionSpec(
    name="oauth",
    routes=("/oauth", "/.well-known/oauth-authorization-server", "/.well-known/jwks.json"),
    tables={TableName.RESOURCES: Access.READ, TableName.ACCESS: Access.WRITE, TableName.AUDIT: Access.RECORD},
    needs=(Need.SECRET, Need.TOKEN_SIGNING, Need.API_BASE_URL, Need.PORTAL_URL, Need.MAILS_QUEUE),
    memory_mb=1024,
    timeout_s=15,
)

# The public addresses of receivers: not operations of the API, so no batch runs them. An answer can wait for 12 s.
_RECEIVER_INBOX = FunctionSpec(
    name="receiver_inbox",
    routes=("/receivers",),
    tables={TableName.RESOURCES: Access.LOOK_UP, TableName.DELIVERIES: Access.RECEIVE},
    needs=(Need.SECRET,),
    memory_mb=512,
    timeout_s=20,
)

# Workers that run API operations; the stacks of the API have them because they need the API's URL.
RUNNERS = (_all_operations("job_runner", triggers=(Trigger.JOBS_QUEUE,), functions=_RESOURCES, timeout_s=30),)

FAMILIES = {
    Family.PLATFORM: (*_PLATFORM, *_ACCOUNTS, _OAUTH, _RECEIVER_INBOX, _BATCH, *RUNNERS),
    Family.WEDDINGS: _WEDDINGS,
    Family.BOOKING: _BOOKING,
}

# Function of the gateway's own stack: the gateway's stage throttles its routes.
META = FunctionSpec(
    name="meta",
    routes=("/health", "/openapi.json", "/openapi-3.1.json"),
    is_default_route=True,
    files=("openapi",),
    # Requests that get 404 are admitted and counted, too.
    tables={TableName.RESOURCES: Access.WRITE, TableName.ACCESS: Access.ADMIT},
    needs=_ADMISSION_NEEDS,
    memory_mb=512,
    timeout_s=10,
)

HTTP_FUNCTIONS = (*_RESOURCES, *_ACCOUNTS, _OAUTH, _RECEIVER_INBOX, _BATCH, META)


def _delivery_worker(name: str, trigger: Trigger, *, code: str = "") -> FunctionSpec:
    """Return the spec of a worker that sends deliveries. A receiver's 410, or only failures for days, disables its webhook."""
    return _worker(
        name,
        trigger,
        code=code,
        tables={
            TableName.RESOURCES: Access.WRITE,
            TableName.DELIVERIES: Access.WRITE,
            TableName.AUDIT: Access.RECORD,
        },
        needs=(*_WAKE_NEEDS, Need.WEBHOOK_ADDRESSES, Need.FAILURE_LIMITS),
    )


WORKERS = (
    _worker(
        "stream_publisher",
        Trigger.RESOURCES_STREAM,
        tables={TableName.DELIVERIES: Access.WRITE},
        needs=(Need.EVENT_BUS,),
    ),
    _worker(
        "tier_rollout",
        Trigger.TIERS_STREAM,
        tables={TableName.RESOURCES: Access.READ, TableName.ACCESS: Access.WRITE},
    ),
    _worker("audit_seals", Trigger.AUDIT_STREAM, tables={TableName.AUDIT: Access.SEAL}),
    # A run ends before the next one starts.
    _worker(
        "due_work",
        Trigger.EVERY_MINUTE,
        # A receipt shows the organization; its chain is in `access`.
        tables={TableName.RESOURCES: Access.WRITE, TableName.ACCESS: Access.READ},
        needs=(Need.WEBHOOK_ADDRESSES,),  # calls payment providers
        timeout_s=55,
    ),
    _worker(
        "waitlist_offers",
        Trigger.FREED_TIMES_QUEUE,
        # Local times may be those of the organization; its chain is in `access`.
        tables={TableName.RESOURCES: Access.WRITE, TableName.ACCESS: Access.READ},
    ),
    _worker(
        "webhook_fanout",
        Trigger.FANOUT_QUEUE,
        tables={TableName.RESOURCES: Access.READ, TableName.DELIVERIES: Access.WRITE},
        needs=(Need.DELIVERIES_QUEUE, *_WAKE_NEEDS),
    ),
    _delivery_worker("webhook_delivery", Trigger.DELIVERIES_QUEUE),
    _delivery_worker("webhook_endpoints", Trigger.ENDPOINTS_QUEUE),
    _delivery_worker("webhook_slow_endpoints", Trigger.SLOW_ENDPOINTS_QUEUE, code="webhook_endpoints"),
    _worker(
        "webhook_mails",
        Trigger.WEBHOOK_MAILS_QUEUE,
        # The contact may be that of the chain, which is in `access`; the mails that were sent are marked in `deliveries`.
        tables={
            TableName.RESOURCES: Access.READ,
            TableName.ACCESS: Access.READ,
            TableName.DELIVERIES: Access.WRITE,
        },
        needs=(Need.MAIL_SENDER, Need.FAILURE_LIMITS),
    ),
    # The mails that were sent are marked in `deliveries`.
    _worker("mails", Trigger.MAILS_QUEUE, tables={TableName.DELIVERIES: Access.WRITE}, needs=(Need.MAIL_SENDER,)),
    # A mail becomes a message of its ticket; the sender is found by the address, and may send so many messages.
    _worker(
        "ticket_mails",
        Trigger.INBOUND_MAILS_QUEUE,
        tables={TableName.RESOURCES: Access.WRITE, TableName.ACCESS: Access.WRITE, TableName.AUDIT: Access.RECORD},
        needs=(Need.INBOUND_MAILS, Need.MAILS_QUEUE, Need.MAIL_DOMAIN),
    ),
    _worker("status_alarms", Trigger.ALARMS_QUEUE, tables={TableName.RESOURCES: Access.WRITE}),
    _worker("endpoint_sweep", Trigger.EVERY_MINUTE, tables={TableName.DELIVERIES: Access.WRITE}, needs=_WAKE_NEEDS),
    _worker(
        "usage_aggregator",
        Trigger.REQUEST_LOG_QUEUE,
        tables={TableName.USAGE: Access.WRITE},
        needs=(Need.REQUEST_RECORDS,),
        memory_mb=1024,  # an object of a busy minute is 50 MB
        timeout_s=45,
    ),
    _worker(
        "request_rows",
        Trigger.LOG_LINES,
        tables={TableName.REQUESTS: Access.PUT},
        needs=(Need.SECRET,),  # decrypts the private facts of lines
    ),
    _worker("usage_rollup", Trigger.HOURLY, tables={TableName.USAGE: Access.WRITE}, timeout_s=900),
)

FUNCTIONS = HTTP_FUNCTIONS + WORKERS + RUNNERS
