"""The public events of a change of a form."""

from apikit.resources import versions
from domain.domain_events import DomainEvent, create_event, has_changed
from domain.forms.model import Form


def form_events(old: Form | None, new: Form) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new form."""
    if old is None:
        return [create_event("form.created", None, new)]
    events = []
    if versions.is_published_by(old, new):
        events.append(create_event("form.published", old, new))
    if new.status == "archived" and has_changed(old, new, "status"):
        events.append(create_event("form.archived", old, new))
    return events
