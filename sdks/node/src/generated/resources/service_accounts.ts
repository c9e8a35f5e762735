// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { Range } from "../../runtime/types.js";
import type {
  OrganizationsInclude, OrganizationsSort, ServiceAccount, ServiceAccountInput, ServiceAccountPatch,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `serviceAccounts.list`. */
export interface ServiceAccountsListQuery {
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

/** Query of `serviceAccounts.get`. */
export interface ServiceAccountsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Principals without a password: they have roles, and hold API keys and OAuth clients. */
export class ServiceAccounts extends Resource {
  /**
   * Create a service account. API keys and OAuth clients can name it as their `service_account_id`: then they have only scopes of its roles.
   *
   * Required scope: `service-accounts:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  create(body: ServiceAccountInput, options?: RequestOptions & { fields?: string[] }): Promise<ServiceAccount> {
    return this.value<ServiceAccount>("POST", "/v1/service-accounts", { body, options, shape: shapes.ServiceAccount });
  }

  /**
   * List service accounts. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `service-accounts:read`.
   */
  list(query?: ServiceAccountsListQuery, options?: RequestOptions): PagePromise<ServiceAccount> {
    return this.page<ServiceAccount>("GET", "/v1/service-accounts", { query, options, shape: shapes.ServiceAccount });
  }

  /**
   * Get a service account.
   *
   * Required scope: `service-accounts:read`.
   */
  get(
    serviceAccountId: string,
    query?: ServiceAccountsGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<ServiceAccount> {
    return this.value<ServiceAccount>("GET", path`/v1/service-accounts/${serviceAccountId}`, { query, options, shape: shapes.ServiceAccount });
  }

  /**
   * Update a service account. New roles take effect with the next request of its API keys and OAuth clients.
   *
   * Required scope: `service-accounts:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  update(
    serviceAccountId: string,
    body: ServiceAccountPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<ServiceAccount> {
    return this.value<ServiceAccount>("PATCH", path`/v1/service-accounts/${serviceAccountId}`, { body, options, shape: shapes.ServiceAccount });
  }

  /**
   * Replace a service account. New roles take effect with the next request of its API keys and OAuth clients.
   *
   * Required scope: `service-accounts:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  replace(
    serviceAccountId: string,
    body: ServiceAccountInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<ServiceAccount> {
    return this.value<ServiceAccount>("PUT", path`/v1/service-accounts/${serviceAccountId}`, { body, options, shape: shapes.ServiceAccount });
  }

  /**
   * Delete a service account. Requests with its API keys and OAuth clients are rejected immediately. It cannot be restored.
   *
   * Required scope: `service-accounts:write`.
   */
  delete(serviceAccountId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/service-accounts/${serviceAccountId}`, { options });
  }
}
