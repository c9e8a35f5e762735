"""Route of the statistics of a webhook's endpoint, version 1."""

from typing import Annotated, Literal, Self

from fastapi import Depends, Query, Response
from pydantic import BaseModel, Field

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import fields
from apikit.rest import list_parameters, payloads, responses
from domain.deliveries.endpoint_health import CircuitState
from domain.deliveries.endpoint_statistics import (
    AttemptFigures,
    EndpointStatistics,
    StatisticsGranularity,
    StatisticsSpan,
)
from domain.deliveries.statistics_service import StatisticsService
from domain.deliveries.wiring import statistics_service

router = resource_router("webhooks/{webhook_id}/stats", "Webhooks")
Statistics = Annotated[StatisticsService, provide(statistics_service)]
AttemptFiguresOut = payloads.form_schema(
    AttemptFigures,
    "Attempt counts. Percentiles are those of attempts with a response, with an error of at most 4.5%; they are null without one.",
)
StatisticsPeriodOut = payloads.extend_schema(
    AttemptFiguresOut,
    "StatisticsPeriodOut",
    "Attempt counts of one period.",
    at=(fields.Moment, Field(description="Start of the period.", examples=["2026-03-01T09:00:00.000Z"])),
)


class WebhookStatsOut(BaseModel, defer_build=True):
    """The attempts of a webhook's endpoint in a time span, in total and by period, and the current state of the endpoint."""

    object: Literal["webhook_stats"] = Field(
        "webhook_stats", description="Always `webhook_stats`.", examples=["webhook_stats"]
    )
    webhook_id: str = Field(description="ID of the webhook.", examples=["whk_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    from_: fields.Moment = Field(
        alias="from",
        serialization_alias="from",
        description="Start of the first period.",
        examples=["2026-03-01T00:00:00.000Z"],
    )
    to: fields.Moment = Field(description="End of the last period.", examples=["2026-03-02T00:00:00.000Z"])
    granularity: StatisticsGranularity = Field(description="Length of a period.", examples=["hour"])
    consecutive_failures: int = Field(
        description="Number of attempts that have failed since the last success, now.", examples=[0]
    )
    circuit: CircuitState = Field(
        description="State of the circuit breaker, now. `closed`: events are sent. `open`: after failures in a row, nothing is sent for a "
        "pause. `half_open`: the pause is over, and the next attempt decides.",
        examples=["closed"],
    )
    total: AttemptFiguresOut = Field(  # type: ignore[valid-type]  # a type made at run time
        description="Totals of the time span."
    )
    data: list[StatisticsPeriodOut] = Field(  # type: ignore[valid-type]  # a type made at run time
        description="All periods, oldest first, including periods without attempts."
    )

    @classmethod
    def from_statistics(cls, statistics: EndpointStatistics) -> Self:
        """Return the published form."""
        span = statistics.span
        return cls(
            object="webhook_stats",
            webhook_id=statistics.webhook_id,
            **{"from": span.start},
            to=span.end,
            granularity=span.granularity,
            consecutive_failures=statistics.consecutive_failures,
            circuit=statistics.circuit,
            total=AttemptFiguresOut.model_validate(statistics.total),
            data=[
                StatisticsPeriodOut(at=each.at, **AttemptFiguresOut.model_validate(each.figures).model_dump())
                for each in statistics.periods
            ],
        )


def _parse_span(
    statistics: Statistics,
    start: Annotated[fields.Moment | None, list_parameters.span_start("1 day (`hour`) or 30 days (`day`)")] = None,
    end: list_parameters.SpanEnd = None,
    granularity: Annotated[
        StatisticsGranularity,
        Query(
            description="Length of a period (UTC). Statistics cover at most 31 days (`hour`) or 400 days (`day`) of the last 400 days. "
            "Default: hour.",
            examples=["hour"],
        ),
    ] = "hour",
) -> StatisticsSpan:
    return statistics.create_span(start, end, granularity)


@router.get("", response_model=WebhookStatsOut, **operation("webhooks:read", sdk="webhooks.stats", problems=(404, 410)))
async def get_webhook_stats(
    webhook_id: str,
    actor: CurrentActor,
    statistics: Statistics,
    span: Annotated[StatisticsSpan, Depends(_parse_span)],
) -> Response:
    """Get a webhook's statistics.

    Returns the attempts of its deliveries, within seconds after they were made, and whether its circuit breaker is open. Test sends are
    not counted.
    """
    return responses.json_response(WebhookStatsOut.from_statistics(statistics.get(actor, webhook_id, span)))
