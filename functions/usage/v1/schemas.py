"""Schemas of usage, version 1. The counters are documented in `domain.usage.model`."""

from typing import Literal, Self

from pydantic import BaseModel, Field

from apikit.http import problems
from apikit.resources import fields
from apikit.rest import payloads
from domain.usage.model import EndpointUsage, ErrorUsage, Figures, Granularity, KeyQuotas, LimitUsage, Report, Span

FiguresOut = payloads.form_schema(
    Figures, "Request counts. Percentiles are estimates with an error of at most 4.5%; they are null without requests."
)
PeriodOut = payloads.extend_schema(
    FiguresOut,
    "PeriodOut",
    "Request counts of one period.",
    at=(fields.Moment, Field(description="Start of the period.", examples=["2026-03-01T09:00:00.000Z"])),
)
EndpointOut = payloads.extend_schema(
    FiguresOut,
    "EndpointOut",
    "Request counts of one endpoint.",
    method=(str, Field(description="HTTP method.", examples=["GET"])),
    route=(
        str,
        Field(
            description="Path with its `{parameters}`, or `unmatched` for paths that do not exist.",
            examples=["/v1/clients/{client_id}"],
        ),
    ),
)
LimitOut = payloads.form_schema(LimitUsage, "A limit and its current usage.", name="LimitOut")
KeyQuotasOut = payloads.form_schema(
    KeyQuotas,
    "An API key with its limits, quotas and current usage.",
    limits=list[LimitOut],  # type: ignore[valid-type]  # a type made at run time
)


class _SpanOut(BaseModel, defer_build=True):
    """The time span of a report."""

    from_: fields.Moment = Field(
        alias="from",
        serialization_alias="from",
        description="Start of the first period.",
        examples=["2026-03-01T00:00:00.000Z"],
    )
    to: fields.Moment = Field(description="End of the last period.", examples=["2026-03-02T00:00:00.000Z"])
    granularity: Granularity = Field(description="Length of a period.", examples=["hour"])


class UsageOut(_SpanOut):
    """Requests in a time span, in total and per period. A request is counted within two minutes of its response."""

    object: Literal["usage"] = Field("usage", description="Always `usage`.", examples=["usage"])
    total: FiguresOut = Field(description="Totals of the time span.")  # type: ignore[valid-type]  # a type made at run time
    data: list[PeriodOut] = Field(  # type: ignore[valid-type]  # a type made at run time
        description="All periods, oldest first, including periods without requests."
    )

    @classmethod
    def from_report(cls, report: Report) -> Self:
        """Return the published form of a report."""
        data = [PeriodOut(at=period.start, **_dump_figures(period.figures)) for period in report.periods]
        return cls(
            **_dump_span(report.span), object="usage", total=FiguresOut.model_validate(report.figures), data=data
        )


class UsageEndpointsOut(_SpanOut):
    """Requests per endpoint in a time span."""

    object: Literal["usage_endpoints"] = Field(
        "usage_endpoints", description="Always `usage_endpoints`.", examples=["usage_endpoints"]
    )
    data: list[EndpointOut] = Field(  # type: ignore[valid-type]  # a type made at run time
        description="Endpoints that received requests, most used first."
    )

    @classmethod
    def from_endpoints(cls, span: Span, endpoints: list[EndpointUsage]) -> Self:
        """Return the published form of the usage of endpoints."""
        data = [EndpointOut(method=e.method, route=e.route, **_dump_figures(e.figures)) for e in endpoints]
        return cls(**_dump_span(span), object="usage_endpoints", data=data)


class ErrorEndpointOut(BaseModel, defer_build=True):
    """Endpoint that returned the error."""

    method: str = Field(description="HTTP method.", examples=["POST"])
    route: str = Field(description="Path with its `{parameters}`.", examples=["/v1/clients"])
    requests: int = Field(description="Number of requests.", examples=[17])


class ErrorOut(BaseModel, defer_build=True):
    """An error code and the requests that returned it."""

    code: str = Field(description="`code` of the problem documents.", examples=["invalid_request"])
    status: int | None = Field(
        description="HTTP status of the code; null for a code that is no longer used.", examples=[422]
    )
    requests: int = Field(description="Number of requests that returned the code.", examples=[17])
    endpoints: list[ErrorEndpointOut] = Field(description="Endpoints that returned the code, most frequent first.")


class UsageErrorsOut(_SpanOut):
    """Errors in a time span."""

    object: Literal["usage_errors"] = Field(
        "usage_errors", description="Always `usage_errors`.", examples=["usage_errors"]
    )
    requests: int = Field(description="Number of requests that returned an error.", examples=[28])
    data: list[ErrorOut] = Field(description="Error codes that were returned, most frequent first.")

    @classmethod
    def from_errors(cls, span: Span, errors: list[ErrorUsage]) -> Self:
        """Return the published form of the usage of error codes."""
        data = [
            ErrorOut(
                code=each.code,
                status=problems.STATUS.get(each.code),
                requests=each.requests,
                endpoints=[ErrorEndpointOut(method=m, route=r, requests=n) for m, r, n in each.endpoints],
            )
            for each in errors
        ]
        return cls(**_dump_span(span), object="usage_errors", requests=sum(e.requests for e in errors), data=data)


def _dump_figures(figures: Figures) -> dict[str, object]:
    return FiguresOut.model_validate(figures).model_dump()


def _dump_span(span: Span) -> dict[str, object]:
    return {"from": span.start, "to": span.end, "granularity": span.granularity}
