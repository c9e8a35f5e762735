// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, Delivery, DeliveryStatus, EndpointTest, EndpointTestInput, FilterTest, FilterTestInput, Job,
  OrganizationsInclude, ReplayInput, RetryFailedInput, RotateSecretInput, SignatureCheck, SignatureCheckInput,
  SourceAddresses, Webhook, WebhookInput, WebhookPatch, WebhookStats, WebhookStatsGranularity, WebhookStatus,
  WebhookWithSecret, WebhooksEventType,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `webhooks.list`. */
export interface WebhooksListQuery {
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
  status?: OneOf<WebhookStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `webhooks.get`. */
export interface WebhooksGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `webhooks.listDeliveries`. */
export interface WebhooksListDeliveriesQuery {
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

/** Query of `webhooks.stats`. */
export interface WebhooksStatsQuery {
  /** Start of the time span, rounded down to the start of its period. Default: 1 day (`hour`) or 30 days (`day`) before `to`. */
  from?: Date | string;
  /** End of the time span, exclusive. Default: now. */
  to?: Date | string;
  /** Length of a period (UTC). Statistics cover at most 31 days (`hour`) or 400 days (`day`) of the last 400 days. Default: hour. */
  granularity?: WebhookStatsGranularity;
}

/** Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. */
export class Webhooks extends Resource {
  /**
   * Test filters.
   *
   * Returns whether an event matches filters, without storing them. Filters that are invalid return 422 with the place of each error.
   *
   * Required scope: `webhooks:read`.
   */
  testFilter(body: FilterTestInput, options?: RequestOptions): Promise<FilterTest> {
    return this.value<FilterTest>("POST", "/v1/webhooks/test-filter", { body, options });
  }

  /**
   * Get webhook source addresses.
   *
   * Returns the addresses that deliveries come from, for the firewall of your endpoint. Addresses alone prove nothing: always verify the
   * signature.
   *
   * Required scope: `webhooks:read`.
   */
  getIps(options?: RequestOptions): Promise<SourceAddresses> {
    return this.value<SourceAddresses>("GET", "/v1/webhooks/ips", { options });
  }

  /**
   * Create a webhook. Its signing secret is shown only once.
   *
   * An organization has at most 100 webhooks in each environment, live and sandbox; another one is rejected with 409 `conflict`.
   *
   * Required scope: `webhooks:write`.
   */
  create(body: WebhookInput, options?: RequestOptions): Promise<WebhookWithSecret> {
    return this.value<WebhookWithSecret>("POST", "/v1/webhooks", { body, options, shape: shapes.WebhookWithSecret });
  }

  /**
   * List webhooks. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `webhooks:read`.
   */
  list(query?: WebhooksListQuery, options?: RequestOptions): PagePromise<Webhook> {
    return this.page<Webhook>("GET", "/v1/webhooks", { query, options, shape: shapes.Webhook });
  }

