// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { EventEnvelope } from "../runtime/types.js";
import { own, type Shape } from "../runtime/decode.js";
import type {
  ApiKey, Application, AvailabilityChange, Batch, Booking, Client, Customer, Form, FormSubmission, FutureResource, Menu,
  MenuSelection, Organization, Payment, PaymentRequest, PaymentSchedule, QuotaAlert, Receipt, Refund, Service, Space,
  StaffMember, Venue, WaitlistEntry, Webhook, Wedding,
} from "./models.js";
import * as shapes from "./shapes.js";

/** The resource of each type of event. */
export interface EventObjects {
  "organization.created": Organization;
  "organization.updated": Organization;
  "organization.suspended": Organization;
  "venue.created": Venue;
  "venue.updated": Venue;
  "venue.archived": Venue;
  "space.created": Space;
  "space.updated": Space;
  "space.out_of_service": Space;
  "space.returned_to_service": Space;
  "client.created": Client;
  "client.updated": Client;
  "client.status_changed": Client;
  "client.archived": Client;
  "client.deleted": Client;
  "customer.created": Customer;
  "customer.updated": Customer;
  "customer.merged": Customer;
  "customer.deleted": Customer;
  "wedding.created": Wedding;
  "wedding.updated": Wedding;
  "wedding.tentative": Wedding;
  "wedding.waitlisted": Wedding;
  "wedding.definite": Wedding;
  "wedding.date_changed": Wedding;
  "wedding.guest_count_changed": Wedding;
  "wedding.guarantee_locked": Wedding;
  "wedding.option_expiring": Wedding;
  "wedding.released": Wedding;
  "wedding.started": Wedding;
  "wedding.completed": Wedding;
  "wedding.closed": Wedding;
  "wedding.canceled": Wedding;
  "wedding.lost": Wedding;
  "wedding.deleted": Wedding;
  "menu.published": Menu;
  "menu_selection.submitted": MenuSelection;
  "menu_selection.changed": MenuSelection;
  "menu_selection.locked": MenuSelection;
  "form.created": Form;
  "form.published": Form;
  "form.archived": Form;
  "form_submission.submitted": FormSubmission;
  "form_submission.updated": FormSubmission;
  "form_submission.reviewed": FormSubmission;
  "booking.held": Booking;
  "booking.created": Booking;
  "booking.confirmed": Booking;
  "booking.declined": Booking;
  "booking.updated": Booking;
  "booking.rescheduled": Booking;
  "booking.reassigned": Booking;
  "booking.checked_in": Booking;
  "booking.completed": Booking;
  "booking.no_show": Booking;
  "booking.canceled": Booking;
  "booking.expired": Booking;
  "booking.reminder_due": Booking;
  "waitlist.entry_created": WaitlistEntry;
  "waitlist.slot_offered": WaitlistEntry;
  "waitlist.entry_converted": WaitlistEntry;
  "service.created": Service;
  "service.updated": Service;
  "service.deleted": Service;
  "staff.created": StaffMember;
  "staff.updated": StaffMember;
  "staff.deactivated": StaffMember;
  "staff.schedule_changed": StaffMember;
  "staff.time_off_created": StaffMember;
  "staff.time_off_deleted": StaffMember;
  "availability.changed": AvailabilityChange;
  "payment.created": Payment;
  "payment.authorized": Payment;
  "payment.succeeded": Payment;
  "payment.failed": Payment;
  "payment.canceled": Payment;
  "payment_schedule.created": PaymentSchedule;
  "payment_request.due": PaymentRequest;
  "payment_request.overdue": PaymentRequest;
  "refund.created": Refund;
  "refund.succeeded": Refund;
  "refund.failed": Refund;
  "receipt.issued": Receipt;
  "webhook.failing": Webhook;
  "webhook.disabled": Webhook;
  "alert.firing": FutureResource;
  "alert.resolved": FutureResource;
  "application.created": Application;
  "application.approved": Application;
  "application.rejected": Application;
  "application.suspended": Application;
  "application.activated": Application;
  "api_key.created": ApiKey;
  "api_key.rotated": ApiKey;
  "api_key.revoked": ApiKey;
  "api_key.expiring": ApiKey;
  "quota.threshold_reached": QuotaAlert;
  "report.completed": FutureResource;
  "report.failed": FutureResource;
  "batch.completed": Batch;
  "export.completed": FutureResource;
  "integration.connected": FutureResource;
  "integration.disconnected": FutureResource;
  "integration.credential_invalid": FutureResource;
  "sync.started": FutureResource;
  "sync.completed": FutureResource;
  "sync.failed": FutureResource;
  "sync_conflict.detected": FutureResource;
  "sync_conflict.resolved": FutureResource;
}

/** A type of events. Newer servers may send others. */
export type EventName = keyof EventObjects;

/** An event of one type. */
export type EventOf<T extends EventName> = EventEnvelope<T, EventObjects[T]>;

