// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  BulkAnswer, CalendarAddress, Job, OrganizationsInclude, OrganizationsSort, ServiceStatus, StaffExpand, StaffMember,
  StaffMemberBulk, StaffMemberInput, StaffMemberPatch, StaffMemberUpsertInput, StaffSchedule, StaffScheduleInput,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `staff.list`. */
export interface StaffListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: OrganizationsSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `status` equals this value. */
  status?: OneOf<ServiceStatus>;
  /** `email` equals this value. */
  email?: OneOf<string>;
  /** `name` equals this value. */
  name?: Range<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: StaffExpand[];
}

/** Query of `staff.get`. */
export interface StaffGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: StaffExpand[];
}

/** Query of `staff.getByExternalId`. */
export interface StaffGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: StaffExpand[];
}

/** Query of `staff.getSchedule`. */
export interface StaffGetScheduleQuery {
  /** First date, local to the staff member. Required with `to`. */
  from?: string;
  /** Last date, included; at most 92 days from `from` on. Required with `from`. */
  to?: string;
}

/** Query of `staff.getCalendar`. */
export interface StaffGetCalendarQuery {
  /** Secret token of the address. */
  token?: string;
}

/** Staff of your organization: the people who provide its services, with their working hours. */
export class Staff extends Resource {
  /**
   * Create a staff member.
   *
   * Required scope: `staff:write`.
   */
  create(
    body: StaffMemberInput,
    options?: RequestOptions & { fields?: string[]; expand?: StaffExpand[] },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("POST", "/v1/staff", { body, options, shape: shapes.StaffMember });
  }

  /**
   * List staff members. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `staff:read`.
   */
  list(query?: StaffListQuery, options?: RequestOptions): PagePromise<StaffMember> {
    return this.page<StaffMember>("GET", "/v1/staff", { query, options, shape: shapes.StaffMember });
  }

  /**
   * Get a staff member.
   *
   * Required scope: `staff:read`.
   */
  get(staffId: string, query?: StaffGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<StaffMember> {
    return this.value<StaffMember>("GET", path`/v1/staff/${staffId}`, { query, options, shape: shapes.StaffMember });
  }

  /**
   * Update a staff member. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `staff:write`.
   */
  update(
    staffId: string,
    body: StaffMemberPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: StaffExpand[] },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("PATCH", path`/v1/staff/${staffId}`, { body, options, shape: shapes.StaffMember });
  }

  /**
   * Replace a staff member. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `staff:write`.
   */
  replace(
    staffId: string,
    body: StaffMemberInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: StaffExpand[] },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("PUT", path`/v1/staff/${staffId}`, { body, options, shape: shapes.StaffMember });
  }

  /**
   * Delete a staff member. It can be restored for 30 days. Returns 409 `conflict` if it has reservations that have not ended: `reservations` names the first 20. Deactivate it to keep them.
   *
   * Required scope: `staff:write`.
   */
  delete(staffId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/staff/${staffId}`, { options });
  }

  /**
   * Restore a deleted staff member. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `staff:write`.
   */
  restore(
    staffId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: StaffExpand[] },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("POST", path`/v1/staff/${staffId}/restore`, { options, shape: shapes.StaffMember });
  }

  /**
   * Upsert staff member by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `staff:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: StaffMemberUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: StaffExpand[] },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("PUT", path`/v1/staff/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.StaffMember });
  }

  /**
   * Get staff member by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `staff:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: StaffGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("GET", path`/v1/staff/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.StaffMember });
  }

  /**
   * Change staff members in bulk. Creates, updates and deletes many staff members in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `staff:write`.
   */
  bulk(body: StaffMemberBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/staff/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Activate a staff member. Allowed from `inactive`; new bookings are accepted again.
   *
   * Required scope: `staff:write`.
   */
  activate(
    staffId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: StaffExpand[] },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("POST", path`/v1/staff/${staffId}/activate`, { options, shape: shapes.StaffMember });
  }

  /**
   * Deactivate a staff member. Existing bookings are kept, but new ones are rejected. It can be activated again.
   *
   * Required scope: `staff:write`.
   */
  deactivate(
    staffId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: StaffExpand[] },
  ): Promise<StaffMember> {
    return this.value<StaffMember>("POST", path`/v1/staff/${staffId}/deactivate`, { options, shape: shapes.StaffMember });
  }

  /**
   * Get a staff schedule.
   *
   * Returns the stored schedule. With `from` and `to`, `days` also has the working time of each date: weekly hours or those of an
   * override, without breaks and time off, in UTC. Local times that are skipped when clocks change count from the change; of
   * those that occur twice, the first one counts.
   *
   * Required scope: `staff:read`.
   */
  getSchedule(
    staffId: string,
    query?: StaffGetScheduleQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<StaffSchedule> {
    return this.value<StaffSchedule>("GET", path`/v1/staff/${staffId}/schedule`, { query, options, shape: shapes.StaffSchedule });
  }

  /**
   * Replace a staff schedule.
   *
   * Replaces the schedule as a whole: omitted parts become empty. The schedule is a part of the staff member's version.
   * New or extended time off that meets reservations of the staff member, with their buffers, returns 409 `conflict`:
   * `reservations` names the first 20, `reservation_count` is the number of all. With `force` they stay during the time off.
   * Other changes of the schedule keep all reservations. No booking that is made at the same moment misses the change.
   *
   * Required scope: `staff:write`.
   */
  replaceSchedule(
    staffId: string,
    body: StaffScheduleInput,
    options: RequestOptions & { ifMatch: Version },
  ): Promise<StaffSchedule> {
    return this.value<StaffSchedule>("PUT", path`/v1/staff/${staffId}/schedule`, { body, options, shape: shapes.StaffSchedule });
  }

  /**
   * Create a calendar address.
   *
   * Returns the secret address of the staff member's calendar, for calendar programs. It is shown only once, and replaces the earlier
   * address, which stops working. Whoever has it can read the calendar, and nothing else. Requires the scopes `bookings:read` and
   * `customers:read` as well.
   *
   * Required scope: `staff:write`.
   */
  createCalendarToken(staffId: string, options?: RequestOptions): Promise<CalendarAddress> {
    return this.value<CalendarAddress>("POST", path`/v1/staff/${staffId}/calendar-token`, { options });
  }

  /**
   * Delete a calendar address.
   *
   * The staff member's calendar has no address any more. Returns 204 without one, too.
   *
   * Required scope: `staff:write`.
   */
  deleteCalendarToken(staffId: string, options?: RequestOptions): Promise<void> {
    return this.value<void>("DELETE", path`/v1/staff/${staffId}/calendar-token`, { options });
  }

  /**
   * Get a staff member's calendar.
   *
   * Returns the staff member's bookings from 30 days ago to 365 days ahead, at most 3,000, with customers and notes, and time off as
   * busy, without its reason, in iCalendar format (RFC 5545). Needs no API key: calendar programs call the secret address that
   * `POST /v1/staff/{staff_id}/calendar-token` returns. Each IP address may send 120 requests per minute.
   */
  getCalendar(
    staffId: string,
    query?: StaffGetCalendarQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<string> {
    return this.text("GET", path`/v1/staff/${staffId}/calendar.ics`, { query, options, isPublic: true });
  }
}
