// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, BulkAnswer, Job, MenuSelection, MenuSelectionBulk, MenuSelectionInput, MenuSelectionPatch,
  MenuSelectionStatus, MenuSelectionUpsertInput, MenuSelectionsExpand, OrganizationsInclude,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `menuSelections.list`. */
export interface MenuSelectionsListQuery {
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
  /** `menu_id` equals this value. */
  menu_id?: OneOf<string>;
  /** `status` equals this value. */
  status?: OneOf<MenuSelectionStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: MenuSelectionsExpand[];
}

/** Query of `menuSelections.get`. */
export interface MenuSelectionsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: MenuSelectionsExpand[];
}

/** Query of `menuSelections.getByExternalId`. */
export interface MenuSelectionsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: MenuSelectionsExpand[];
}

/** Guests' menu choices for a wedding, based on a published menu version. */
export class MenuSelections extends Resource {
  /**
   * Create a menu selection.
   *
   * Required scope: `menu-selections:write`.
   */
  create(
    weddingId: string,
    body: MenuSelectionInput,
    options?: RequestOptions & { fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("POST", path`/v1/weddings/${weddingId}/menu-selections`, { body, options, shape: shapes.MenuSelection });
  }

  /**
   * List menu selections. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `menu-selections:read`.
   */
  list(weddingId: string, query?: MenuSelectionsListQuery, options?: RequestOptions): PagePromise<MenuSelection> {
    return this.page<MenuSelection>("GET", path`/v1/weddings/${weddingId}/menu-selections`, { query, options, shape: shapes.MenuSelection });
  }

  /**
   * Get a menu selection.
   *
   * Required scope: `menu-selections:read`.
   */
  get(
    weddingId: string,
    menuSelectionId: string,
    query?: MenuSelectionsGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("GET", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}`, { query, options, shape: shapes.MenuSelection });
  }

  /**
   * Update a menu selection. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `menu-selections:write`.
   */
  update(
    weddingId: string,
    menuSelectionId: string,
    body: MenuSelectionPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("PATCH", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}`, { body, options, shape: shapes.MenuSelection });
  }

  /**
   * Replace a menu selection. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `menu-selections:write`.
   */
  replace(
    weddingId: string,
    menuSelectionId: string,
    body: MenuSelectionInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("PUT", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}`, { body, options, shape: shapes.MenuSelection });
  }

  /**
   * Delete a menu selection. It can be restored for 30 days.
   *
   * Required scope: `menu-selections:write`.
   */
  delete(weddingId: string, menuSelectionId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}`, { options });
  }

  /**
   * Restore a deleted menu selection. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `menu-selections:write`.
   */
  restore(
    weddingId: string,
    menuSelectionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("POST", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}/restore`, { options, shape: shapes.MenuSelection });
  }

  /**
   * Upsert menu selection by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `menu-selections:write`.
   */
  upsertByExternalId(
    weddingId: string,
    source: string,
    externalId: string,
    body: MenuSelectionUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("PUT", path`/v1/weddings/${weddingId}/menu-selections/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.MenuSelection });
  }

  /**
   * Get menu selection by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `menu-selections:read`.
   */
  getByExternalId(
    weddingId: string,
    source: string,
    externalId: string,
    query?: MenuSelectionsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("GET", path`/v1/weddings/${weddingId}/menu-selections/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.MenuSelection });
  }

  /**
   * Change menu selections in bulk. Creates, updates and deletes many menu selections in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `menu-selections:write`.
   */
  bulk(weddingId: string, body: MenuSelectionBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", path`/v1/weddings/${weddingId}/menu-selections/bulk`, { body, options, shape: shapes.Job });
  }

  /**
   * Submit a draft. It must contain at least one choice.
   *
   * Required scope: `menu-selections:write`.
   */
  submit(
    weddingId: string,
    menuSelectionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("POST", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}/submit`, { options, shape: shapes.MenuSelection });
  }

  /**
   * Reopen a submitted selection. It becomes a draft again.
   *
   * Required scope: `menu-selections:write`.
   */
  reopen(
    weddingId: string,
    menuSelectionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("POST", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}/reopen`, { options, shape: shapes.MenuSelection });
  }

  /**
   * Lock a submitted selection. The kitchen orders from it, and the choices can no longer change.
   *
   * Required scope: `menu-selections:write`.
   */
  lock(
    weddingId: string,
    menuSelectionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("POST", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}/lock`, { options, shape: shapes.MenuSelection });
  }

  /**
   * Mark a locked selection as served.
   *
   * Required scope: `menu-selections:write`.
   */
  serve(
    weddingId: string,
    menuSelectionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: MenuSelectionsExpand[] },
  ): Promise<MenuSelection> {
    return this.value<MenuSelection>("POST", path`/v1/weddings/${weddingId}/menu-selections/${menuSelectionId}/serve`, { options, shape: shapes.MenuSelection });
  }
}
