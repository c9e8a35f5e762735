"""Menu selections in DynamoDB: one item per selection, listed by wedding."""

from apikit.dynamo import RecordTable, Table
from domain.menu_selections.model import MenuSelection


class MenuSelectionRepository(RecordTable[MenuSelection]):
    """Stores menu selections."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, MenuSelection)
