"""The tokens of calendars in DynamoDB: one item per staff member who has one, and no events."""

from apikit import Tenant
from apikit.dynamo import RecordTable, Table
from apikit.resources import records
from domain.calendar_feeds.model import CalendarToken, calendar_token_id


class CalendarTokenRepository(RecordTable[CalendarToken]):
    """Stores tokens."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, CalendarToken)

    def find(self, tenant: Tenant, staff_id: str) -> CalendarToken | None:
        """Return the token of a staff member; None if there is none."""
        key = self.item_key(tenant, calendar_token_id(staff_id))
        item = self.table.get(key.pk, key.sk)
        return self.to_record(item) if item else None

    def put(self, token: CalendarToken, cause: records.Cause) -> None:
        """Store the token in the place of an earlier one."""
        self.table.write(self.table.put_operation(self.to_item(token, cause)))

    def end(self, tenant: Tenant, staff_id: str) -> None:
        """Delete the token, if there is one."""
        key = self.item_key(tenant, calendar_token_id(staff_id))
        self.table.write(self.table.delete_operation(key.pk, key.sk))
