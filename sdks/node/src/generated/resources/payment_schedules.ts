// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, ItemPaymentInput, OrganizationsInclude, Payment, PaymentSchedule, PaymentScheduleInput,
  PaymentSchedulePatch, PaymentScheduleStatus, PaymentsExpand,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `paymentSchedules.list`. */
export interface PaymentSchedulesListQuery {
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
  status?: OneOf<PaymentScheduleStatus>;
  /** `booking_id` equals this value. */
  booking_id?: OneOf<string>;
  /** `wedding_id` equals this value. */
  wedding_id?: OneOf<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: PaymentsExpand[];
}

/** Query of `paymentSchedules.get`. */
export interface PaymentSchedulesGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: PaymentsExpand[];
}

/** Deposits, installments and balances of bookings and weddings, which fall due at their dates. */
export class PaymentSchedules extends Resource {
  /**
   * Create a payment schedule. Its items add up to what remains to be paid of the booking's total, or to `total`. Each item falls due at the start of its date in the time zone of the booking or venue (`payment_request.due`), and is overdue after that day and `grace_days` (`payment_request.overdue`).
   *
   * Required scope: `payment-schedules:write` (included in `payments:write`).
   */
  create(
    body: PaymentScheduleInput,
    options?: RequestOptions & { fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<PaymentSchedule> {
    return this.value<PaymentSchedule>("POST", "/v1/payment-schedules", { body, options, shape: shapes.PaymentSchedule });
  }

  /**
   * List payment schedules. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `payment-schedules:read` (included in `payments:read`).
   */
  list(query?: PaymentSchedulesListQuery, options?: RequestOptions): PagePromise<PaymentSchedule> {
    return this.page<PaymentSchedule>("GET", "/v1/payment-schedules", { query, options, shape: shapes.PaymentSchedule });
  }

  /**
   * Get a payment schedule.
   *
   * Required scope: `payment-schedules:read` (included in `payments:read`).
   */
  get(
    paymentScheduleId: string,
    query?: PaymentSchedulesGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<PaymentSchedule> {
    return this.value<PaymentSchedule>("GET", path`/v1/payment-schedules/${paymentScheduleId}`, { query, options, shape: shapes.PaymentSchedule });
  }

  /**
   * Update a payment schedule. Changes its `metadata`; everything else cannot be changed: cancel it and create a new one.
   *
   * Required scope: `payment-schedules:write` (included in `payments:write`).
   */
  update(
    paymentScheduleId: string,
    body: PaymentSchedulePatch,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<PaymentSchedule> {
    return this.value<PaymentSchedule>("PATCH", path`/v1/payment-schedules/${paymentScheduleId}`, { body, options, shape: shapes.PaymentSchedule });
  }

  /**
   * Cancel a payment schedule. Its unpaid items are canceled. An item with an open payment becomes paid or canceled with the result of that payment. Returns 409 if the schedule is paid or canceled.
   *
   * Required scope: `payment-schedules:write` (included in `payments:write`).
   */
  cancel(
    paymentScheduleId: string,
    options: RequestOptions & { ifMatch: Version; fields?: string[]; expand?: PaymentsExpand[] },
  ): Promise<PaymentSchedule> {
    return this.value<PaymentSchedule>("POST", path`/v1/payment-schedules/${paymentScheduleId}/cancel`, { options, shape: shapes.PaymentSchedule });
  }

  /**
   * Pay a schedule's item. Creates a payment of the item's amount and returns it. If the card is declined, the payment has the status `failed`, and the item can be paid again. An item has at most one open payment: returns 409 while there is one, and when the item or its schedule is paid or canceled. `If-Match` is optional and applies to the schedule.
   *
   * Required scope: `payment-schedules:write` (included in `payments:write`).
   */
  payItem(
    paymentScheduleId: string,
    number: string,
    body: ItemPaymentInput,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Payment> {
    return this.value<Payment>("POST", path`/v1/payment-schedules/${paymentScheduleId}/items/${number}/pay`, { body, options, shape: shapes.Payment });
  }
}
