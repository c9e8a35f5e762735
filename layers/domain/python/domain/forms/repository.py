"""Forms and their versions in DynamoDB."""

from apikit.dynamo import Table, VersionedTable
from domain.forms.model import Form, FormVersion


class FormRepository(VersionedTable[Form, FormVersion]):
    """Stores forms."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Form, FormVersion)
