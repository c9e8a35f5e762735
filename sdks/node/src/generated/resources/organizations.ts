// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  BulkAnswer, IssuedClientStatus, Job, Organization, OrganizationBulk, OrganizationInput, OrganizationKind,
  OrganizationPatch, OrganizationUpsertInput, OrganizationsInclude, OrganizationsSort,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `organizations.list`. */
export interface OrganizationsListQuery {
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
  status?: OneOf<IssuedClientStatus>;
  /** `kind` equals this value. */
  kind?: OneOf<OrganizationKind>;
  /** `name` equals this value. */
  name?: Range<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `organizations.get`. */
export interface OrganizationsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `organizations.getByExternalId`. */
export interface OrganizationsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Chains, venue groups and vendors. They own all other data. */
export class Organizations extends Resource {
  /**
   * Create an organization.
   *
   * Required scope: `organizations:write`.
   */
  create(body: OrganizationInput, options?: RequestOptions & { fields?: string[] }): Promise<Organization> {
    return this.value<Organization>("POST", "/v1/organizations", { body, options, shape: shapes.Organization });
  }

  /**
   * List organizations. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `organizations:read`.
   */
  list(query?: OrganizationsListQuery, options?: RequestOptions): PagePromise<Organization> {
    return this.page<Organization>("GET", "/v1/organizations", { query, options, shape: shapes.Organization });
  }

  /**
   * Get an organization.
   *
   * Required scope: `organizations:read`.
   */
  get(
    organizationId: string,
    query?: OrganizationsGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Organization> {
    return this.value<Organization>("GET", path`/v1/organizations/${organizationId}`, { query, options, shape: shapes.Organization });
  }

  /**
   * Update an organization. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `organizations:write`.
   */
  update(
    organizationId: string,
    body: OrganizationPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Organization> {
    return this.value<Organization>("PATCH", path`/v1/organizations/${organizationId}`, { body, options, shape: shapes.Organization });
  }

  /**
   * Replace an organization. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `organizations:write`.
   */
  replace(
    organizationId: string,
    body: OrganizationInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Organization> {
    return this.value<Organization>("PUT", path`/v1/organizations/${organizationId}`, { body, options, shape: shapes.Organization });
  }

  /**
   * Delete an organization. It can be restored for 30 days.
   *
   * Required scope: `organizations:write`.
   */
  delete(organizationId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/organizations/${organizationId}`, { options });
  }

  /**
   * Restore a deleted organization. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `organizations:write`.
   */
  restore(
    organizationId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Organization> {
    return this.value<Organization>("POST", path`/v1/organizations/${organizationId}/restore`, { options, shape: shapes.Organization });
  }

  /**
   * Upsert organization by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `organizations:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: OrganizationUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Organization> {
    return this.value<Organization>("PUT", path`/v1/organizations/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Organization });
  }

  /**
   * Get organization by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `organizations:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: OrganizationsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Organization> {
    return this.value<Organization>("GET", path`/v1/organizations/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Organization });
  }

  /**
   * Change organizations in bulk. Creates, updates and deletes many organizations in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `organizations:write`.
   */
  bulk(body: OrganizationBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/organizations/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Suspend a child organization. Requests for it are rejected. Only its parent organization can suspend it.
   *
   * Required scope: `organizations:write`.
   */
  suspend(
    organizationId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Organization> {
    return this.value<Organization>("POST", path`/v1/organizations/${organizationId}/suspend`, { options, shape: shapes.Organization });
  }

  /**
   * Activate a suspended child organization. Only its parent organization can activate it.
   *
   * Required scope: `organizations:write`.
   */
  activate(
    organizationId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Organization> {
    return this.value<Organization>("POST", path`/v1/organizations/${organizationId}/activate`, { options, shape: shapes.Organization });
  }
}
