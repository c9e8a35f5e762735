"""Use cases of replays: start the job that retries the failed deliveries of a webhook, or that replays events to it."""

from typing import Protocol

from apikit import Actor, Clock
from domain.deliveries.delivery_retrier import require_active
from domain.deliveries.replay_plan import ReplayDetails, ReplayMode, RetryFailedDetails, create_plan
from domain.events.event_scopes import require_event_scopes
from domain.jobs.model import Job
from domain.jobs.service import JobService
from domain.webhooks.model import Webhook


class ReplayedWebhooks(Protocol):
    """Reads webhooks for requests that write."""

    def get_for_write(self, actor: Actor, webhook_id: str) -> Webhook:
        """Return the webhook. Raises InsufficientScope (webhooks:write), NotFound, ResourceDeleted."""
        ...


class ReplayService:
    """Starts replays."""

    def __init__(self, jobs: JobService, webhooks: ReplayedWebhooks, clock: Clock) -> None:
        self._jobs = jobs
        self._webhooks = webhooks
        self._clock = clock

    def retry_failed(self, actor: Actor, webhook_id: str, details: RetryFailedDetails) -> Job:
        """Start a job that retries failed deliveries. Raises the errors of `replay`."""
        return self._start(actor, webhook_id, details, "failed")

    def replay(self, actor: Actor, webhook_id: str, details: ReplayDetails) -> Job:
        """Start a job that sends events again.

        Raises InsufficientScope, also without the read scopes of the events; NotFound, ResourceDeleted; IllegalTransition unless the
        webhook is active; InvalidRequest for a period that is too early or empty.
        """
        return self._start(actor, webhook_id, details, details.mode)

    def _start(self, actor: Actor, webhook_id: str, details: RetryFailedDetails, mode: ReplayMode) -> Job:
        webhook = self._webhooks.get_for_write(actor, webhook_id)
        require_event_scopes(actor, details.event_types or webhook.event_types)
        require_active(webhook)
        return self._jobs.start_replay(actor, create_plan(webhook.id, mode, details, now=self._clock.now()))
