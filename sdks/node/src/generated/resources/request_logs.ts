// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { Job, RequestLog, RequestLogExportInput } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `requestLogs.list`. */
export interface RequestLogsListQuery {
  /** HTTP status of the requests to return, such as `404`, or a class of errors: `4xx` or `5xx`. */
  status?: string;
  /** Path of the operation in the OpenAPI document, or `unmatched`. */
  route?: string;
  /** `X-Request-Id` of the requests to return: several, if you sent your own ID more than once. */
  request_id?: string;
  /** Text in the method, path, query, error code, request ID or user agent, in any case. */
  q?: string;
  /** ID of the API key. */
  key_id?: string;
  /** ID of the person. */
  user_id?: string;
  /** ID of the application that the API key or the OAuth client belongs to. */
  application_id?: string;
  /** Earliest `created_at` to return. */
  from?: Date | string;
  /** `created_at` is earlier than this time. */
  to?: Date | string;
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** The requests of the last 90 days, one by one, to search and to export. */
export class RequestLogs extends Resource {
  /**
   * List logged requests.
   *
   * Returns the requests of the last 90 days, newest first, each within 10 seconds of its response. Refused requests are included, unless
   * they had no valid credentials. To poll, send the `ETag` of the previous response as `If-None-Match`: the response is 304 until the page
   * changes.
   *
   * With `q`, a status below 400, or more than one filter, a page reads at most 500 requests. It may then hold fewer than `limit`, or none;
   * continue while `has_more` is true.
   *
   * Required scope: `request-logs:read`.
   */
  list(query?: RequestLogsListQuery, options?: RequestOptions & { ifMatch?: Version }): PagePromise<RequestLog> {
    return this.page<RequestLog>("GET", "/v1/request-logs", { query, options, shape: shapes.RequestLog });
  }

  /**
   * Start an export of requests.
   *
   * Starts a job that writes the requests of a period, newest first, to its result: `GET /v1/jobs/{job_id}/result` once it has ended. At
   * most 100,000 requests: a job with more fails, and its result has the newest.
   *
   * Required scope: `request-logs:read`.
   */
  export(body: RequestLogExportInput, options?: RequestOptions): Promise<Job> {
    return this.value<Job>("POST", "/v1/request-logs/export", { body, options, shape: shapes.Job });
  }

  /**
   * Get a logged request.
   *
   * Returns the newest request with this ID, which may be one that you chose. Its events are in `GET /v1/events?request_id=`, and their
   * deliveries in `GET /v1/deliveries?event_id=`.
   *
   * Required scope: `request-logs:read`.
   */
  get(requestId: string, options?: RequestOptions): Promise<RequestLog> {
    return this.value<RequestLog>("GET", path`/v1/request-logs/${requestId}`, { options, shape: shapes.RequestLog });
  }
}
