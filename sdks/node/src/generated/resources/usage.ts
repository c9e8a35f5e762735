// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { KeyQuotas, Usage, UsageEndpoints, UsageErrors, UsageGranularity } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `usage.summary`. */
export interface UsageSummaryQuery {
  /** Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`) before `to`. */
  from?: Date | string;
  /** End of the time span, exclusive. Default: now. */
  to?: Date | string;
  /** Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days of the last 2 years (`day`). Default: hour. */
  granularity?: UsageGranularity;
}

/** Query of `usage.endpoints`. */
export interface UsageEndpointsQuery {
  /** Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`) before `to`. */
  from?: Date | string;
  /** End of the time span, exclusive. Default: now. */
  to?: Date | string;
  /** Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days of the last 2 years (`day`). Default: hour. */
  granularity?: UsageGranularity;
}

/** Query of `usage.errors`. */
export interface UsageErrorsQuery {
  /** Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`) before `to`. */
  from?: Date | string;
  /** End of the time span, exclusive. Default: now. */
  to?: Date | string;
  /** Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days of the last 2 years (`day`). Default: hour. */
  granularity?: UsageGranularity;
}

/** Query of `usage.quotas`. */
export interface UsageQuotasQuery {
  /** Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`) before `to`. */
  from?: Date | string;
  /** End of the time span, exclusive. Default: now. */
  to?: Date | string;
  /** Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days of the last 2 years (`day`). Default: hour. */
  granularity?: UsageGranularity;
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** API usage, error rates, latency and remaining quotas. */
export class UsageResource extends Resource {
  /**
   * Get API usage.
   *
   * Returns the requests of your organization, in total and per period.
   *
   * Required scope: `usage:read`.
   */
  summary(query?: UsageSummaryQuery, options?: RequestOptions): Promise<Usage> {
    return this.value<Usage>("GET", "/v1/usage/summary", { query, options, shape: shapes.Usage });
  }

  /**
   * Get usage by endpoint.
   *
   * Returns the requests per endpoint, most used first.
   *
   * Required scope: `usage:read`.
   */
  endpoints(query?: UsageEndpointsQuery, options?: RequestOptions): Promise<UsageEndpoints> {
    return this.value<UsageEndpoints>("GET", "/v1/usage/endpoints", { query, options, shape: shapes.UsageEndpoints });
  }

  /**
   * Get API errors.
   *
   * Returns every error code with the endpoints that returned it, most frequent first.
   *
   * Required scope: `usage:read`.
   */
  errors(query?: UsageErrorsQuery, options?: RequestOptions): Promise<UsageErrors> {
    return this.value<UsageErrors>("GET", "/v1/usage/errors", { query, options, shape: shapes.UsageErrors });
  }

  /**
   * List limits and quotas.
   *
   * Returns the current limits and quotas of each of your API keys. The values are exact: they are not computed from the request log
   * and do not depend on `from` and `to`.
   *
   * Required scope: `usage:read`.
   */
  quotas(query?: UsageQuotasQuery, options?: RequestOptions): PagePromise<KeyQuotas> {
    return this.page<KeyQuotas>("GET", "/v1/usage/quotas", { query, options, shape: shapes.KeyQuotas });
  }
}