  /**
   * Get a webhook.
   *
   * Required scope: `webhooks:read`.
   */
  get(webhookId: string, query?: WebhooksGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Webhook> {
    return this.value<Webhook>("GET", path`/v1/webhooks/${webhookId}`, { query, options, shape: shapes.Webhook });
  }

  /**
   * Update a webhook. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `webhooks:write`.
   */
  update(
    webhookId: string,
    body: WebhookPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Webhook> {
    return this.value<Webhook>("PATCH", path`/v1/webhooks/${webhookId}`, { body, options, shape: shapes.Webhook });
  }

  /**
   * Replace a webhook. Its secret and status are kept.
   *
   * Required scope: `webhooks:write`.
   */
  replace(
    webhookId: string,
    body: WebhookInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Webhook> {
    return this.value<Webhook>("PUT", path`/v1/webhooks/${webhookId}`, { body, options, shape: shapes.Webhook });
  }

  /**
   * Delete a webhook. Its pending deliveries fail. It can be restored for 30 days.
   *
   * Required scope: `webhooks:write`.
   */
  delete(webhookId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/webhooks/${webhookId}`, { options });
  }

  /**
   * Restore a deleted webhook. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `webhooks:write`.
   */
  restore(webhookId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Webhook> {
    return this.value<Webhook>("POST", path`/v1/webhooks/${webhookId}/restore`, { options, shape: shapes.Webhook });
  }

  /**
   * Pause a webhook. No events are sent to it, and pending deliveries fail when they are due.
   *
   * Required scope: `webhooks:write`.
   */
  pause(webhookId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Webhook> {
    return this.value<Webhook>("POST", path`/v1/webhooks/${webhookId}/pause`, { options, shape: shapes.Webhook });
  }

  /**
   * Resume a paused or failed webhook. Only new events are sent to it. Its circuit closes, and earlier failures do not count anymore.
   *
   * Required scope: `webhooks:write`.
   */
  resume(webhookId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Webhook> {
    return this.value<Webhook>("POST", path`/v1/webhooks/${webhookId}/resume`, { options, shape: shapes.Webhook });
  }

  /**
   * Rotate a webhook's secret. The new secret is shown only once. The previous secret also signs for `overlap_hours`.
   *
   * Required scope: `webhooks:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  rotateSecret(
    webhookId: string,
    body?: RotateSecretInput,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<WebhookWithSecret> {
    return this.value<WebhookWithSecret>("POST", path`/v1/webhooks/${webhookId}/rotate-secret`, { body, options, shape: shapes.WebhookWithSecret });
  }

  /**
   * Expire a webhook's old secret. Ends the overlap of a rotation: only the current secret signs. Does nothing without an old secret.
   *
   * Required scope: `webhooks:write`.
   */
  expireOldSecret(
    webhookId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Webhook> {
    return this.value<Webhook>("POST", path`/v1/webhooks/${webhookId}/expire-old-secret`, { options, shape: shapes.Webhook });
  }

  /**
   * Test a webhook.
   *
   * Sends an event to the endpoint now, and returns the request, the response and whether the signatures verify. Also works while the
   * webhook is paused or failed. The response takes up to 10 seconds. A failed test is not retried, and tests are neither in your events
   * nor in the statistics of the webhook. Batches cannot send tests.
   *
   * A test event has at most 100 KB. Requires the read scope of its resource, in addition to `webhooks:write`.
   *
   * Required scope: `webhooks:write`.
   */
  test(webhookId: string, body: EndpointTestInput, options?: RequestOptions): Promise<EndpointTest> {
    return this.value<EndpointTest>("POST", path`/v1/webhooks/${webhookId}/test`, { body, options, shape: shapes.EndpointTest });
  }

  /**
   * Retry a webhook's failed deliveries.
   *
   * Starts a job that sends events of a period again: those with a failed delivery, oldest first and behind new events. Each delivery gets
   * one attempt. Failed replays are not included. Only an active webhook can retry.
   *
   * Required scope: `webhooks:write`.
   */
  retryFailed(webhookId: string, body: RetryFailedInput, options?: RequestOptions): Promise<Job> {
    return this.value<Job>("POST", path`/v1/webhooks/${webhookId}/retry-failed`, { body, options, shape: shapes.Job });
  }

  /**
   * Replay events to a webhook.
   *
   * Starts a job that sends the events of a period, oldest first and behind new events: also those from before the webhook existed, and from
   * while it was paused or failed. The event types and the filters of the webhook apply. Every event is sent once per replay, with its
   * original ID. With `only_missing`, events that were delivered are omitted, and a failed delivery gets one attempt more. Only an active
   * webhook can replay.
   *
   * Required scope: `webhooks:write`.
   */
  replay(webhookId: string, body: ReplayInput, options?: RequestOptions): Promise<Job> {
    return this.value<Job>("POST", path`/v1/webhooks/${webhookId}/replay`, { body, options, shape: shapes.Job });
  }

  /**
   * List a webhook's deliveries.
   *
   * Returns the deliveries of the last 30 days, newest event first. Deliveries of events that your key cannot read are omitted.
   *
   * With `event_type`, `object_id` or `status=delivered`, a page scans up to 500 deliveries. It may then hold fewer than `limit`, or none;
   * continue while `has_more` is true.
   *
   * Required scope: `webhooks:read`.
   */
  listDeliveries(
    webhookId: string,
    query?: WebhooksListDeliveriesQuery,
    options?: RequestOptions,
  ): PagePromise<Delivery> {
    return this.page<Delivery>("GET", path`/v1/webhooks/${webhookId}/deliveries`, { query, options, shape: shapes.Delivery });
  }

  /**
   * Get a delivery.
   *
   * Includes its attempts with their requests, as they were sent, and responses.
   *
   * Required scope: `webhooks:read`.
   */
  getDelivery(webhookId: string, deliveryId: string, options?: RequestOptions): Promise<Delivery> {
    return this.value<Delivery>("GET", path`/v1/webhooks/${webhookId}/deliveries/${deliveryId}`, { options, shape: shapes.Delivery });
  }

  /**
   * Retry a delivery.
   *
   * Sends the event again with the same ID, also if it was delivered. A delivery that has ended gets one attempt; one that waits for its
   * next retry is sent now. Deliveries wait while the circuit of the endpoint is open. Only an active webhook can retry.
   *
   * Required scope: `webhooks:write`.
   */
  retryDelivery(webhookId: string, deliveryId: string, options?: RequestOptions): Promise<Delivery> {
    return this.value<Delivery>("POST", path`/v1/webhooks/${webhookId}/deliveries/${deliveryId}/retry`, { options, shape: shapes.Delivery });
  }

  /**
   * Get a webhook's statistics.
   *
   * Returns the attempts of its deliveries, within seconds after they were made, and whether its circuit breaker is open. Test sends are
   * not counted.
   *
   * Required scope: `webhooks:read`.
   */
  stats(webhookId: string, query?: WebhooksStatsQuery, options?: RequestOptions): Promise<WebhookStats> {
    return this.value<WebhookStats>("GET", path`/v1/webhooks/${webhookId}/stats`, { query, options, shape: shapes.WebhookStats });
  }

  /**
   * Verify a webhook signature.
   *
   * For debugging a receiver: checks a delivery as a receiver would, and returns what differs. The payload and the secret are not stored.
   * `webhook-signature` is checked, or without it `X-WedSync-Signature`, or without both `X-BookingX-Signature`.
   *
   * Required scope: `webhook-signatures:read` (included in `webhooks:read`).
   */
  verifySignature(body: SignatureCheckInput, options?: RequestOptions): Promise<SignatureCheck> {
    return this.value<SignatureCheck>("POST", "/v1/webhook-signatures/verify", { body, options });
  }
}
