// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type { ApiKeysSort, Job, JobStatus, OrganizationsInclude } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `jobs.list`. */
export interface JobsListQuery {
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
  status?: OneOf<JobStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Operations that run in the background, with progress and a result. */
export class Jobs extends Resource {
  /**
   * List jobs.
   *
   * Returns the newest first by default.
   *
   * Required scope: `jobs:read`.
   */
  list(query?: JobsListQuery, options?: RequestOptions): PagePromise<Job> {
    return this.page<Job>("GET", "/v1/jobs", { query, options, shape: shapes.Job });
  }

  /**
   * Get a job.
   *
   * Returns its progress and the address of its result.
   *
   * Required scope: `jobs:read`.
   */
  get(jobId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<Job> {
    return this.value<Job>("GET", path`/v1/jobs/${jobId}`, { options, shape: shapes.Job });
  }

  /**
   * Cancel a job.
   *
   * It stops before its next operation. Completed operations are not undone; the result contains them.
   *
   * Required scope: `jobs:write`.
   */
  cancel(jobId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<Job> {
    return this.value<Job>("POST", path`/v1/jobs/${jobId}/cancel`, { options, shape: shapes.Job });
  }

  /**
   * Get a job's result.
   *
   * Returns JSON Lines: one object with status, headers and body per operation, in their order; of an export, its rows as JSON Lines or CSV,
   * as its request asked. Requires each of the job's `scopes`, or
   * the read scope of the same resource. The result is not available as XML: if `Accept` allows neither JSON Lines nor JSON, the API
   * returns 406.
   *
   * Required scope: `jobs:read`.
   */
  result(jobId: string, options?: RequestOptions): AsyncIterable<unknown> {
    return this.lines<unknown>("GET", path`/v1/jobs/${jobId}/result`, { options });
  }
}
