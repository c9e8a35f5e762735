// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  Booking, BookingBulk, BookingCancelInput, BookingChange, BookingInput, BookingPatch, BookingReassignInput,
  BookingRescheduleInput, BookingStatus, BookingUpsertInput, BookingsExpand, BookingsSort, BulkAnswer, Job,
  OrganizationsInclude,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `bookings.list`. */
export interface BookingsListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: BookingsSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `customer_id` equals this value. */
  customer_id?: OneOf<string>;
  /** `start_at` equals this value. */
  start_at?: Range<Date | string>;
  /** `staff_id` equals this value. */
  staff_id?: OneOf<string>;
  /** `status` equals this value. */
  status?: OneOf<BookingStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: BookingsExpand[];
}

/** Query of `bookings.get`. */
export interface BookingsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: BookingsExpand[];
}

/** Query of `bookings.getByExternalId`. */
export interface BookingsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: BookingsExpand[];
}

/** Query of `bookings.listChanges`. */
export interface BookingsListChangesQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Bookings of services by customers, with holds, moves, cancellations and their history. */
export class Bookings extends Resource {
  /**
   * Create a booking. Reserves the staff member and the spaces, with the buffers of the service: two bookings never overlap, whatever the race. Returns 409 `slot_unavailable` if the time is not available, with the `reason` and up to three free `alternatives`.
   *
   * Required scope: `bookings:write`.
   */
  create(
    body: BookingInput,
    options?: RequestOptions & { fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", "/v1/bookings", { body, options, shape: shapes.Booking });
  }

  /**
   * List bookings. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `bookings:read`.
   */
  list(query?: BookingsListQuery, options?: RequestOptions): PagePromise<Booking> {
    return this.page<Booking>("GET", "/v1/bookings", { query, options, shape: shapes.Booking });
  }

  /**
   * Get a booking.
   *
   * Required scope: `bookings:read`.
   */
  get(bookingId: string, query?: BookingsGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Booking> {
    return this.value<Booking>("GET", path`/v1/bookings/${bookingId}`, { query, options, shape: shapes.Booking });
  }

  /**
   * Update a booking. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `bookings:write`.
   */
  update(
    bookingId: string,
    body: BookingPatch,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("PATCH", path`/v1/bookings/${bookingId}`, { body, options, shape: shapes.Booking });
  }

  /**
   * Replace a booking. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `bookings:write`.
   */
  replace(
    bookingId: string,
    body: BookingInput,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("PUT", path`/v1/bookings/${bookingId}`, { body, options, shape: shapes.Booking });
  }

  /**
   * Delete a booking. It can be restored for 30 days.
   *
   * Required scope: `bookings:write`.
   */
  delete(bookingId: string, options: RequestOptions & { ifMatch: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/bookings/${bookingId}`, { options });
  }

  /**
   * Restore a deleted booking. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `bookings:write`.
   */
  restore(
    bookingId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/restore`, { options, shape: shapes.Booking });
  }

  /**
   * Upsert booking by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`; without either, the API returns 428.
   *
   * Required scope: `bookings:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: BookingUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("PUT", path`/v1/bookings/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Booking });
  }

  /**
   * Get booking by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `bookings:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: BookingsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Booking> {
    return this.value<Booking>("GET", path`/v1/bookings/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Booking });
  }

  /**
   * Change bookings in bulk. Creates, updates and deletes many bookings in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `bookings:write`.
   */
  bulk(body: BookingBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/bookings/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Confirm a held or pending booking. Returns 409 if its hold has expired. To ask your staff about a held booking, set its status to `pending` instead. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `bookings:write`.
   */
  confirm(
    bookingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/confirm`, { options, shape: shapes.Booking });
  }

  /**
   * Release a held booking. Its time becomes free before its hold expires, and its status is `expired`. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `bookings:write`.
   */
  release(
    bookingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/release`, { options, shape: shapes.Booking });
  }

  /**
   * Decline a pending booking. Its time becomes free. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `bookings:write`.
   */
  decline(
    bookingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/decline`, { options, shape: shapes.Booking });
  }

  /**
   * Check in a confirmed booking. The customer has arrived. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `bookings:write`.
   */
  checkIn(
    bookingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/check-in`, { options, shape: shapes.Booking });
  }

  /**
   * Complete a booking. Allowed from `confirmed`, `checked_in` and `no_show`. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `bookings:write`.
   */
  complete(
    bookingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/complete`, { options, shape: shapes.Booking });
  }

  /**
   * Mark a booking as no-show. The customer did not come to the confirmed booking. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `bookings:write`.
   */
  noShow(
    bookingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/no-show`, { options, shape: shapes.Booking });
  }

  /**
   * Cancel a pending or confirmed booking. Its time becomes free. `cancellation_fee` is the fee by the cancellation policy that the service had when the booking was made or moved. What was paid by card beyond the fee is refunded within a minute. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `bookings:write`.
   */
  cancel(
    bookingId: string,
    body: BookingCancelInput | undefined,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/cancel`, { body, options, shape: shapes.Booking });
  }

  /**
   * Reschedule a booking. The old time becomes free and the new one is reserved, or nothing changes. Returns 409 `slot_unavailable` with alternatives if the new time is not available.
   *
   * Required scope: `bookings:write`.
   */
  reschedule(
    bookingId: string,
    body: BookingRescheduleInput,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/reschedule`, { body, options, shape: shapes.Booking });
  }

  /**
   * Reassign a booking. Another staff member takes it over at the same time. With `items`, the staff member takes over each service that they offer; with `any`, each service that has a staff member gets another one. Returns 409 `slot_unavailable` if one of them is not free.
   *
   * Required scope: `bookings:write`.
   */
  reassign(
    bookingId: string,
    body: BookingReassignInput,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: BookingsExpand[] },
  ): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/bookings/${bookingId}/reassign`, { body, options, shape: shapes.Booking });
  }

  /**
   * List a booking's history. Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.
   *
   * Required scope: `bookings:read`.
   */
  listChanges(
    bookingId: string,
    query?: BookingsListChangesQuery,
    options?: RequestOptions,
  ): PagePromise<BookingChange> {
    return this.page<BookingChange>("GET", path`/v1/bookings/${bookingId}/history`, { query, options, shape: shapes.BookingChange });
  }

  /**
   * Get a booking's calendar.
   *
   * Returns the booking as an event in iCalendar format (RFC 5545), for the customer: with the service and the place, without the notes.
   * Its UID is the ID of the booking. With `items`, it is one event for each, with the number of the item in its UID: `{id}-0`, `{id}-1`.
   * The calendars of staff members have the same UIDs. The SEQUENCE grows with every change of the time or status. The status of a held or
   * pending booking is TENTATIVE, that of a canceled, declined or expired one CANCELLED, all others are CONFIRMED.
   *
   * Required scope: `bookings:read`.
   */
  getCalendar(bookingId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<string> {
    return this.text("GET", path`/v1/bookings/${bookingId}/calendar.ics`, { options });
  }
}
