"""The row of a request in the request log, and the query of a list of rows. No I/O."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from msgspec import Struct
from pydantic import Field

from apikit import Tenant, ids
from apikit.resources import fields

PREFIX = "rql"
LOG_RETENTION = timedelta(days=90)
_ERROR = 400


@dataclass(frozen=True, kw_only=True)
class RequestLog:
    """A request as its organization's log shows it. Bodies and headers are not logged."""

    object: ClassVar[str] = "request_log"

    id: Annotated[str, Field(description="ID of the row.", examples=["rql_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    organization_id: Annotated[
        str,
        Field(
            description="ID of the organization that the request was for.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"]
        ),
    ]
    livemode: Annotated[bool, Field(description="`false` in the sandbox.", examples=[True])]
    request_id: Annotated[
        str,
        Field(
            description="`X-Request-Id` of the response. An ID that you chose and that may contain personal data is replaced by `ext_` and "
            "a hash; filters accept both.",
            examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    created_at: Annotated[
        fields.Moment, Field(description="Time when the request arrived.", examples=["2026-03-01T09:30:00.000Z"])
    ]
    method: Annotated[str, Field(description="HTTP method.", examples=["GET"])]
    route: Annotated[
        str,
        Field(
            description="Path of the operation in the OpenAPI document, or `unmatched` for a path that does not exist.",
            examples=["/v1/clients/{client_id}"],
        ),
    ]
    path: Annotated[
        str,
        Field(
            description="Path of the request, at most 300 characters. `***` masks e-mail addresses, telephone numbers and secrets.",
            examples=["/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    query: Annotated[
        str | None,
        Field(
            description="Query string of the request, masked and limited as `path`.", examples=["email=***&limit=25"]
        ),
    ] = None
    status: Annotated[int, Field(description="HTTP status of the response.", examples=[200])]
    code: Annotated[
        str | None,
        Field(description="`code` of the problem document; null without an error.", examples=["invalid_request"]),
    ] = None
    limit: Annotated[
        str | None, Field(description="Name of the limit that rejected the request.", examples=["hour"])
    ] = None
    latency_ms: Annotated[
        float,
        Field(description="Time from the arrival to the end of the response, in milliseconds.", examples=[12.5]),
    ]
    request_bytes: Annotated[int, Field(description="`Content-Length` of the request.", examples=[0])] = 0
    response_bytes: Annotated[int, Field(description="Size of the response's body as it was sent.", examples=[800])] = 0
    api_version: Annotated[str | None, Field(description="Version of the API.", examples=["v1"])] = None
    idempotent_replay: Annotated[
        bool,
        Field(description="`true` if the response was that of an earlier request with the same key.", examples=[False]),
    ] = False
    key_id: Annotated[
        str | None, Field(description="ID of the API key.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ] = None
    user_id: Annotated[
        str | None, Field(description="ID of the person.", examples=["usr_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ] = None
    client_id: Annotated[
        str | None,
        Field(
            description="ID of the OAuth client, also if it acts for a person.",
            examples=["oac_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    application_id: Annotated[
        str | None,
        Field(
            description="ID of the application that the API key or the OAuth client belongs to.",
            examples=["app_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    session_id: Annotated[
        str | None, Field(description="ID of the person's session.", examples=["ses_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ] = None
    ip_address: Annotated[
        str | None, Field(description="IP address that the request came from.", examples=["203.0.113.77"])
    ] = None
    user_agent: Annotated[
        str | None,
        Field(description="`User-Agent` of the request, masked, at most 150 characters.", examples=["curl/8.5.0"]),
    ] = None

    @property
    def tenant(self) -> Tenant:
        """The tenant that the request was for."""
        return Tenant(self.organization_id, "live" if self.livemode else "test")

    @property
    def ended_at(self) -> datetime:
        """The end of the response."""
        return self.created_at + timedelta(milliseconds=self.latency_ms)

    @property
    def is_error(self) -> bool:
        """True for a status of 400 or more."""
        return self.status >= _ERROR


class RequestLogQuery(Struct, frozen=True):
    """The filters of a list of rows, which must all match; None matches every row.

    `status` is a status (`404`) or the class of an error (`4xx`). `since` is inclusive, `until` exclusive. `text` is contained in the
    method, path, query, error code, request ID or user agent, in any case.
    """

    request_id: str | None = None
    key_id: str | None = None
    user_id: str | None = None
    application_id: str | None = None
    route: str | None = None
    status: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str | None = None

    def matches(self, row: RequestLog) -> bool:
        """Return whether the row matches all filters but the time range."""
        pairs = (
            (self.request_id and ids.safe_request_id(self.request_id), ids.safe_request_id(row.request_id)),
            (self.key_id, row.key_id),
            (self.user_id, row.user_id),
            (self.application_id, row.application_id),
            (self.route, row.route),
        )
        return (
            all(filter_value is None or filter_value == value for filter_value, value in pairs)
            and matches_status(self.status, row.status)
            and (self.text is None or _contains(row, self.text.lower()))
        )


def matches_status(pattern: str | None, status: int) -> bool:
    """Return whether the status is the one of the pattern (`404`), or of its class (`4xx`)."""
    return pattern is None or pattern in {str(status), status_class(status)}


def status_class(status: int) -> str:
    """Return the class of a status, such as `4xx`."""
    return f"{status // 100}xx"


def _contains(row: RequestLog, text: str) -> bool:
    values = (row.method, row.path, row.query, row.route, row.code, row.request_id, row.user_agent)
    return any(text in value.lower() for value in values if value)
