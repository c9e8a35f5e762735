// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  BulkAnswer, Job, OrganizationsInclude, Wedding, WeddingBulk, WeddingChange, WeddingEndInput, WeddingHoldInput,
  WeddingInput, WeddingPatch, WeddingStatus, WeddingUpsertInput, WeddingsExpand, WeddingsSort,
} from "../models.js";
import * as shapes from "../shapes.js";
import { MenuSelections } from "./menu_selections.js";

/** Query of `weddings.list`. */
export interface WeddingsListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: WeddingsSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `status` equals this value. */
  status?: OneOf<WeddingStatus>;
  /** `client_id` equals this value. */
  client_id?: OneOf<string>;
  /** `venue_id` equals this value. */
  venue_id?: OneOf<string>;
  /** `date` equals this value. */
  date?: Range<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: WeddingsExpand[];
}

/** Query of `weddings.get`. */
export interface WeddingsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: WeddingsExpand[];
}

/** Query of `weddings.getByExternalId`. */
export interface WeddingsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: WeddingsExpand[];
}

/** Query of `weddings.listChanges`. */
export interface WeddingsListChangesQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Celebrations of clients, from the first inquiry to the final accounts. */
export class Weddings extends Resource {
  /** Guests' menu choices for a wedding, based on a published menu version. */
  readonly menuSelections = new MenuSelections(this.core);

  /**
   * Create a wedding.
   *
   * Required scope: `weddings:write`.
   */
  create(
    body: WeddingInput,
    options?: RequestOptions & { fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", "/v1/weddings", { body, options, shape: shapes.Wedding });
  }

  /**
   * List weddings. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `weddings:read`.
   */
  list(query?: WeddingsListQuery, options?: RequestOptions): PagePromise<Wedding> {
    return this.page<Wedding>("GET", "/v1/weddings", { query, options, shape: shapes.Wedding });
  }

  /**
   * Get a wedding.
   *
   * Required scope: `weddings:read`.
   */
  get(weddingId: string, query?: WeddingsGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Wedding> {
    return this.value<Wedding>("GET", path`/v1/weddings/${weddingId}`, { query, options, shape: shapes.Wedding });
  }

  /**
   * Update a wedding. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `weddings:write`.
   */
  update(
    weddingId: string,
    body: WeddingPatch,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("PATCH", path`/v1/weddings/${weddingId}`, { body, options, shape: shapes.Wedding });
  }

  /**
   * Replace a wedding. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `weddings:write`.
   */
  replace(
    weddingId: string,
    body: WeddingInput,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("PUT", path`/v1/weddings/${weddingId}`, { body, options, shape: shapes.Wedding });
  }

  /**
   * Delete a wedding. It can be restored for 30 days.
   *
   * Required scope: `weddings:write`.
   */
  delete(weddingId: string, options: RequestOptions & { ifMatch: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/weddings/${weddingId}`, { options });
  }

  /**
   * Restore a deleted wedding. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `weddings:write`.
   */
  restore(
    weddingId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/restore`, { options, shape: shapes.Wedding });
  }

  /**
   * Upsert wedding by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`; without either, the API returns 428.
   *
   * Required scope: `weddings:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: WeddingUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("PUT", path`/v1/weddings/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Wedding });
  }

  /**
   * Get wedding by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `weddings:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: WeddingsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Wedding> {
    return this.value<Wedding>("GET", path`/v1/weddings/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Wedding });
  }

  /**
   * Change weddings in bulk. Creates, updates and deletes many weddings in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `weddings:write`.
   */
  bulk(body: WeddingBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/weddings/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Hold a wedding's date. The wedding becomes tentative. When its option expires, the date is released automatically. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  hold(
    weddingId: string,
    body: WeddingHoldInput | undefined,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/hold`, { body, options, shape: shapes.Wedding });
  }

  /**
   * Waitlist a wedding. It is not held automatically when its date becomes free; your staff decides. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  waitlist(
    weddingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/waitlist`, { options, shape: shapes.Wedding });
  }

  /**
   * Confirm a wedding. It becomes definite. Returns 409 if its option has expired. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  confirm(
    weddingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/confirm`, { options, shape: shapes.Wedding });
  }

  /**
   * Release a wedding's date. Ends the hold before its option expires. The wedding can be held again. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  release(
    weddingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/release`, { options, shape: shapes.Wedding });
  }

  /**
   * Start a wedding. Its status becomes `in_progress`, and `guests.actual` can be set. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  start(
    weddingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/start`, { options, shape: shapes.Wedding });
  }

  /**
   * Complete a wedding. Its status must be `in_progress`. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  complete(
    weddingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/complete`, { options, shape: shapes.Wedding });
  }

  /**
   * Close a completed wedding. Its accounts are settled. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  close(
    weddingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/close`, { options, shape: shapes.Wedding });
  }

  /**
   * Cancel a tentative or definite wedding. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  cancel(
    weddingId: string,
    body: WeddingEndInput | undefined,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/cancel`, { body, options, shape: shapes.Wedding });
  }

  /**
   * Mark a wedding as lost. Allowed from `inquiry`, `waitlisted` or `tentative`. If the current status does not allow this, the API returns 409 with the allowed statuses.
   *
   * Required scope: `weddings:write`.
   */
  lose(
    weddingId: string,
    body: WeddingEndInput | undefined,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/lose`, { body, options, shape: shapes.Wedding });
  }

  /**
   * Lock a wedding's guarantee. Afterwards `guests.guaranteed` can only be raised; lowering it returns 409. The wedding must be definite or in progress and have a guarantee.
   *
   * Required scope: `weddings:write`.
   */
  lockGuarantee(
    weddingId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: WeddingsExpand[] },
  ): Promise<Wedding> {
    return this.value<Wedding>("POST", path`/v1/weddings/${weddingId}/lock-guarantee`, { options, shape: shapes.Wedding });
  }

  /**
   * List a wedding's history. Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.
   *
   * Required scope: `weddings:read`.
   */
  listChanges(
    weddingId: string,
    query?: WeddingsListChangesQuery,
    options?: RequestOptions,
  ): PagePromise<WeddingChange> {
    return this.page<WeddingChange>("GET", path`/v1/weddings/${weddingId}/history`, { query, options, shape: shapes.WeddingChange });
  }
}
