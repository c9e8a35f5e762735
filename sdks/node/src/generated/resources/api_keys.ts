// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKey, ApiKeyInput, ApiKeyPatch, ApiKeyStatus, ApiKeysSort, IssuedKey, OrganizationsInclude, RegenerateInput, Usage,
  UsageGranularity,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `apiKeys.list`. */
export interface ApiKeysListQuery {
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
  status?: OneOf<ApiKeyStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `apiKeys.usage`. */
export interface ApiKeysUsageQuery {
  /** Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`) before `to`. */
  from?: Date | string;
  /** End of the time span, exclusive. Default: now. */
  to?: Date | string;
  /** Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days of the last 2 years (`day`). Default: hour. */
  granularity?: UsageGranularity;
}

/** Access to the API: keys, scopes and limits. */
export class ApiKeys extends Resource {
  /**
   * Create an API key. Its secret is shown only once.
   *
   * Required scope: `api-keys:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  create(body: ApiKeyInput, options?: RequestOptions): Promise<IssuedKey> {
    return this.value<IssuedKey>("POST", "/v1/api-keys", { body, options, shape: shapes.IssuedKey });
  }

  /**
   * List API keys. Returns the keys of your own credentials' environment (live or test), newest first by default.
   *
   * Required scope: `api-keys:read`.
   */
  list(query?: ApiKeysListQuery, options?: RequestOptions): PagePromise<ApiKey> {
    return this.page<ApiKey>("GET", "/v1/api-keys", { query, options, shape: shapes.ApiKey });
  }

  /**
   * Get an API key.
   *
   * Required scope: `api-keys:read`.
   */
  get(keyId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<ApiKey> {
    return this.value<ApiKey>("GET", path`/v1/api-keys/${keyId}`, { options, shape: shapes.ApiKey });
  }

  /**
   * Update an API key. Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or `disabled`.
   *
   * Required scope: `api-keys:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  update(
    keyId: string,
    body: ApiKeyPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<ApiKey> {
    return this.value<ApiKey>("PATCH", path`/v1/api-keys/${keyId}`, { body, options, shape: shapes.ApiKey });
  }

  /**
   * Replace an API key. Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or `disabled`.
   *
   * Required scope: `api-keys:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  replace(
    keyId: string,
    body: ApiKeyInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<ApiKey> {
    return this.value<ApiKey>("PUT", path`/v1/api-keys/${keyId}`, { body, options, shape: shapes.ApiKey });
  }

  /**
   * Revoke an API key. Requests with it are refused immediately. Needs no scope of the key.
   *
   * Required scope: `api-keys:write`.
   */
  delete(keyId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/api-keys/${keyId}`, { options });
  }

  /**
   * Regenerate an API key's secret. The new secret is shown only once. The old secret works for another `grace_hours`. Your credentials need every scope of the key.
   *
   * Required scope: `api-keys:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  regenerate(
    keyId: string,
    body?: RegenerateInput,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<IssuedKey> {
    return this.value<IssuedKey>("POST", path`/v1/api-keys/${keyId}/regenerate`, { body, options, shape: shapes.IssuedKey });
  }

  /**
   * Get an API key's usage.
   *
   * Returns the requests made with the key, in total and per period.
   *
   * Required scope: `usage:read`.
   */
  usage(keyId: string, query?: ApiKeysUsageQuery, options?: RequestOptions): Promise<Usage> {
    return this.value<Usage>("GET", path`/v1/api-keys/${keyId}/usage`, { query, options, shape: shapes.Usage });
  }
}