/** An event. Compare its `type` to get the type of `data.object`. */
export type WebhookEvent = { [T in EventName]: EventOf<T> }[EventName];

const eventShapes: Readonly<Record<string, Shape>> = {
  "organization.created": shapes.Organization,
  "organization.updated": shapes.Organization,
  "organization.suspended": shapes.Organization,
  "venue.created": shapes.Venue,
  "venue.updated": shapes.Venue,
  "venue.archived": shapes.Venue,
  "space.created": shapes.Space,
  "space.updated": shapes.Space,
  "space.out_of_service": shapes.Space,
  "space.returned_to_service": shapes.Space,
  "client.created": shapes.Client,
  "client.updated": shapes.Client,
  "client.status_changed": shapes.Client,
  "client.archived": shapes.Client,
  "client.deleted": shapes.Client,
  "customer.created": shapes.Customer,
  "customer.updated": shapes.Customer,
  "customer.merged": shapes.Customer,
  "customer.deleted": shapes.Customer,
  "wedding.created": shapes.Wedding,
  "wedding.updated": shapes.Wedding,
  "wedding.tentative": shapes.Wedding,
  "wedding.waitlisted": shapes.Wedding,
  "wedding.definite": shapes.Wedding,
  "wedding.date_changed": shapes.Wedding,
  "wedding.guest_count_changed": shapes.Wedding,
  "wedding.guarantee_locked": shapes.Wedding,
  "wedding.option_expiring": shapes.Wedding,
  "wedding.released": shapes.Wedding,
  "wedding.started": shapes.Wedding,
  "wedding.completed": shapes.Wedding,
  "wedding.closed": shapes.Wedding,
  "wedding.canceled": shapes.Wedding,
  "wedding.lost": shapes.Wedding,
  "wedding.deleted": shapes.Wedding,
  "menu.published": shapes.Menu,
  "menu_selection.submitted": shapes.MenuSelection,
  "menu_selection.changed": shapes.MenuSelection,
  "menu_selection.locked": shapes.MenuSelection,
  "form.created": shapes.Form,
  "form.published": shapes.Form,
  "form.archived": shapes.Form,
  "form_submission.submitted": shapes.FormSubmission,
  "form_submission.updated": shapes.FormSubmission,
  "form_submission.reviewed": shapes.FormSubmission,
  "booking.held": shapes.Booking,
  "booking.created": shapes.Booking,
  "booking.confirmed": shapes.Booking,
  "booking.declined": shapes.Booking,
  "booking.updated": shapes.Booking,
  "booking.rescheduled": shapes.Booking,
  "booking.reassigned": shapes.Booking,
  "booking.checked_in": shapes.Booking,
  "booking.completed": shapes.Booking,
  "booking.no_show": shapes.Booking,
  "booking.canceled": shapes.Booking,
  "booking.expired": shapes.Booking,
  "booking.reminder_due": shapes.Booking,
  "waitlist.entry_created": shapes.WaitlistEntry,
  "waitlist.slot_offered": shapes.WaitlistEntry,
  "waitlist.entry_converted": shapes.WaitlistEntry,
  "service.created": shapes.Service,
  "service.updated": shapes.Service,
  "service.deleted": shapes.Service,
  "staff.created": shapes.StaffMember,
  "staff.updated": shapes.StaffMember,
  "staff.deactivated": shapes.StaffMember,
  "staff.schedule_changed": shapes.StaffMember,
  "staff.time_off_created": shapes.StaffMember,
  "staff.time_off_deleted": shapes.StaffMember,
  "availability.changed": shapes.AvailabilityChange,
  "payment.created": shapes.Payment,
  "payment.authorized": shapes.Payment,
  "payment.succeeded": shapes.Payment,
  "payment.failed": shapes.Payment,
  "payment.canceled": shapes.Payment,
  "payment_schedule.created": shapes.PaymentSchedule,
  "refund.created": shapes.Refund,
  "refund.succeeded": shapes.Refund,
  "refund.failed": shapes.Refund,
  "receipt.issued": shapes.Receipt,
  "webhook.failing": shapes.Webhook,
  "webhook.disabled": shapes.Webhook,
  "application.created": shapes.Application,
  "application.approved": shapes.Application,
  "application.rejected": shapes.Application,
  "application.suspended": shapes.Application,
  "application.activated": shapes.Application,
  "api_key.created": shapes.ApiKey,
  "api_key.rotated": shapes.ApiKey,
  "api_key.revoked": shapes.ApiKey,
  "api_key.expiring": shapes.ApiKey,
  "quota.threshold_reached": shapes.QuotaAlert,
  "batch.completed": shapes.Batch,
};

/** The shape of an event, which depends on its type. */
export const eventShape: Shape = {
  d: ["created_at"],
  m: { data: ({ type }) => ({ m: { object: () => own(eventShapes, String(type)) ?? {} } }) },
};
