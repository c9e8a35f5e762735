// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, OrganizationsInclude, Refund, RefundPatch, RefundStatus, RefundsExpand,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `refunds.list`. */
export interface RefundsListQuery {
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
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: RefundsExpand[];
}

/** Query of `refunds.get`. */
export interface RefundsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: RefundsExpand[];
}

/** Money of payments that was returned. */
export class Refunds extends Resource {
  /**
   * List refunds. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `refunds:read`.
   */
  list(query?: RefundsListQuery, options?: RequestOptions): PagePromise<Refund> {
    return this.page<Refund>("GET", "/v1/refunds", { query, options, shape: shapes.Refund });
  }

  /**
   * Get a refund.
   *
   * Required scope: `refunds:read`.
   */
  get(refundId: string, query?: RefundsGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Refund> {
    return this.value<Refund>("GET", path`/v1/refunds/${refundId}`, { query, options, shape: shapes.Refund });
  }

  /**
   * Update a refund. Changes its `metadata`; everything else cannot be changed.
   *
   * Required scope: `refunds:write`.
   */
  update(
    refundId: string,
    body: RefundPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: RefundsExpand[] },
  ): Promise<Refund> {
    return this.value<Refund>("PATCH", path`/v1/refunds/${refundId}`, { body, options, shape: shapes.Refund });
  }
}
