// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { Range } from "../../runtime/types.js";
import type {
  BlockSpaceInput, BulkAnswer, Job, OrganizationsInclude, Space, SpaceBulk, SpaceInput, SpacePatch, SpaceUpsertInput,
  SpacesExpand, SpacesSort, UnblockSpaceInput,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `spaces.list`. */
export interface SpacesListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: SpacesSort;
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
  /** `capacity` equals this value. */
  capacity?: Range<number>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: SpacesExpand[];
}

/** Query of `spaces.get`. */
export interface SpacesGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: SpacesExpand[];
}

/** Query of `spaces.getByExternalId`. */
export interface SpacesGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: SpacesExpand[];
}

/** Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service. */
export class Spaces extends Resource {
  /**
   * Create a space.
   *
   * Required scope: `spaces:write`.
   */
  create(
    venueId: string,
    body: SpaceInput,
    options?: RequestOptions & { fields?: string[]; expand?: SpacesExpand[] },
  ): Promise<Space> {
    return this.value<Space>("POST", path`/v1/venues/${venueId}/spaces`, { body, options, shape: shapes.Space });
  }

  /**
   * List spaces. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `spaces:read`.
   */
  list(venueId: string, query?: SpacesListQuery, options?: RequestOptions): PagePromise<Space> {
    return this.page<Space>("GET", path`/v1/venues/${venueId}/spaces`, { query, options, shape: shapes.Space });
  }

  /**
   * Get a space.
   *
   * Required scope: `spaces:read`.
   */
  get(
    venueId: string,
    spaceId: string,
    query?: SpacesGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Space> {
    return this.value<Space>("GET", path`/v1/venues/${venueId}/spaces/${spaceId}`, { query, options, shape: shapes.Space });
  }

  /**
   * Update a space. Changes only the fields in the body (RFC 7396). New or extended blocks that meet reservations of the space, by weddings or bookings, return 409 `conflict` that names them; the action `block` can force them. The elements of a combo cannot be changed while the combo has reservations that have not ended.
   *
   * Required scope: `spaces:write`.
   */
  update(
    venueId: string,
    spaceId: string,
    body: SpacePatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SpacesExpand[] },
  ): Promise<Space> {
    return this.value<Space>("PATCH", path`/v1/venues/${venueId}/spaces/${spaceId}`, { body, options, shape: shapes.Space });
  }

  /**
   * Replace a space. Replaces the resource as a whole; use PATCH to change single fields. New or extended blocks that meet reservations of the space, by weddings or bookings, return 409 `conflict` that names them; the action `block` can force them. The elements of a combo cannot be changed while the combo has reservations that have not ended.
   *
   * Required scope: `spaces:write`.
   */
  replace(
    venueId: string,
    spaceId: string,
    body: SpaceInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SpacesExpand[] },
  ): Promise<Space> {
    return this.value<Space>("PUT", path`/v1/venues/${venueId}/spaces/${spaceId}`, { body, options, shape: shapes.Space });
  }

  /**
   * Delete a space. It can be restored for 30 days. Returns 409 `conflict` if a combo uses it, or if it has reservations that have not ended: `reservations` names the first 20.
   *
   * Required scope: `spaces:write`.
   */
  delete(venueId: string, spaceId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/venues/${venueId}/spaces/${spaceId}`, { options });
  }

  /**
   * Restore a deleted space. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `spaces:write`.
   */
  restore(
    venueId: string,
    spaceId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SpacesExpand[] },
  ): Promise<Space> {
    return this.value<Space>("POST", path`/v1/venues/${venueId}/spaces/${spaceId}/restore`, { options, shape: shapes.Space });
  }

  /**
   * Upsert space by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `spaces:write`.
   */
  upsertByExternalId(
    venueId: string,
    source: string,
    externalId: string,
    body: SpaceUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SpacesExpand[] },
  ): Promise<Space> {
    return this.value<Space>("PUT", path`/v1/venues/${venueId}/spaces/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Space });
  }

  /**
   * Get space by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `spaces:read`.
   */
  getByExternalId(
    venueId: string,
    source: string,
    externalId: string,
    query?: SpacesGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Space> {
    return this.value<Space>("GET", path`/v1/venues/${venueId}/spaces/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Space });
  }

  /**
   * Change spaces in bulk. Creates, updates and deletes many spaces in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `spaces:write`.
   */
  bulk(venueId: string, body: SpaceBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", path`/v1/venues/${venueId}/spaces/bulk`, { body, options, shape: shapes.Job });
  }

  /**
   * Take a space out of service. Adds a block. Returns 409 if it overlaps an existing block, or reservations of the space by weddings or bookings, their buffers included: `reservations` names the first 20, `reservation_count` is the number of all. With `force` the reservations stay during the block. No reservation that is made at the same moment misses the block.
   *
   * Required scope: `spaces:write`.
   */
  block(
    venueId: string,
    spaceId: string,
    body: BlockSpaceInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SpacesExpand[] },
  ): Promise<Space> {
    return this.value<Space>("POST", path`/v1/venues/${venueId}/spaces/${spaceId}/block`, { body, options, shape: shapes.Space });
  }

  /**
   * Return a space to service. Removes one of its blocks, whether it is future, current or past.
   *
   * Required scope: `spaces:write`.
   */
  unblock(
    venueId: string,
    spaceId: string,
    body: UnblockSpaceInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SpacesExpand[] },
  ): Promise<Space> {
    return this.value<Space>("POST", path`/v1/venues/${venueId}/spaces/${spaceId}/unblock`, { body, options, shape: shapes.Space });
  }
}
