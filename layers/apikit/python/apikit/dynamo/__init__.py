"""DynamoDB: tables, and the records of resources in them."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.dynamo import expressions as expressions
    from apikit.dynamo import logs as logs
    from apikit.dynamo import queries as queries
    from apikit.dynamo.batches import get_many as get_many
    from apikit.dynamo.calls import ConditionFailed as ConditionFailed
    from apikit.dynamo.companion_writes import CompanionWrite as CompanionWrite
    from apikit.dynamo.companion_writes import list_companions as list_companions
    from apikit.dynamo.directory_table import DirectoryTable as DirectoryTable
    from apikit.dynamo.item_keys import Item as Item
    from apikit.dynamo.item_keys import ItemKey as ItemKey
    from apikit.dynamo.record_table import RecordTable as RecordTable
    from apikit.dynamo.table import Table as Table
    from apikit.dynamo.values import from_item as from_item
    from apikit.dynamo.version_table import VersionedTable as VersionedTable
    from apikit.dynamo.writes import Write as Write
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "get_many": "apikit.dynamo.batches",
            "ConditionFailed": "apikit.dynamo.calls",
            "CompanionWrite": "apikit.dynamo.companion_writes",
            "list_companions": "apikit.dynamo.companion_writes",
            "DirectoryTable": "apikit.dynamo.directory_table",
            "Item": "apikit.dynamo.item_keys",
            "ItemKey": "apikit.dynamo.item_keys",
            "RecordTable": "apikit.dynamo.record_table",
            "Table": "apikit.dynamo.table",
            "from_item": "apikit.dynamo.values",
            "VersionedTable": "apikit.dynamo.version_table",
            "Write": "apikit.dynamo.writes",
        },
    )
