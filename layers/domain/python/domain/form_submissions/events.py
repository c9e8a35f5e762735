"""From a change of a form submission to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.form_submissions.model import FormSubmission

_TOLD = frozenset({"submitted", "reviewed"})


def form_submission_events(old: FormSubmission | None, new: FormSubmission) -> list[DomainEvent]:
    """The events of a change; `old` is None for a new submission. Drafts are nobody's business but their authors'."""
    events = []
    if old and old.status == "submitted" and differs(old, new, "answers", "form_version"):
        events.append(event("form_submission.updated", old, new))
    if new.status in _TOLD and (old is None or old.status != new.status):
        events.append(event(f"form_submission.{new.status}", old, new))
    return events
