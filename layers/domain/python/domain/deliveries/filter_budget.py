"""The time that the filters of webhooks may take. Patterns and events that are made to take long end there."""

from collections.abc import Callable

from apikit.resources import records
from domain.events.event_catalogue import matches_type
from domain.webhooks.model import Webhook


class FilterBudget:
    """Applies filters until its time is used up. After that, events are sent without: a lost event is worse than one too many.

    One match may exceed the budget: its time is bounded by the sizes of the pattern and the event.
    """

    def __init__(self, budget_s: float, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._deadline_s = monotonic() + budget_s
        self.is_used_up = False

    def takes(self, webhook: Webhook, event_form: records.JsonObject) -> bool:
        """Return whether the event is sent to the webhook."""
        if webhook.filters is None or self._monotonic() <= self._deadline_s:
            return webhook.takes(event_form)
        self.is_used_up = True
        return matches_type(webhook.event_types, event_form["type"])
