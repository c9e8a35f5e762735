"""Series of bookings in DynamoDB: one item each. It is written when all of its bookings are held."""

from collections.abc import Mapping
from typing import Any

from apikit.dynamo import RecordTable, Table
from domain.booking_series.model import BookingSeries


class BookingSeriesRepository(RecordTable[BookingSeries]):
    """Stores series."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, BookingSeries)

    def to_record(self, item: Mapping[str, Any]) -> BookingSeries:
        """Return the series of a stored item, with the IDs of its bookings, which lists do not read."""
        return super().to_record(item).with_private_fields(item.get("apart", {}))
