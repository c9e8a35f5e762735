"""From a change of a form to its public events."""

from apikit.resources import versions
from domain.domain_events import DomainEvent, differs, event
from domain.forms.model import Form


def form_events(before: Form | None, after: Form) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new form."""
    if before is None:
        return [event("form.created", None, after)]
    events = []
    if versions.is_published_by(before, after):
        events.append(event("form.published", before, after))
    if after.status == "archived" and differs(before, after, "status"):
        events.append(event("form.archived", before, after))
    return events
