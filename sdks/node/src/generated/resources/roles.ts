// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { Range } from "../../runtime/types.js";
import type { OrganizationsInclude, OrganizationsSort, Role, RoleInput, RolePatch } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `roles.list`. */
export interface RolesListQuery {
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
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `roles.get`. */
export interface RolesGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Sets of scopes for users and service accounts: five built-in ones, and your own. */
export class Roles extends Resource {
  /**
   * Create a role. You can give it only scopes that you have. An organization has at most 100 roles of its own.
   *
   * Required scope: `roles:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  create(body: RoleInput, options?: RequestOptions & { fields?: string[] }): Promise<Role> {
    return this.value<Role>("POST", "/v1/roles", { body, options, shape: shapes.Role });
  }

  /**
   * List roles, the built-in ones included. Returns the newest first by default.
   *
   * Required scope: `roles:read`.
   */
  list(query?: RolesListQuery, options?: RequestOptions): PagePromise<Role> {
    return this.page<Role>("GET", "/v1/roles", { query, options, shape: shapes.Role });
  }

  /**
   * Get a role.
   *
   * Required scope: `roles:read`.
   */
  get(roleId: string, query?: RolesGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Role> {
    return this.value<Role>("GET", path`/v1/roles/${roleId}`, { query, options, shape: shapes.Role });
  }

  /**
   * Update a role. Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have. Returns 409 `conflict` for a built-in role.
   *
   * Required scope: `roles:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  update(
    roleId: string,
    body: RolePatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Role> {
    return this.value<Role>("PATCH", path`/v1/roles/${roleId}`, { body, options, shape: shapes.Role });
  }

  /**
   * Replace a role. Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have. Returns 409 `conflict` for a built-in role.
   *
   * Required scope: `roles:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  replace(
    roleId: string,
    body: RoleInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Role> {
    return this.value<Role>("PUT", path`/v1/roles/${roleId}`, { body, options, shape: shapes.Role });
  }

  /**
   * Delete a role. Returns 409 `conflict` for a built-in role, and while users or service accounts have it: `dependents` names up to 20. It cannot be restored.
   *
   * Required scope: `roles:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  delete(roleId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/roles/${roleId}`, { options });
  }
}
