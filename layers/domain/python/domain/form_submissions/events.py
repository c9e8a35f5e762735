"""From a change of a form submission to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.form_submissions.model import FormSubmission

_TOLD = frozenset({"submitted", "reviewed"})


def form_submission_events(before: FormSubmission | None, after: FormSubmission) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new submission. Drafts are nobody's business but their authors'."""
    events = []
    if before and before.status == "submitted" and differs(before, after, "answers", "form_version"):
        events.append(event("form_submission.updated", before, after))
    if after.status in _TOLD and (before is None or before.status != after.status):
        events.append(event(f"form_submission.{after.status}", before, after))
    return events
