"""Form submissions in DynamoDB: one item per submission, listed by form."""

from apikit.dynamo import RecordTable, Table
from domain.form_submissions.model import FormSubmission


class FormSubmissionRepository(RecordTable[FormSubmission]):
    """Stores form submissions."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, FormSubmission)
