"""The staff in DynamoDB: one item per staff member, newest first by ID."""

from apikit.dynamo import RecordTable, Table
from domain.staff.model import StaffMember


class StaffRepository(RecordTable[StaffMember]):
    """Stores staff members."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, StaffMember)
