// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type { ApiKeysSort, Member, MemberInput, MemberPatch, MemberStatus, OrganizationsInclude } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `users.list`. */
export interface UsersListQuery {
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
  status?: OneOf<MemberStatus>;
  /** `email` equals this value. */
  email?: OneOf<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `users.get`. */
export interface UsersGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** People who act for your organization, with their roles. */
export class Users extends Resource {
  /**
   * Invite a user. Sends the person a mail with a link that is valid for 7 days, and returns the user with the status `invited`. When the person accepts, the user gets the ID of the person. An address gets at most 5 of these mails an hour, and an organization sends at most 100: 429 `rate_limited` above that. Users belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `users:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  create(body: MemberInput, options?: RequestOptions): Promise<Member> {
    return this.value<Member>("POST", "/v1/users", { body, options, shape: shapes.Member });
  }

  /**
   * List users, the invited ones included. Returns the newest first by default. Users belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `users:read`.
   */
  list(query?: UsersListQuery, options?: RequestOptions): PagePromise<Member> {
    return this.page<Member>("GET", "/v1/users", { query, options, shape: shapes.Member });
  }

  /**
   * Get a user. Users belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `users:read`.
   */
  get(userId: string, query?: UsersGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Member> {
    return this.value<Member>("GET", path`/v1/users/${userId}`, { query, options, shape: shapes.Member });
  }

  /**
   * Update a user. New roles and a new status take effect with the next request of the person. Returns 409 `conflict` if no other active user has the role API Administrator, or if the person has not accepted yet; 403 `insufficient_scope` unless you have the scopes that you add and those that you take away. Users belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `users:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  update(
    userId: string,
    body: MemberPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Member> {
    return this.value<Member>("PATCH", path`/v1/users/${userId}`, { body, options, shape: shapes.Member });
  }

  /**
   * Delete a user. Removes the person from the organization: requests for it are rejected immediately, on every device, also after a new invitation. An invitation that was not accepted is withdrawn. Returns 409 `conflict` for the last active user with the role API Administrator, and 403 `insufficient_scope` unless you have the scopes of the user. Users belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `users:write`.
   */
  delete(userId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/users/${userId}`, { options });
  }
}
