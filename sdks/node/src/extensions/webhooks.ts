/** Webhooks that are received. */

import { eventShape, type WebhookEvent } from "../generated/events.js";
import { Webhooks as GeneratedWebhooks } from "../generated/resources/webhooks.js";
import { decode } from "../runtime/decode.js";
import {
  verifyWebhook,
  WebhookVerificationError,
  type WebhookHeaders,
  type WebhookOptions,
} from "../webhook_signatures.js";

/** Verify a webhook, and return its event. The same as `client.webhooks.constructEvent`, without a client. */
export function constructEvent(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options?: WebhookOptions,
): WebhookEvent {
  const text = verifyWebhook(body, headers, secret, options);
  try {
    const event: unknown = JSON.parse(text);
    if (typeof event === "object" && event && !Array.isArray(event)) return decode(event, eventShape) as WebhookEvent;
  } catch {
    // Not JSON, or too deep.
  }
  throw new WebhookVerificationError("body_malformed", "The body is signed, but it is not an event in JSON.");
}

export class Webhooks extends GeneratedWebhooks {
  /**
   * Verify a webhook, and return its event. Pass the body as it came, before any parser changes it, and several secrets while you
   * rotate them. Throws WebhookVerificationError.
   */
  constructEvent(
    body: string | Uint8Array,
    headers: WebhookHeaders,
    secret: string | readonly string[],
    options?: WebhookOptions,
  ): WebhookEvent {
    return constructEvent(body, headers, secret, options);
  }
}
