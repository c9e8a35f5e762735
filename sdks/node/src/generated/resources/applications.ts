// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  Application, ApplicationInput, ApplicationPatch, ApplicationReviewInput, ApplicationStatus, OrganizationsInclude,
  OrganizationsSort, PendingApplication,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `applications.listPending`. */
export interface ApplicationsListPendingQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Query of `applications.list`. */
export interface ApplicationsListQuery {
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
  status?: OneOf<ApplicationStatus>;
  /** `name` equals this value. */
  name?: Range<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `applications.get`. */
export interface ApplicationsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Developer applications: software with credentials of its own, which the platform approves. */
export class Applications extends Resource {
  /**
   * List pending applications.
   *
   * Returns the applications of all organizations, live and sandbox, that wait for their approval, oldest first. Only administrators of
   * the platform can do this. To list the applications of your own organization, use `GET /v1/applications`.
   *
   * Required scope: `platform:applications`.
   */
  listPending(query?: ApplicationsListPendingQuery, options?: RequestOptions): PagePromise<PendingApplication> {
    return this.page<PendingApplication>("GET", "/v1/applications/pending", { query, options, shape: shapes.PendingApplication });
  }

  /**
   * Create an application. Its status is `pending`: an administrator of the platform approves or rejects it. Then API keys and OAuth clients can name it as their `application_id`.
   *
   * Required scope: `applications:write`.
   */
  create(body: ApplicationInput, options?: RequestOptions & { fields?: string[] }): Promise<Application> {
    return this.value<Application>("POST", "/v1/applications", { body, options, shape: shapes.Application });
  }

  /**
   * List applications. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `applications:read`.
   */
  list(query?: ApplicationsListQuery, options?: RequestOptions): PagePromise<Application> {
    return this.page<Application>("GET", "/v1/applications", { query, options, shape: shapes.Application });
  }

  /**
   * Get an application.
   *
   * Required scope: `applications:read`.
   */
  get(
    applicationId: string,
    query?: ApplicationsGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Application> {
    return this.value<Application>("GET", path`/v1/applications/${applicationId}`, { query, options, shape: shapes.Application });
  }

  /**
   * Update an application. After the decision of the platform, `name`, `url` and `tier` cannot change: 409 `conflict`. Register a new application instead.
   *
   * Required scope: `applications:write`.
   */
  update(
    applicationId: string,
    body: ApplicationPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Application> {
    return this.value<Application>("PATCH", path`/v1/applications/${applicationId}`, { body, options, shape: shapes.Application });
  }

  /**
   * Replace an application. After the decision of the platform, `name`, `url` and `tier` cannot change: 409 `conflict`. Register a new application instead.
   *
   * Required scope: `applications:write`.
   */
  replace(
    applicationId: string,
    body: ApplicationInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Application> {
    return this.value<Application>("PUT", path`/v1/applications/${applicationId}`, { body, options, shape: shapes.Application });
  }

  /**
   * Delete an application. Requests with its credentials are rejected immediately. It cannot be restored.
   *
   * Required scope: `applications:write`.
   */
  delete(applicationId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/applications/${applicationId}`, { options });
  }

  /**
   * Approve a pending application. New credentials can belong to it. Its owner can change it until then: send `If-Match`. Only administrators of the platform can do this, for applications of every organization.
   *
   * Required scope: `platform:applications`.
   */
  approve(
    applicationId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Application> {
    return this.value<Application>("POST", path`/v1/applications/${applicationId}/approve`, { options, shape: shapes.Application });
  }

  /**
   * Reject a pending application. The decision is final. Only administrators of the platform can do this, for applications of every organization.
   *
   * Required scope: `platform:applications`.
   */
  reject(
    applicationId: string,
    body: ApplicationReviewInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Application> {
    return this.value<Application>("POST", path`/v1/applications/${applicationId}/reject`, { body, options, shape: shapes.Application });
  }

  /**
   * Suspend an approved application. Its credentials are rejected immediately. A second call completes an interrupted one. Only administrators of the platform can do this, for applications of every organization.
   *
   * Required scope: `platform:applications`.
   */
  suspend(
    applicationId: string,
    body: ApplicationReviewInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Application> {
    return this.value<Application>("POST", path`/v1/applications/${applicationId}/suspend`, { body, options, shape: shapes.Application });
  }

  /**
   * Activate a suspended application. Its credentials work again. A second call completes an interrupted one. Only administrators of the platform can do this, for applications of every organization.
   *
   * Required scope: `platform:applications`.
   */
  activate(
    applicationId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Application> {
    return this.value<Application>("POST", path`/v1/applications/${applicationId}/activate`, { options, shape: shapes.Application });
  }
}
