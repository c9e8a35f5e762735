// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, Booking, BulkAnswer, Job, OrganizationsInclude, WaitlistEntriesExpand, WaitlistEntry, WaitlistEntryBulk,
  WaitlistEntryInput, WaitlistEntryPatch, WaitlistEntryStatus, WaitlistEntryUpsertInput,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `waitlistEntries.list`. */
export interface WaitlistEntriesListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: ApiKeysSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `status` equals this value. */
  status?: OneOf<WaitlistEntryStatus>;
  /** `customer_id` equals this value. */
  customer_id?: OneOf<string>;
  /** `service_id` equals this value. */
  service_id?: OneOf<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: WaitlistEntriesExpand[];
}

/** Query of `waitlistEntries.get`. */
export interface WaitlistEntriesGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: WaitlistEntriesExpand[];
}

/** Query of `waitlistEntries.getByExternalId`. */
export interface WaitlistEntriesGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: WaitlistEntriesExpand[];
}

/** Waitlist: customers who wait for a free slot of a service. */
export class WaitlistEntries extends Resource {
  /**
   * Create a waitlist entry. When a slot of the service becomes free between `from` and `to`, it is held for the first customer who waits for it (`waitlist.slot_offered`). Slots that are free already are not offered: book them.
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  create(
    body: WaitlistEntryInput,
    options?: RequestOptions & { fields?: string[]; expand?: WaitlistEntriesExpand[] },
  ): Promise<WaitlistEntry> {
    return this.value<WaitlistEntry>("POST", "/v1/waitlist-entries", { body, options, shape: shapes.WaitlistEntry });
  }

  /**
   * List waitlist entries. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `waitlist-entries:read` (included in `waitlist:read`).
   */
  list(query?: WaitlistEntriesListQuery, options?: RequestOptions): PagePromise<WaitlistEntry> {
    return this.page<WaitlistEntry>("GET", "/v1/waitlist-entries", { query, options, shape: shapes.WaitlistEntry });
  }

  /**
   * Get a waitlist entry.
   *
   * Required scope: `waitlist-entries:read` (included in `waitlist:read`).
   */
  get(
    waitlistEntryId: string,
    query?: WaitlistEntriesGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<WaitlistEntry> {
    return this.value<WaitlistEntry>("GET", path`/v1/waitlist-entries/${waitlistEntryId}`, { query, options, shape: shapes.WaitlistEntry });
  }

  /**
   * Update a waitlist entry. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  update(
    waitlistEntryId: string,
    body: WaitlistEntryPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: WaitlistEntriesExpand[] },
  ): Promise<WaitlistEntry> {
    return this.value<WaitlistEntry>("PATCH", path`/v1/waitlist-entries/${waitlistEntryId}`, { body, options, shape: shapes.WaitlistEntry });
  }

  /**
   * Replace a waitlist entry. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  replace(
    waitlistEntryId: string,
    body: WaitlistEntryInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: WaitlistEntriesExpand[] },
  ): Promise<WaitlistEntry> {
    return this.value<WaitlistEntry>("PUT", path`/v1/waitlist-entries/${waitlistEntryId}`, { body, options, shape: shapes.WaitlistEntry });
  }

  /**
   * Delete a waitlist entry. It is `canceled`; an offered slot becomes free and is offered to the next customer.
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  delete(waitlistEntryId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/waitlist-entries/${waitlistEntryId}`, { options });
  }

  /**
   * Restore a deleted waitlist entry. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  restore(
    waitlistEntryId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: WaitlistEntriesExpand[] },
  ): Promise<WaitlistEntry> {
    return this.value<WaitlistEntry>("POST", path`/v1/waitlist-entries/${waitlistEntryId}/restore`, { options, shape: shapes.WaitlistEntry });
  }

  /**
   * Upsert waitlist entry by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: WaitlistEntryUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: WaitlistEntriesExpand[] },
  ): Promise<WaitlistEntry> {
    return this.value<WaitlistEntry>("PUT", path`/v1/waitlist-entries/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.WaitlistEntry });
  }

  /**
   * Get waitlist entry by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `waitlist-entries:read` (included in `waitlist:read`).
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: WaitlistEntriesGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<WaitlistEntry> {
    return this.value<WaitlistEntry>("GET", path`/v1/waitlist-entries/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.WaitlistEntry });
  }

  /**
   * Change waitlist entries in bulk. Creates, updates and deletes many waitlist entries in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  bulk(body: WaitlistEntryBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/waitlist-entries/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Accept an offer. Returns its booking: `confirmed`, or `pending` if the service requires confirmation; the entry is `converted`. Returns 409 if the entry has no open offer or the offer has expired. `If-Match` is optional and applies to the entry.
   *
   * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
   */
  accept(waitlistEntryId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<Booking> {
    return this.value<Booking>("POST", path`/v1/waitlist-entries/${waitlistEntryId}/accept`, { options, shape: shapes.Booking });
  }
}
