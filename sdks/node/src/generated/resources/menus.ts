// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  BulkAnswer, Job, Menu, MenuBulk, MenuInput, MenuKind, MenuPatch, MenuUpsertInput, MenuVersion, OrganizationsInclude,
  OrganizationsSort,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `menus.list`. */
export interface MenusListQuery {
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
  /** `kind` equals this value. */
  kind?: OneOf<MenuKind>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `menus.get`. */
export interface MenusGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `menus.getByExternalId`. */
export interface MenusGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `menus.listVersions`. */
export interface MenusListVersionsQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Courses and their items: drafts, and published versions that never change. */
export class Menus extends Resource {
  /**
   * Create a menu.
   *
   * Required scope: `menus:write`.
   */
  create(body: MenuInput, options?: RequestOptions & { fields?: string[] }): Promise<Menu> {
    return this.value<Menu>("POST", "/v1/menus", { body, options, shape: shapes.Menu });
  }

  /**
   * List menus. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `menus:read`.
   */
  list(query?: MenusListQuery, options?: RequestOptions): PagePromise<Menu> {
    return this.page<Menu>("GET", "/v1/menus", { query, options, shape: shapes.Menu });
  }

  /**
   * Get a menu.
   *
   * Required scope: `menus:read`.
   */
  get(menuId: string, query?: MenusGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Menu> {
    return this.value<Menu>("GET", path`/v1/menus/${menuId}`, { query, options, shape: shapes.Menu });
  }

  /**
   * Update a menu. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `menus:write`.
   */
  update(
    menuId: string,
    body: MenuPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Menu> {
    return this.value<Menu>("PATCH", path`/v1/menus/${menuId}`, { body, options, shape: shapes.Menu });
  }

  /**
   * Replace a menu. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `menus:write`.
   */
  replace(
    menuId: string,
    body: MenuInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Menu> {
    return this.value<Menu>("PUT", path`/v1/menus/${menuId}`, { body, options, shape: shapes.Menu });
  }

  /**
   * Delete a menu. It can be restored for 30 days.
   *
   * Required scope: `menus:write`.
   */
  delete(menuId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/menus/${menuId}`, { options });
  }

  /**
   * Restore a deleted menu. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `menus:write`.
   */
  restore(menuId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Menu> {
    return this.value<Menu>("POST", path`/v1/menus/${menuId}/restore`, { options, shape: shapes.Menu });
  }

  /**
   * Upsert menu by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `menus:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: MenuUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Menu> {
    return this.value<Menu>("PUT", path`/v1/menus/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Menu });
  }

  /**
   * Get menu by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `menus:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: MenusGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Menu> {
    return this.value<Menu>("GET", path`/v1/menus/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Menu });
  }

  /**
   * Change menus in bulk. Creates, updates and deletes many menus in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `menus:write`.
   */
  bulk(body: MenuBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/menus/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Publish a menu. Creates a version, on which new selections are based. If nothing has changed since the latest version, no version is created.
   *
   * Required scope: `menus:write`.
   */
  publish(menuId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Menu> {
    return this.value<Menu>("POST", path`/v1/menus/${menuId}/publish`, { options, shape: shapes.Menu });
  }

  /**
   * List the versions of a menu. Returns the published versions, newest first.
   *
   * Required scope: `menus:read`.
   */
  listVersions(menuId: string, query?: MenusListVersionsQuery, options?: RequestOptions): PagePromise<MenuVersion> {
    return this.page<MenuVersion>("GET", path`/v1/menus/${menuId}/versions`, { query, options, shape: shapes.MenuVersion });
  }

  /**
   * Get a version of a menu. Published versions never change.
   *
   * Required scope: `menus:read`.
   */
  getVersion(menuId: string, number: string, options?: RequestOptions): Promise<MenuVersion> {
    return this.value<MenuVersion>("GET", path`/v1/menus/${menuId}/versions/${number}`, { options, shape: shapes.MenuVersion });
  }
}
