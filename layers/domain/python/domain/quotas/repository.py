"""Quota alerts in DynamoDB: one item each."""

from apikit.dynamo import RecordTable, Table
from domain.quotas.model import QuotaAlert


class QuotaAlertRepository(RecordTable[QuotaAlert]):
    """The store of quota alerts."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, QuotaAlert)
