"""What usage looks like over HTTP, version 1: the published documentation of its fields."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from apikit.fields import Moment
from apikit.web.problems import STATUS
from domain.usage.model import EndpointUsage, ErrorUsage, Figures, Granularity, Report, Span


class FiguresOut(BaseModel):
    """Counts of calls. Percentiles come from buckets: they are at most 4.5% off, and null without calls."""

    model_config = ConfigDict(from_attributes=True)

    requests: int = Field(description="Calls that were answered, refusals included.", examples=[1280])
    by_status: dict[str, int] = Field(
        description="Calls by the class of their status.", examples=[{"2xx": 1240, "3xx": 12, "4xx": 28, "5xx": 0}]
    )
    error_rate: float = Field(description="The share of answers of 400 and above.", examples=[0.0219])
    rejections: dict[str, int] = Field(
        description="Calls refused by a limit or quota, by its name.", examples=[{"minute": 9, "concurrent": 2}]
    )
    cost: int = Field(description="Units taken from limits; most calls cost one.", examples=[1280])
    bytes_in: int = Field(description="Bytes of request bodies.", examples=[402112])
    bytes_out: int = Field(description="Bytes of response bodies.", examples=[2804992])
    average_ms: float | None = Field(description="Mean time to answer, in milliseconds.", examples=[14.2])
    p50_ms: float | None = Field(description="Half of the calls were answered within this.", examples=[11.8])
    p95_ms: float | None = Field(description="19 of 20 calls were answered within this.", examples=[36.6])
    p99_ms: float | None = Field(description="99 of 100 calls were answered within this.", examples=[71.0])


class PeriodOut(FiguresOut):
    """The counts of one period."""

    at: Moment = Field(description="When the period begins.", examples=["2026-03-01T09:00:00.000Z"])


class _Spanned(BaseModel):
    """What a report is about."""

    from_: Moment = Field(
        alias="from",
        serialization_alias="from",
        description="When its first period begins.",
        examples=["2026-03-01T00:00:00.000Z"],
    )
    to: Moment = Field(description="When its last period ends.", examples=["2026-03-02T00:00:00.000Z"])
    granularity: Granularity = Field(description="The length of a period.", examples=["hour"])


class UsageOut(_Spanned):
    """Calls over a span: the whole of them, and by period. A call is counted within two minutes of its answer."""

    object: Literal["usage"] = Field("usage", description="Always `usage`.", examples=["usage"])
    total: FiguresOut = Field(description="The whole span.")
    data: list[PeriodOut] = Field(description="Every period, the oldest first, silent ones included.")

    @classmethod
    def of(cls, report: Report) -> Self:
        """The published form of a report."""
        data = [PeriodOut(at=period.at, **_figures(period.figures)) for period in report.periods]
        return cls(**_spanned(report.span), object="usage", total=FiguresOut.model_validate(report.figures), data=data)


class EndpointOut(FiguresOut):
    """The counts of one endpoint."""

    method: str = Field(description="The HTTP method.", examples=["GET"])
    route: str = Field(
        description="The path with its `{names}`; `unmatched` for paths that nothing is served at.",
        examples=["/v1/clients/{client_id}"],
    )


class UsageEndpointsOut(_Spanned):
    """Calls by endpoint over a span."""

    object: Literal["usage_endpoints"] = Field(
        "usage_endpoints", description="Always `usage_endpoints`.", examples=["usage_endpoints"]
    )
    data: list[EndpointOut] = Field(description="Every endpoint that was called, the most called first.")

    @classmethod
    def of(cls, span: Span, endpoints: list[EndpointUsage]) -> Self:
        """The published form."""
        data = [EndpointOut(method=e.method, route=e.route, **_figures(e.figures)) for e in endpoints]
        return cls(**_spanned(span), object="usage_endpoints", data=data)


class ErrorEndpointOut(BaseModel):
    """Where an error was answered."""

    method: str = Field(description="The HTTP method.", examples=["POST"])
    route: str = Field(description="The path with its `{names}`.", examples=["/v1/clients"])
    requests: int = Field(description="How often.", examples=[17])


class ErrorOut(BaseModel):
    """One error code."""

    code: str = Field(description="The `code` of the problem documents.", examples=["invalid_request"])
    status: int | None = Field(description="Its HTTP status; null for a code that is no longer used.", examples=[422])
    requests: int = Field(description="How often it was answered.", examples=[17])
    endpoints: list[ErrorEndpointOut] = Field(description="By which endpoints, the most frequent first.")


class UsageErrorsOut(_Spanned):
    """Errors over a span."""

    object: Literal["usage_errors"] = Field(
        "usage_errors", description="Always `usage_errors`.", examples=["usage_errors"]
    )
    requests: int = Field(description="Calls that were answered with an error.", examples=[28])
    data: list[ErrorOut] = Field(description="Every code that was answered, the most frequent first.")

    @classmethod
    def of(cls, span: Span, errors: list[ErrorUsage]) -> Self:
        """The published form."""
        data = [
            ErrorOut(
                code=each.code,
                status=STATUS.get(each.code),
                requests=each.requests,
                endpoints=[ErrorEndpointOut(method=m, route=r, requests=n) for m, r, n in each.endpoints],
            )
            for each in errors
        ]
        return cls(**_spanned(span), object="usage_errors", requests=sum(e.requests for e in errors), data=data)


class LimitOut(BaseModel):
    """One limit at this moment."""

    model_config = ConfigDict(from_attributes=True)

    name: str = Field(
        description="`minute`, `hour`, `day`, `daily_quota`, `monthly_quota`, or an endpoint's rule.", examples=["hour"]
    )
    limit: int = Field(description="Units per window.", examples=[1000])
    used: int = Field(description="Units that count against it now.", examples=[120])
    remaining: int = Field(description="Units left now.", examples=[880])
    window_s: int = Field(description="The window's length in seconds; a month counts as 30 days.", examples=[3600])
    resets_at: Moment = Field(description="When it renews.", examples=["2026-03-01T10:00:00.000Z"])


class KeyQuotasOut(BaseModel):
    """A key's limits and quotas at this moment."""

    model_config = ConfigDict(from_attributes=True)

    object: Literal["api_key_quotas"] = Field(
        "api_key_quotas", description="Always `api_key_quotas`.", examples=["api_key_quotas"]
    )
    api_key_id: str = Field(description="The key's id.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    name: str = Field(description="The key's name.", examples=["Sync"])
    limits: list[LimitOut] = Field(description="Its limits; none when it has none.")


def _figures(figures: Figures) -> dict[str, object]:
    return FiguresOut.model_validate(figures).model_dump()


def _spanned(span: Span) -> dict[str, object]:
    return {"from": span.start, "to": span.end, "granularity": span.granularity}
