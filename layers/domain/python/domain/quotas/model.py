"""The quota alert record. No I/O."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from apikit.resources import Record

QuotaName = Literal["daily_quota", "monthly_quota"]


@dataclass(frozen=True, kw_only=True)
class QuotaAlert(Record):
    """A key has used `percent` of its quota in `period` (`20260301` or `202603`, UTC)."""

    object: ClassVar[str] = "quota_alert"
    prefix: ClassVar[str] = "qta"
    collection: ClassVar[str] = "quota-alerts"

    api_key_id: str
    quota: QuotaName
    percent: int
    limit: int
    period: str
