// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf } from "../../runtime/types.js";
import { eventShape, type WebhookEvent } from "../events.js";
import type { EventsSort, WebhooksEventType } from "../models.js";

/** Query of `events.list`. */
export interface EventsListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Event type to return, or all types of a resource (`client.*`). */
  type?: OneOf<WebhooksEventType>;
  /** Earliest `created_at` to return. Sorts by `created_at`. */
  created_at?: Date | string | { gte?: Date | string; lte?: Date | string };
  /** ID of the request that caused the events. Sorts by `created_at`. The request must be in your request log. */
  request_id?: string;
  /** Sort field; prefix `-` for descending. Default: `-sequence`, or `-created_at` with a filter on `created_at` or `request_id`. Only `sequence` misses no event if new events are created while you read the pages. */
  sort?: EventsSort;
}

/** Events of the last 30 days, and every change in order for systems that keep a copy. */
export class Events extends Resource {
  /**
   * List events.
   *
   * Returns the events of the last 30 days, newest first by default. Events of resources that your key cannot read are omitted:
   * `client.*` requires `clients:read`. If you filter by a type, your key must have its scope (403 `insufficient_scope`).
   *
   * Required scope: `events:read`.
   */
  list(query?: EventsListQuery, options?: RequestOptions): PagePromise<WebhookEvent> {
    return this.page<WebhookEvent>("GET", "/v1/events", { query, options, shape: eventShape });
  }

  /**
   * Get an event.
   *
   * The body is byte-identical to the webhook payload. Also requires the read scope of the event's resource: `client.created` requires
   * `clients:read`.
   *
   * Required scope: `events:read`.
   */
  get(eventId: string, options?: RequestOptions): Promise<WebhookEvent> {
    return this.value<WebhookEvent>("GET", path`/v1/events/${eventId}`, { options, shape: eventShape });
  }
}
