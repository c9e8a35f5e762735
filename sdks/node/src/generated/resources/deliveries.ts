// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type { Delivery, DeliveryStatus, WebhooksEventType } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `deliveries.list`. */
export interface DeliveriesListQuery {
  /** ID of the webhook. */
  webhook_id?: string;
  /** Status of the deliveries to return. */
  status?: OneOf<DeliveryStatus>;
  /** Event type of the deliveries to return, or all types of a resource (`client.*`). Requires the read scope of the resource. */
  event_type?: WebhooksEventType;
  /** ID of the object that the events are about. */
  object_id?: string;
  /** ID of the event. A replay of all events creates further deliveries, which are not included. */
  event_id?: string;
  /** `created_at` of the event is this time or later. */
  created_at?: Range<Date | string>;
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. */
export class Deliveries extends Resource {
  /**
   * List all deliveries.
   *
   * Returns the deliveries of the last 30 days, newest event first. `status[in]=pending,retrying,failed` returns everything that has not
   * been delivered, from all your webhooks, in one list. Deliveries of events that your key cannot read are omitted.
   *
   * With `event_type`, `object_id` or `status=delivered`, a page scans a limited number of deliveries, 100 or 500. It may then hold fewer
   * than `limit`, or none; continue while `has_more` is true.
   *
   * Required scope: `deliveries:read` (included in `webhooks:read`).
   */
  list(query?: DeliveriesListQuery, options?: RequestOptions): PagePromise<Delivery> {
    return this.page<Delivery>("GET", "/v1/deliveries", { query, options, shape: shapes.Delivery });
  }
}
