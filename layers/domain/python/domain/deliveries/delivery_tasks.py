"""The messages of the workers' queues: tasks of first attempts, and wakes of backlogs. No I/O."""

from dataclasses import dataclass
from datetime import datetime

import orjson

from apikit import Environment, Tenant
from apikit.resources import fields
from domain.deliveries.model import Delivery, derive_delivery_id
from domain.events.model import Event
from domain.webhooks.model import Webhook


@dataclass(frozen=True, kw_only=True)
class DeliveryTask:
    """A queue message: the first attempt of a delivery. It contains no content of the event, which is read when it is sent."""

    organization_id: str
    environment: Environment
    webhook_id: str
    event_id: str
    event_type: str
    event_sequence: int
    event_created_at: fields.Moment
    object_id: str | None = None

    @classmethod
    def for_event(cls, webhook: Webhook, event: Event) -> "DeliveryTask":
        """Return the task of the delivery of a stored event to a webhook."""
        return cls(
            organization_id=webhook.organization_id,
            environment=webhook.tenant.environment,
            webhook_id=webhook.id,
            event_id=event.id,
            event_type=event.type,
            event_sequence=event.sequence,
            event_created_at=event.created_at,
            object_id=find_object_id(event),
        )

    @property
    def tenant(self) -> Tenant:
        """The tenant that owns the delivery."""
        return Tenant(self.organization_id, self.environment)

    @property
    def delivery_id(self) -> str:
        """The ID of the event's own delivery to the webhook, which is always the same."""
        return derive_delivery_id(self.event_id, self.webhook_id, self.event_created_at)

    def to_delivery(
        self, now: datetime, *, delivery_id: str | None = None, replay_id: str | None = None, is_test: bool = False
    ) -> Delivery:
        """Return a new delivery: the event's own, unless another ID is given."""
        return Delivery(
            id=delivery_id or self.delivery_id,
            organization_id=self.organization_id,
            livemode=self.environment == "live",
            webhook_id=self.webhook_id,
            event_id=self.event_id,
            event_type=self.event_type,
            event_sequence=self.event_sequence,
            object_id=self.object_id,
            replay_id=replay_id,
            is_test=is_test,
            created_at=now,
            updated_at=now,
        )


@dataclass(frozen=True, kw_only=True)
class EndpointWake:
    """A queue message: the backlog of a webhook has deliveries that are due."""

    organization_id: str
    environment: Environment
    webhook_id: str

    @property
    def tenant(self) -> Tenant:
        """The tenant that owns the webhook."""
        return Tenant(self.organization_id, self.environment)


def find_object_id(event: Event) -> str | None:
    """Return the ID of the object that the event is about; None for an object without one."""
    object_id: str | None = orjson.loads(event.body)["data"]["object"].get("id")
    return object_id
