"""The events of webhooks. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model, decode_model

if TYPE_CHECKING:
    from wedsync import models


@dataclass(repr=False, eq=False, kw_only=True)
class EventActor(Model):
    """Who caused an event."""

    type: str
    id: str | None = None


@dataclass(repr=False, eq=False, kw_only=True)
class EventData(Model):
    """The changed resource: `object` after the change; `previous_attributes` are the previous values of the changed fields."""

    object: Any
    previous_attributes: dict[str, Any] | None = None


@dataclass(repr=False, eq=False, kw_only=True)
class Event(Model):
    """An event. `isinstance(event, ClientEvent)` tells its kind; one that this version does not know is an `Event`."""

    id: str
    type: str
    created_at: dt.datetime
    livemode: bool
    organization_id: str
    data: Any
    object: str = "event"
    api_version: str | None = None
    sequence: int | None = None
    actor: Any = None
    request_id: str | None = None
    truncated: bool | None = None


@dataclass(repr=False, eq=False, kw_only=True)
class ApiKeyEventData(EventData):
    """The data of an event of ApiKey resources."""

    if TYPE_CHECKING:
        object: models.ApiKey


@dataclass(repr=False, eq=False, kw_only=True)
class ApiKeyEvent(Event):
    """An event of ApiKey resources."""

    if TYPE_CHECKING:
        type: Literal["api_key.created", "api_key.rotated", "api_key.revoked", "api_key.expiring"]
        data: ApiKeyEventData


@dataclass(repr=False, eq=False, kw_only=True)
class ApplicationEventData(EventData):
    """The data of an event of Application resources."""

    if TYPE_CHECKING:
        object: models.Application


@dataclass(repr=False, eq=False, kw_only=True)
class ApplicationEvent(Event):
    """An event of Application resources."""

    if TYPE_CHECKING:
        type: Literal[
            "application.created", "application.approved", "application.rejected", "application.suspended", "application.activated"
        ]
        data: ApplicationEventData


@dataclass(repr=False, eq=False, kw_only=True)
class AvailabilityChangeEventData(EventData):
    """The data of an event of AvailabilityChange resources."""

    if TYPE_CHECKING:
        object: models.AvailabilityChange


@dataclass(repr=False, eq=False, kw_only=True)
class AvailabilityChangeEvent(Event):
    """An event of AvailabilityChange resources."""

    if TYPE_CHECKING:
        type: Literal["availability.changed"]
        data: AvailabilityChangeEventData


@dataclass(repr=False, eq=False, kw_only=True)
class BatchEventData(EventData):
    """The data of an event of Batch resources."""

    if TYPE_CHECKING:
        object: models.Batch


@dataclass(repr=False, eq=False, kw_only=True)
class BatchEvent(Event):
    """An event of Batch resources."""

    if TYPE_CHECKING:
        type: Literal["batch.completed"]
        data: BatchEventData


@dataclass(repr=False, eq=False, kw_only=True)
class BookingEventData(EventData):
    """The data of an event of Booking resources."""

    if TYPE_CHECKING:
        object: models.Booking


@dataclass(repr=False, eq=False, kw_only=True)
class BookingEvent(Event):
    """An event of Booking resources."""

    if TYPE_CHECKING:
        type: Literal[
            "booking.held",
            "booking.created",
            "booking.confirmed",
            "booking.declined",
            "booking.updated",
            "booking.rescheduled",
            "booking.reassigned",
            "booking.checked_in",
            "booking.completed",
            "booking.no_show",
            "booking.canceled",
            "booking.expired",
            "booking.reminder_due",
        ]
        data: BookingEventData


@dataclass(repr=False, eq=False, kw_only=True)
class ClientEventData(EventData):
    """The data of an event of Client resources."""

    if TYPE_CHECKING:
        object: models.Client


@dataclass(repr=False, eq=False, kw_only=True)
class ClientEvent(Event):
    """An event of Client resources."""

    if TYPE_CHECKING:
        type: Literal["client.created", "client.updated", "client.status_changed", "client.archived", "client.deleted"]
        data: ClientEventData


@dataclass(repr=False, eq=False, kw_only=True)
class CustomerEventData(EventData):
    """The data of an event of Customer resources."""

    if TYPE_CHECKING:
        object: models.Customer


@dataclass(repr=False, eq=False, kw_only=True)
class CustomerEvent(Event):
    """An event of Customer resources."""

    if TYPE_CHECKING:
        type: Literal["customer.created", "customer.updated", "customer.merged", "customer.deleted"]
        data: CustomerEventData


@dataclass(repr=False, eq=False, kw_only=True)
class FormEventData(EventData):
    """The data of an event of Form resources."""

    if TYPE_CHECKING:
        object: models.Form


@dataclass(repr=False, eq=False, kw_only=True)
class FormEvent(Event):
    """An event of Form resources."""

    if TYPE_CHECKING:
        type: Literal["form.created", "form.published", "form.archived"]
        data: FormEventData


@dataclass(repr=False, eq=False, kw_only=True)
class FormSubmissionEventData(EventData):
    """The data of an event of FormSubmission resources."""

    if TYPE_CHECKING:
        object: models.FormSubmission


@dataclass(repr=False, eq=False, kw_only=True)
class FormSubmissionEvent(Event):
    """An event of FormSubmission resources."""

    if TYPE_CHECKING:
        type: Literal["form_submission.submitted", "form_submission.updated", "form_submission.reviewed"]
        data: FormSubmissionEventData


@dataclass(repr=False, eq=False, kw_only=True)
class FutureResourceEventData(EventData):
    """The data of an event of FutureResource resources."""

    if TYPE_CHECKING:
        object: models.FutureResource


@dataclass(repr=False, eq=False, kw_only=True)
class FutureResourceEvent(Event):
    """An event of FutureResource resources."""

    if TYPE_CHECKING:
        type: Literal[
            "alert.firing",
            "alert.resolved",
            "report.completed",
            "report.failed",
            "export.completed",
            "integration.connected",
            "integration.disconnected",
            "integration.credential_invalid",
            "sync.started",
            "sync.completed",
            "sync.failed",
            "sync_conflict.detected",
            "sync_conflict.resolved",
        ]
        data: FutureResourceEventData


@dataclass(repr=False, eq=False, kw_only=True)
class MenuEventData(EventData):
    """The data of an event of Menu resources."""

    if TYPE_CHECKING:
        object: models.Menu


@dataclass(repr=False, eq=False, kw_only=True)
class MenuEvent(Event):
    """An event of Menu resources."""

    if TYPE_CHECKING:
        type: Literal["menu.published"]
        data: MenuEventData


@dataclass(repr=False, eq=False, kw_only=True)
class MenuSelectionEventData(EventData):
    """The data of an event of MenuSelection resources."""

    if TYPE_CHECKING:
        object: models.MenuSelection


@dataclass(repr=False, eq=False, kw_only=True)
class MenuSelectionEvent(Event):
    """An event of MenuSelection resources."""

    if TYPE_CHECKING:
        type: Literal["menu_selection.submitted", "menu_selection.changed", "menu_selection.locked"]
        data: MenuSelectionEventData


@dataclass(repr=False, eq=False, kw_only=True)
class OrganizationEventData(EventData):
    """The data of an event of Organization resources."""

    if TYPE_CHECKING:
        object: models.Organization


@dataclass(repr=False, eq=False, kw_only=True)
class OrganizationEvent(Event):
    """An event of Organization resources."""

    if TYPE_CHECKING:
        type: Literal["organization.created", "organization.updated", "organization.suspended"]
        data: OrganizationEventData


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentEventData(EventData):
    """The data of an event of Payment resources."""

    if TYPE_CHECKING:
        object: models.Payment


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentEvent(Event):
    """An event of Payment resources."""

    if TYPE_CHECKING:
        type: Literal["payment.created", "payment.authorized", "payment.succeeded", "payment.failed", "payment.canceled"]
        data: PaymentEventData


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentRequestEventData(EventData):
    """The data of an event of PaymentRequest resources."""

    if TYPE_CHECKING:
        object: models.PaymentRequest


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentRequestEvent(Event):
    """An event of PaymentRequest resources."""

    if TYPE_CHECKING:
        type: Literal["payment_request.due", "payment_request.overdue"]
        data: PaymentRequestEventData


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentScheduleEventData(EventData):
    """The data of an event of PaymentSchedule resources."""

    if TYPE_CHECKING:
        object: models.PaymentSchedule


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentScheduleEvent(Event):
    """An event of PaymentSchedule resources."""

    if TYPE_CHECKING:
        type: Literal["payment_schedule.created"]
        data: PaymentScheduleEventData


@dataclass(repr=False, eq=False, kw_only=True)
class QuotaAlertEventData(EventData):
    """The data of an event of QuotaAlert resources."""

    if TYPE_CHECKING:
        object: models.QuotaAlert


@dataclass(repr=False, eq=False, kw_only=True)
class QuotaAlertEvent(Event):
    """An event of QuotaAlert resources."""

    if TYPE_CHECKING:
        type: Literal["quota.threshold_reached"]
        data: QuotaAlertEventData


@dataclass(repr=False, eq=False, kw_only=True)
class ReceiptEventData(EventData):
    """The data of an event of Receipt resources."""

    if TYPE_CHECKING:
        object: models.Receipt


@dataclass(repr=False, eq=False, kw_only=True)
class ReceiptEvent(Event):
    """An event of Receipt resources."""

    if TYPE_CHECKING:
        type: Literal["receipt.issued"]
        data: ReceiptEventData


@dataclass(repr=False, eq=False, kw_only=True)
class RefundEventData(EventData):
    """The data of an event of Refund resources."""

    if TYPE_CHECKING:
        object: models.Refund


@dataclass(repr=False, eq=False, kw_only=True)
class RefundEvent(Event):
    """An event of Refund resources."""

    if TYPE_CHECKING:
        type: Literal["refund.created", "refund.succeeded", "refund.failed"]
        data: RefundEventData


@dataclass(repr=False, eq=False, kw_only=True)
class ServiceEventData(EventData):
    """The data of an event of Service resources."""

    if TYPE_CHECKING:
        object: models.Service


@dataclass(repr=False, eq=False, kw_only=True)
class ServiceEvent(Event):
    """An event of Service resources."""

    if TYPE_CHECKING:
        type: Literal["service.created", "service.updated", "service.deleted"]
        data: ServiceEventData


@dataclass(repr=False, eq=False, kw_only=True)
class SpaceEventData(EventData):
    """The data of an event of Space resources."""

    if TYPE_CHECKING:
        object: models.Space


@dataclass(repr=False, eq=False, kw_only=True)
class SpaceEvent(Event):
    """An event of Space resources."""

    if TYPE_CHECKING:
        type: Literal["space.created", "space.updated", "space.out_of_service", "space.returned_to_service"]
        data: SpaceEventData


@dataclass(repr=False, eq=False, kw_only=True)
class StaffMemberEventData(EventData):
    """The data of an event of StaffMember resources."""

    if TYPE_CHECKING:
        object: models.StaffMember


@dataclass(repr=False, eq=False, kw_only=True)
class StaffMemberEvent(Event):
    """An event of StaffMember resources."""

    if TYPE_CHECKING:
        type: Literal[
            "staff.created",
            "staff.updated",
            "staff.deactivated",
            "staff.schedule_changed",
            "staff.time_off_created",
            "staff.time_off_deleted",
        ]
        data: StaffMemberEventData


@dataclass(repr=False, eq=False, kw_only=True)
class VenueEventData(EventData):
    """The data of an event of Venue resources."""

    if TYPE_CHECKING:
        object: models.Venue


@dataclass(repr=False, eq=False, kw_only=True)
class VenueEvent(Event):
    """An event of Venue resources."""

    if TYPE_CHECKING:
        type: Literal["venue.created", "venue.updated", "venue.archived"]
        data: VenueEventData


@dataclass(repr=False, eq=False, kw_only=True)
class WaitlistEntryEventData(EventData):
    """The data of an event of WaitlistEntry resources."""

    if TYPE_CHECKING:
        object: models.WaitlistEntry


@dataclass(repr=False, eq=False, kw_only=True)
class WaitlistEntryEvent(Event):
    """An event of WaitlistEntry resources."""

    if TYPE_CHECKING:
        type: Literal["waitlist.entry_created", "waitlist.slot_offered", "waitlist.entry_converted"]
        data: WaitlistEntryEventData


@dataclass(repr=False, eq=False, kw_only=True)
class WebhookEventData(EventData):
    """The data of an event of Webhook resources."""

    if TYPE_CHECKING:
        object: models.Webhook


@dataclass(repr=False, eq=False, kw_only=True)
class WebhookEvent(Event):
    """An event of Webhook resources."""

    if TYPE_CHECKING:
        type: Literal["webhook.failing", "webhook.disabled"]
        data: WebhookEventData


@dataclass(repr=False, eq=False, kw_only=True)
class WeddingEventData(EventData):
    """The data of an event of Wedding resources."""

    if TYPE_CHECKING:
        object: models.Wedding


@dataclass(repr=False, eq=False, kw_only=True)
class WeddingEvent(Event):
    """An event of Wedding resources."""

    if TYPE_CHECKING:
        type: Literal[
            "wedding.created",
            "wedding.updated",
            "wedding.tentative",
            "wedding.waitlisted",
            "wedding.definite",
            "wedding.date_changed",
            "wedding.guest_count_changed",
            "wedding.guarantee_locked",
            "wedding.option_expiring",
            "wedding.released",
            "wedding.started",
            "wedding.completed",
            "wedding.closed",
            "wedding.canceled",
            "wedding.lost",
            "wedding.deleted",
        ]
        data: WeddingEventData


_OBJECTS: dict[str, str] = {
    "organization.created": "Organization",
    "organization.updated": "Organization",
    "organization.suspended": "Organization",
    "venue.created": "Venue",
    "venue.updated": "Venue",
    "venue.archived": "Venue",
    "space.created": "Space",
    "space.updated": "Space",
    "space.out_of_service": "Space",
    "space.returned_to_service": "Space",
    "client.created": "Client",
    "client.updated": "Client",
    "client.status_changed": "Client",
    "client.archived": "Client",
    "client.deleted": "Client",
    "customer.created": "Customer",
    "customer.updated": "Customer",
    "customer.merged": "Customer",
    "customer.deleted": "Customer",
    "wedding.created": "Wedding",
    "wedding.updated": "Wedding",
    "wedding.tentative": "Wedding",
    "wedding.waitlisted": "Wedding",
    "wedding.definite": "Wedding",
    "wedding.date_changed": "Wedding",
    "wedding.guest_count_changed": "Wedding",
    "wedding.guarantee_locked": "Wedding",
    "wedding.option_expiring": "Wedding",
    "wedding.released": "Wedding",
    "wedding.started": "Wedding",
    "wedding.completed": "Wedding",
    "wedding.closed": "Wedding",
    "wedding.canceled": "Wedding",
    "wedding.lost": "Wedding",
    "wedding.deleted": "Wedding",
    "menu.published": "Menu",
    "menu_selection.submitted": "MenuSelection",
    "menu_selection.changed": "MenuSelection",
    "menu_selection.locked": "MenuSelection",
    "form.created": "Form",
    "form.published": "Form",
    "form.archived": "Form",
    "form_submission.submitted": "FormSubmission",
    "form_submission.updated": "FormSubmission",
    "form_submission.reviewed": "FormSubmission",
    "booking.held": "Booking",
    "booking.created": "Booking",
    "booking.confirmed": "Booking",
    "booking.declined": "Booking",
    "booking.updated": "Booking",
    "booking.rescheduled": "Booking",
    "booking.reassigned": "Booking",
    "booking.checked_in": "Booking",
    "booking.completed": "Booking",
    "booking.no_show": "Booking",
    "booking.canceled": "Booking",
    "booking.expired": "Booking",
    "booking.reminder_due": "Booking",
    "waitlist.entry_created": "WaitlistEntry",
    "waitlist.slot_offered": "WaitlistEntry",
    "waitlist.entry_converted": "WaitlistEntry",
    "service.created": "Service",
    "service.updated": "Service",
    "service.deleted": "Service",
    "staff.created": "StaffMember",
    "staff.updated": "StaffMember",
    "staff.deactivated": "StaffMember",
    "staff.schedule_changed": "StaffMember",
    "staff.time_off_created": "StaffMember",
    "staff.time_off_deleted": "StaffMember",
    "availability.changed": "AvailabilityChange",
    "payment.created": "Payment",
    "payment.authorized": "Payment",
    "payment.succeeded": "Payment",
    "payment.failed": "Payment",
    "payment.canceled": "Payment",
    "payment_schedule.created": "PaymentSchedule",
    "payment_request.due": "PaymentRequest",
    "payment_request.overdue": "PaymentRequest",
    "refund.created": "Refund",
    "refund.succeeded": "Refund",
    "refund.failed": "Refund",
    "receipt.issued": "Receipt",
    "webhook.failing": "Webhook",
    "webhook.disabled": "Webhook",
    "alert.firing": "FutureResource",
    "alert.resolved": "FutureResource",
    "application.created": "Application",
    "application.approved": "Application",
    "application.rejected": "Application",
    "application.suspended": "Application",
    "application.activated": "Application",
    "api_key.created": "ApiKey",
    "api_key.rotated": "ApiKey",
    "api_key.revoked": "ApiKey",
    "api_key.expiring": "ApiKey",
    "quota.threshold_reached": "QuotaAlert",
    "report.completed": "FutureResource",
    "report.failed": "FutureResource",
    "batch.completed": "Batch",
    "export.completed": "FutureResource",
    "integration.connected": "FutureResource",
    "integration.disconnected": "FutureResource",
    "integration.credential_invalid": "FutureResource",
    "sync.started": "FutureResource",
    "sync.completed": "FutureResource",
    "sync.failed": "FutureResource",
    "sync_conflict.detected": "FutureResource",
    "sync_conflict.resolved": "FutureResource",
}


def decode_event(value: Mapping[str, Any], decode: Callable[[str, Any], Any]) -> Event:
    """Return the event of a JSON object."""
    model = _OBJECTS.get(str(value.get("type")), "")
    event_class: type[Event] = globals().get(f"{model}Event", Event)
    event = decode_model(event_class, value)
    if isinstance(value.get("data"), dict):
        data_class: type[EventData] = globals().get(f"{model}EventData", EventData)
        event.data = decode_model(data_class, value["data"])
        if model and isinstance(value["data"].get("object"), dict):
            event.data.object = decode(model, value["data"]["object"])
    if isinstance(value.get("actor"), dict):
        event.actor = decode_model(EventActor, value["actor"])
    return event
