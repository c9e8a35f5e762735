"""What a mail about a webhook reports: the event, the endpoint, its failures, and when the webhook is disabled. No I/O."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal
from urllib.parse import urlsplit

from msgspec import Struct

from apikit import Tenant
from domain.deliveries.model import Attempt

ReportKind = Literal["failing", "gone", "disabled"]


class WebhookNotice(Struct, frozen=True, kw_only=True):
    """An event about a webhook, as the event bus has it. `delivery_id` is the delivery that caused it."""

    event_id: str
    tenant: Tenant
    delivery_id: str
    created_at: datetime
    kind: ReportKind
    webhook_id: str
    url: str
    description: str | None
    failing_since: datetime | None

    @classmethod
    def from_detail(cls, detail: Mapping[str, Any]) -> "WebhookNotice":
        """Return the notice of an event's detail. Raises KeyError, TypeError, ValueError for another detail."""
        webhook = detail["data"]["object"]
        kind: ReportKind = "failing"
        if detail["type"] == "webhook.disabled":
            kind = "gone" if webhook["failure_reason"] == "gone" else "disabled"
        failing_since = webhook.get("failing_since")
        return cls(
            event_id=detail["id"],
            tenant=Tenant(detail["organization_id"], "live" if detail["livemode"] else "test"),
            delivery_id=detail["request_id"],
            created_at=datetime.fromisoformat(detail["created_at"]),
            kind=kind,
            webhook_id=webhook["id"],
            url=webhook["url"],
            description=webhook.get("description"),
            failing_since=datetime.fromisoformat(failing_since) if failing_since else None,
        )

    @property
    def endpoint(self) -> str:
        """The URL without its query, which may contain secrets."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}{parts.path}"

    @property
    def host(self) -> str:
        """The host of the URL."""
        return urlsplit(self.url).hostname or ""


class WebhookReport(Struct, frozen=True, kw_only=True):
    """The notice with what the log of deliveries knows. `disabled_from` is the earliest time when the webhook is disabled."""

    notice: WebhookNotice
    organization_name: str
    last_attempt: Attempt | None
    failed_events: int
    disabled_from: datetime | None
    portal_url: str
