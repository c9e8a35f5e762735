"""What usage looks like over HTTP, version 1. What is counted is documented in `domain.usage.model`."""

from typing import Literal, Self

from pydantic import BaseModel, Field

from apikit.fields import Moment
from apikit.web.problems import STATUS
from apikit.web.schemas import extension_of, form_of
from domain.usage.model import EndpointUsage, ErrorUsage, Figures, Granularity, KeyQuotas, LimitStanding, Report, Span

FiguresOut = form_of(
    Figures, "Counts of calls. Percentiles come from buckets: they are at most 4.5% off, and null without calls."
)
PeriodOut = extension_of(
    FiguresOut,
    "PeriodOut",
    "The counts of one period.",
    at=(Moment, Field(description="When the period begins.", examples=["2026-03-01T09:00:00.000Z"])),
)
EndpointOut = extension_of(
    FiguresOut,
    "EndpointOut",
    "The counts of one endpoint.",
    method=(str, Field(description="The HTTP method.", examples=["GET"])),
    route=(
        str,
        Field(
            description="The path with its `{names}`; `unmatched` for paths that nothing is served at.",
            examples=["/v1/clients/{client_id}"],
        ),
    ),
)
LimitOut = form_of(LimitStanding, "One limit at this moment.", name="LimitOut")
KeyQuotasOut = form_of(
    KeyQuotas,
    "A key's limits and quotas at this moment.",
    limits=list[LimitOut],  # type: ignore[valid-type]  # a type made at run time
)


class _Spanned(BaseModel, defer_build=True):
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
    total: FiguresOut = Field(description="The whole span.")  # type: ignore[valid-type]  # a type made at run time
    data: list[PeriodOut] = Field(  # type: ignore[valid-type]  # a type made at run time
        description="Every period, the oldest first, silent ones included."
    )

    @classmethod
    def of(cls, report: Report) -> Self:
        """The published form of a report."""
        data = [PeriodOut(at=period.at, **_figures(period.figures)) for period in report.periods]
        return cls(**_spanned(report.span), object="usage", total=FiguresOut.model_validate(report.figures), data=data)


class UsageEndpointsOut(_Spanned):
    """Calls by endpoint over a span."""

    object: Literal["usage_endpoints"] = Field(
        "usage_endpoints", description="Always `usage_endpoints`.", examples=["usage_endpoints"]
    )
    data: list[EndpointOut] = Field(  # type: ignore[valid-type]  # a type made at run time
        description="Every endpoint that was called, the most called first."
    )

    @classmethod
    def of(cls, span: Span, endpoints: list[EndpointUsage]) -> Self:
        """The published form."""
        data = [EndpointOut(method=e.method, route=e.route, **_figures(e.figures)) for e in endpoints]
        return cls(**_spanned(span), object="usage_endpoints", data=data)


class ErrorEndpointOut(BaseModel, defer_build=True):
    """Where an error was answered."""

    method: str = Field(description="The HTTP method.", examples=["POST"])
    route: str = Field(description="The path with its `{names}`.", examples=["/v1/clients"])
    requests: int = Field(description="How often.", examples=[17])


class ErrorOut(BaseModel, defer_build=True):
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


def _figures(figures: Figures) -> dict[str, object]:
    return FiguresOut.model_validate(figures).model_dump()


def _spanned(span: Span) -> dict[str, object]:
    return {"from": span.start, "to": span.end, "granularity": span.granularity}
