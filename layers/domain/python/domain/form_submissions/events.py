"""The public events of a change of a form submission."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.form_submissions.model import FormSubmission

_EVENT_STATUSES = frozenset({"submitted", "reviewed"})


def form_submission_events(old: FormSubmission | None, new: FormSubmission) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new submission. Drafts have no events."""
    events = []
    if old and old.status == "submitted" and has_changed(old, new, "answers", "form_version"):
        events.append(create_event("form_submission.updated", old, new))
    if new.status in _EVENT_STATUSES and (old is None or old.status != new.status):
        events.append(create_event(f"form_submission.{new.status}", old, new))
    return events
