"""All event types, and the patterns that match them. The events themselves are created in the slices."""

from collections.abc import Iterable

EVENT_TYPES: dict[str, str] = {
    "organization.created": "An organization was created.",
    "organization.updated": "An organization's details changed.",
    "organization.suspended": "An organization was suspended; its API keys stopped working.",
    "venue.created": "A venue was created.",
    "venue.updated": "A venue's details changed.",
    "venue.archived": "A venue was archived; it accepts no new weddings or bookings.",
    "space.created": "A space was added to a venue.",
    "space.updated": "A space's details changed.",
    "space.out_of_service": "A space was blocked and cannot be used.",
    "space.returned_to_service": "A blocked space can be used again.",
    "client.created": "A client was created.",
    "client.updated": "A client's details changed.",
    "client.status_changed": "A client's status changed.",
    "client.archived": "A client was archived.",
    "client.deleted": "A client was deleted; it can be restored for 30 days.",
    "customer.created": "A customer was created.",
    "customer.updated": "A customer's details changed.",
    "customer.merged": "A customer was merged into another customer, which keeps the bookings.",
    "customer.deleted": "A customer was deleted; it can be restored for 30 days.",
    "wedding.created": "A wedding was created.",
    "wedding.updated": "A wedding's details changed.",
    "wedding.tentative": "A wedding became tentative; its date is held as an option.",
    "wedding.waitlisted": "A wedding was waitlisted until its date becomes free.",
    "wedding.definite": "A wedding was confirmed.",
    "wedding.date_changed": "A wedding's date, start or end changed.",
    "wedding.guest_count_changed": "A wedding's expected, guaranteed or actual number of guests changed.",
    "wedding.guarantee_locked": "A wedding's guaranteed number of guests was locked; it can only be raised.",
    "wedding.option_expiring": "A tentative wedding's option on its date is about to expire.",
    "wedding.released": "A tentative wedding was released; its date is free again.",
    "wedding.started": "A wedding started.",
    "wedding.completed": "A wedding took place.",
    "wedding.closed": "A wedding was closed.",
    "wedding.canceled": "A wedding was canceled.",
    "wedding.lost": "A wedding was lost before it was confirmed.",
    "wedding.deleted": "A wedding was deleted; it can be restored for 30 days.",
    "menu.published": "A version of a menu was published.",
    "menu_selection.submitted": "A couple's menu choices were submitted.",
    "menu_selection.changed": "Submitted menu choices changed.",
    "menu_selection.locked": "Menu choices were locked and cannot be changed.",
    "form.created": "A form was created.",
    "form.published": "A version of a form was published.",
    "form.archived": "A form was archived; it accepts no new submissions.",
    "form_submission.submitted": "A form submission was submitted.",
    "form_submission.updated": "A submission's answers changed.",
    "form_submission.reviewed": "A submission was reviewed.",
    "booking.held": "A slot was held for a booking until the hold expires.",
    "booking.created": "A booking was created.",
    "booking.confirmed": "A booking was confirmed.",
    "booking.declined": "A booking was declined.",
    "booking.updated": "A booking's details changed.",
    "booking.rescheduled": "A booking was moved to another time.",
    "booking.reassigned": "A booking was assigned to other staff or spaces.",
    "booking.checked_in": "The customer of a booking arrived.",
    "booking.completed": "A booking took place.",
    "booking.no_show": "The customer of a booking did not arrive.",
    "booking.canceled": "A booking was canceled.",
    "booking.expired": "A held or pending booking expired.",
    "booking.reminder_due": "A reminder to the customer of a booking is due.",
    "waitlist.entry_created": "A customer joined the waitlist.",
    "waitlist.slot_offered": "A free slot was offered to a customer on the waitlist.",
    "waitlist.entry_converted": "A waitlist entry became a booking.",
    "service.created": "A service was created.",
    "service.updated": "A service's details changed.",
    "service.deleted": "A service was deleted; it can be restored for 30 days.",
    "staff.created": "A staff member was created.",
    "staff.updated": "A staff member's details changed.",
    "staff.deactivated": "A staff member was deactivated and accepts no new bookings.",
    "staff.schedule_changed": "A staff member's working hours changed.",
    "staff.time_off_created": "Time off was created for a staff member.",
    "staff.time_off_deleted": "Time off was deleted for a staff member.",
    "availability.changed": "Slots became available or unavailable.",
    "payment.created": "A payment was created.",
    "payment.authorized": "A payment was authorized; its amount is reserved.",
    "payment.succeeded": "A payment was captured.",
    "payment.failed": "A payment failed.",
    "payment.canceled": "A payment was canceled before it was captured.",
    "payment_schedule.created": "A payment schedule (deposit, installments, balance) was created.",
    "payment_request.due": "A scheduled payment is due.",
    "payment_request.overdue": "A scheduled payment is overdue.",
    "refund.created": "A refund was created.",
    "refund.succeeded": "A refund was paid out.",
    "refund.failed": "A refund failed.",
    "receipt.issued": "A receipt was issued.",
    "webhook.failing": "Every delivery to a webhook failed for 24 hours; it will be disabled if the failures continue.",
    "webhook.disabled": "A webhook was disabled because its endpoint failed or is gone.",
    "alert.firing": "An alert is firing: its rule's threshold was crossed.",
    "alert.resolved": "An alert was resolved.",
    "application.created": "A developer application was created.",
    "application.approved": "A developer application was approved.",
    "application.rejected": "A developer application was rejected.",
    "application.suspended": "A developer application was suspended; its credentials stopped working.",
    "application.activated": "A suspended developer application was activated.",
    "api_key.created": "An API key was created.",
    "api_key.rotated": "An API key's secret was rotated.",
    "api_key.revoked": "An API key was revoked.",
    "api_key.expiring": "An API key is about to expire.",
    "quota.threshold_reached": "An API key used 80% or 100% of its quota.",
    "report.completed": "A report is ready.",
    "report.failed": "A report failed.",
    "batch.completed": "An asynchronous batch ended.",
    "export.completed": "An export is ready.",
    "integration.connected": "An integration was connected.",
    "integration.disconnected": "An integration was disconnected.",
    "integration.credential_invalid": "An integration's credentials became invalid.",
    "sync.started": "A synchronization started.",
    "sync.completed": "A synchronization completed.",
    "sync.failed": "A synchronization failed.",
    "sync_conflict.detected": "Both systems of a synchronization changed the same record.",
    "sync_conflict.resolved": "A synchronization conflict was resolved.",
}

DEPRECATED_TYPES: frozenset[str] = frozenset()
"""Event types that are still sent, and that a later version of the API does not have."""

# Object types that differ from the first part of the event type.
_OBJECT_TYPES = {"availability": "availability_change", "quota": "quota_alert", "waitlist": "waitlist_entry"}

PATTERNS = frozenset({"*", *EVENT_TYPES, *(f"{name.partition('.')[0]}.*" for name in EVENT_TYPES)})
"""Patterns of a subscription: an event type, all types of a resource (`client.*`) or all types (`*`)."""


def find_object_type(event_type: str) -> str:
    """Return the type of the object in the data of the event."""
    resource = event_type.partition(".")[0]
    return _OBJECT_TYPES.get(resource, resource)


def matches_type(patterns: Iterable[str], event_type: str) -> bool:
    """Return whether one of the patterns matches the event type."""
    pattern_set = frozenset(patterns)
    return "*" in pattern_set or event_type in pattern_set or f"{event_type.partition('.')[0]}.*" in pattern_set
