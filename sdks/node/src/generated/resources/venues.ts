// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  BulkAnswer, Job, OrganizationsInclude, OrganizationsSort, Venue, VenueBulk, VenueInput, VenuePatch, VenueStatus,
  VenueUpsertInput,
} from "../models.js";
import * as shapes from "../shapes.js";
import { Spaces } from "./spaces.js";

/** Query of `venues.list`. */
export interface VenuesListQuery {
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
  /** `name` equals this value. */
  name?: Range<string>;
  /** `status` equals this value. */
  status?: OneOf<VenueStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `venues.get`. */
export interface VenuesGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `venues.getByExternalId`. */
export interface VenuesGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Houses where weddings and bookings take place: location, opening hours and closing dates. */
export class Venues extends Resource {
  /** Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service. */
  readonly spaces = new Spaces(this.core);

  /**
   * Create a venue.
   *
   * Required scope: `venues:write`.
   */
  create(body: VenueInput, options?: RequestOptions & { fields?: string[] }): Promise<Venue> {
    return this.value<Venue>("POST", "/v1/venues", { body, options, shape: shapes.Venue });
  }

  /**
   * List venues. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `venues:read`.
   */
  list(query?: VenuesListQuery, options?: RequestOptions): PagePromise<Venue> {
    return this.page<Venue>("GET", "/v1/venues", { query, options, shape: shapes.Venue });
  }

  /**
   * Get a venue.
   *
   * Required scope: `venues:read`.
   */
  get(venueId: string, query?: VenuesGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Venue> {
    return this.value<Venue>("GET", path`/v1/venues/${venueId}`, { query, options, shape: shapes.Venue });
  }

  /**
   * Update a venue. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `venues:write`.
   */
  update(
    venueId: string,
    body: VenuePatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Venue> {
    return this.value<Venue>("PATCH", path`/v1/venues/${venueId}`, { body, options, shape: shapes.Venue });
  }

  /**
   * Replace a venue. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `venues:write`.
   */
  replace(
    venueId: string,
    body: VenueInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Venue> {
    return this.value<Venue>("PUT", path`/v1/venues/${venueId}`, { body, options, shape: shapes.Venue });
  }

  /**
   * Delete a venue. It can be restored for 30 days. Returns 409 `conflict` if it has spaces, or a wedding that is tentative, definite or in progress, and not over: `dependents` names up to 20. Archive it to keep them.
   *
   * Required scope: `venues:write`.
   */
  delete(venueId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/venues/${venueId}`, { options });
  }

  /**
   * Restore a deleted venue. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `venues:write`.
   */
  restore(venueId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Venue> {
    return this.value<Venue>("POST", path`/v1/venues/${venueId}/restore`, { options, shape: shapes.Venue });
  }

  /**
   * Upsert venue by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `venues:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: VenueUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Venue> {
    return this.value<Venue>("PUT", path`/v1/venues/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Venue });
  }

  /**
   * Get venue by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `venues:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: VenuesGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Venue> {
    return this.value<Venue>("GET", path`/v1/venues/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Venue });
  }

  /**
   * Change venues in bulk. Creates, updates and deletes many venues in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `venues:write`.
   */
  bulk(body: VenueBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/venues/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Archive a venue. Existing data is kept, but new spaces, weddings and bookings are rejected.
   *
   * Required scope: `venues:write`.
   */
  archive(venueId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Venue> {
    return this.value<Venue>("POST", path`/v1/venues/${venueId}/archive`, { options, shape: shapes.Venue });
  }

  /**
   * Activate an archived venue. New spaces, weddings and bookings are accepted again.
   *
   * Required scope: `venues:write`.
   */
  activate(venueId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Venue> {
    return this.value<Venue>("POST", path`/v1/venues/${venueId}/activate`, { options, shape: shapes.Venue });
  }
}
