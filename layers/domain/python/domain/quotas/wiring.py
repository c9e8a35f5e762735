"""Builds the real quota service, and the hook through which functions report crossings."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import Actor, SystemClock, config
from apikit.admission import ThresholdCrossing
from apikit.dynamo import Table

if TYPE_CHECKING:
    from domain.quotas.service import QuotaService


@cache
def quota_service() -> "QuotaService":
    """Return the service of this process."""
    from domain.quotas.repository import QuotaAlertRepository  # noqa: PLC0415 - few requests cross a threshold
    from domain.quotas.service import QuotaService  # noqa: PLC0415 - as above

    return QuotaService(QuotaAlertRepository(Table(config.setting("RESOURCES_TABLE"))), SystemClock())


def report_crossing(actor: Actor, crossing: ThresholdCrossing) -> None:
    """Report that a request crossed the threshold of a quota."""
    quota_service().report(actor, crossing)
