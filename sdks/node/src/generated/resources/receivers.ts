// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { Receiver, ReceiverInput, ReceiverRequest } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `receivers.list`. */
export interface ReceiversListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Query of `receivers.listRequests`. */
export interface ReceiversListRequestsQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Tools for developers: receivers that show what webhooks send. With sandbox credentials only. */
export class Receivers extends Resource {
  /**
   * Create a receiver.
   *
   * Returns the `url`, which you can use as the `url` of a webhook. The receiver answers 200, or what you choose, and stores the requests,
   * so that you see what your webhook sends before you write a receiver. A sandbox has at most 20 receivers: 409 `conflict` above that.
   *
   * Required scope: `sandbox:write`.
   */
  create(body: ReceiverInput, options?: RequestOptions): Promise<Receiver> {
    return this.value<Receiver>("POST", "/v1/sandbox/receivers", { body, options, shape: shapes.Receiver });
  }

  /**
   * List receivers.
   *
   * Returns the newest first.
   *
   * Required scope: `sandbox:read`.
   */
  list(query?: ReceiversListQuery, options?: RequestOptions): PagePromise<Receiver> {
    return this.page<Receiver>("GET", "/v1/sandbox/receivers", { query, options, shape: shapes.Receiver });
  }

  /**
   * Get a receiver.
   *
   * Required scope: `sandbox:read`.
   */
  get(receiverId: string, options?: RequestOptions): Promise<Receiver> {
    return this.value<Receiver>("GET", path`/v1/sandbox/receivers/${receiverId}`, { options, shape: shapes.Receiver });
  }

  /**
   * Delete a receiver.
   *
   * Its requests can no longer be read. Later requests get 410, which disables the webhook that sends them.
   *
   * Required scope: `sandbox:write`.
   */
  delete(receiverId: string, options?: RequestOptions): Promise<void> {
    return this.value<void>("DELETE", path`/v1/sandbox/receivers/${receiverId}`, { options });
  }

  /**
   * List a receiver's requests.
   *
   * Returns the last 100 requests of the last 7 days, newest first. To poll, send the `ETag` of the previous response as `If-None-Match`:
   * the response is 304 until the page changes.
   *
   * Required scope: `sandbox:read`.
   */
  listRequests(
    receiverId: string,
    query?: ReceiversListRequestsQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): PagePromise<ReceiverRequest> {
    return this.page<ReceiverRequest>("GET", path`/v1/sandbox/receivers/${receiverId}/requests`, { query, options, shape: shapes.ReceiverRequest });
  }
}
