// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { EventType } from "../models.js";

/** Query of `eventTypes.list`. */
export interface EventTypesListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. */
export class EventTypes extends Resource {
  /**
   * List event types.
   *
   * Returns all types in the order of their names, each with the JSON Schema and an example of its events. Types with `since` null are
   * not sent yet.
   *
   * Required scope: `event-types:read` (included in `webhooks:read`).
   */
  list(query?: EventTypesListQuery, options?: RequestOptions): PagePromise<EventType> {
    return this.page<EventType>("GET", "/v1/event-types", { query, options });
  }

  /**
   * Get an event type.
   *
   * Includes the JSON Schema and an example of its events.
   *
   * Required scope: `event-types:read` (included in `webhooks:read`).
   */
  get(eventType: string, options?: RequestOptions): Promise<EventType> {
    return this.value<EventType>("GET", path`/v1/event-types/${eventType}`, { options });
  }
}
