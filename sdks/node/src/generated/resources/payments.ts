// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, CaptureInput, OrganizationsInclude, Payment, PaymentInput, PaymentPatch, PaymentStatus,
  PaymentUpsertInput, PaymentsExpand, Receipt, Refund, RefundInput, RefundStatus,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `payments.list`. */
export interface PaymentsListQuery {
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
  status?: OneOf<PaymentStatus>;
  /** `wedding_id` equals this value. */
  wedding_id?: OneOf<string>;
  /** `booking_id` equals this value. */
  booking_id?: OneOf<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: PaymentsExpand[];
}

/** Query of `payments.get`. */
export interface PaymentsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: PaymentsExpand[];
}

/** Query of `payments.getByExternalId`. */
export interface PaymentsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: PaymentsExpand[];
}

/** Query of `payments.listRefunds`. */
export interface PaymentsListRefundsQuery {
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
  /** `payment_id` equals this value. */
  payment_id?: OneOf<string>;
  /** `status` equals this value. */
  status?: OneOf<RefundStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
}

/** Payments for weddings and bookings: by card through a payment provider, in cash or by transfer. */
export class Payments extends Resource {
  /**
   * Create a payment. A card is charged through your payment provider. A declined card is no error: the payment is created with the status `failed` and a `decline_code`. If the provider does not answer, the payment is `pending`, and the platform asks again until it is settled; a card is never charged twice.
   *
   * Required scope: `payments:write`.
   */
  create(
    body: PaymentInput,
    options?: RequestOptions & { fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<Payment> {
    return this.value<Payment>("POST", "/v1/payments", { body, options, shape: shapes.Payment });
  }

  /**
   * List payments. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `payments:read`.
   */
  list(query?: PaymentsListQuery, options?: RequestOptions): PagePromise<Payment> {
    return this.page<Payment>("GET", "/v1/payments", { query, options, shape: shapes.Payment });
  }

  /**
   * Get a payment.
   *
   * Required scope: `payments:read`.
   */
  get(paymentId: string, query?: PaymentsGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Payment> {
    return this.value<Payment>("GET", path`/v1/payments/${paymentId}`, { query, options, shape: shapes.Payment });
  }

  /**
   * Update a payment. Changes `description`, `metadata` and `external_refs`; everything else cannot be changed.
   *
   * Required scope: `payments:write`.
   */
  update(
    paymentId: string,
    body: PaymentPatch,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<Payment> {
    return this.value<Payment>("PATCH", path`/v1/payments/${paymentId}`, { body, options, shape: shapes.Payment });
  }

  /**
   * Upsert payment by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`; without either, the API returns 428.
   *
   * Required scope: `payments:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: PaymentUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<Payment> {
    return this.value<Payment>("PUT", path`/v1/payments/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Payment });
  }

  /**
   * Get payment by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `payments:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: PaymentsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Payment> {
    return this.value<Payment>("GET", path`/v1/payments/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Payment });
  }

  /**
   * Capture an authorized payment. A part of the amount releases the rest. If the provider does not answer, the payment stays `authorized` until it does. Returns 409 if the payment is not authorized.
   *
   * Required scope: `payments:write`.
   */
  capture(
    paymentId: string,
    body: CaptureInput | undefined,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<Payment> {
    return this.value<Payment>("POST", path`/v1/payments/${paymentId}/capture`, { body, options, shape: shapes.Payment });
  }

  /**
   * Cancel a payment. Possible until it is captured; afterwards, refund it. Returns 409 if the payment is settled or a request to the provider is in progress.
   *
   * Required scope: `payments:write`.
   */
  cancel(
    paymentId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<Payment> {
    return this.value<Payment>("POST", path`/v1/payments/${paymentId}/cancel`, { options, shape: shapes.Payment });
  }

  /**
   * Refund a payment. Returns the money of a captured payment, or a part of it. The amount is reserved before the provider is asked: all refunds of a payment together never exceed what was captured, also in parallel. If the provider declines, the refund has the status `failed`; if it does not answer, the refund is `pending` until it does. `If-Match` is optional and applies to the payment.
   *
   * Required scope: `payments:write`.
   */
  refund(paymentId: string, body?: RefundInput, options?: RequestOptions & { ifMatch?: Version }): Promise<Refund> {
    return this.value<Refund>("POST", path`/v1/payments/${paymentId}/refund`, { body, options, shape: shapes.Refund });
  }

  /**
   * List a payment's refunds.
   *
   * Returns the newest first by default.
   *
   * Required scope: `payments:read`.
   */
  listRefunds(paymentId: string, query?: PaymentsListRefundsQuery, options?: RequestOptions): PagePromise<Refund> {
    return this.page<Refund>("GET", path`/v1/payments/${paymentId}/refunds`, { query, options, shape: shapes.Refund });
  }

  /**
   * Get a payment's receipt.
   *
   * A payment gets its receipt when it succeeds; before that, the API returns 404. A receipt never changes. With `Accept: application/pdf`,
   * the response is a document in the customer's language (English, German, French, Italian or Spanish), tagged for screen readers
   * (PDF/UA-1) and suitable for archives (PDF/A-3a). Batches return JSON only.
   *
   * Required scope: `payments:read`.
   */
  receipt(paymentId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<Receipt> {
    return this.value<Receipt>("GET", path`/v1/payments/${paymentId}/receipt`, { options, shape: shapes.Receipt });
  }
}
