// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  Booking, BookingStatus, BookingsExpand, BookingsSort, BulkAnswer, Customer, CustomerBulk, CustomerInput,
  CustomerMergeInput, CustomerPatch, CustomerUpsertInput, Job, OrganizationsInclude, OrganizationsSort,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `customers.list`. */
export interface CustomersListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: OrganizationsSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `email` equals this value. */
  email?: OneOf<string>;
  /** `name` equals this value. */
  name?: Range<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `customers.get`. */
export interface CustomersGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `customers.getByExternalId`. */
export interface CustomersGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `customers.listBookings`. */
export interface CustomersListBookingsQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: BookingsSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `start_at` equals this value. */
  start_at?: Range<Date | string>;
  /** `staff_id` equals this value. */
  staff_id?: OneOf<string>;
  /** `status` equals this value. */
  status?: OneOf<BookingStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: BookingsExpand[];
}

/** People who book services: contact data, language and time zone. */
export class Customers extends Resource {
  /**
   * Create a customer.
   *
   * Required scope: `customers:write`.
   */
  create(body: CustomerInput, options?: RequestOptions & { fields?: string[] }): Promise<Customer> {
    return this.value<Customer>("POST", "/v1/customers", { body, options, shape: shapes.Customer });
  }

  /**
   * List customers. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `customers:read`.
   */
  list(query?: CustomersListQuery, options?: RequestOptions): PagePromise<Customer> {
    return this.page<Customer>("GET", "/v1/customers", { query, options, shape: shapes.Customer });
  }

  /**
   * Get a customer.
   *
   * Required scope: `customers:read`.
   */
  get(
    customerId: string,
    query?: CustomersGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Customer> {
    return this.value<Customer>("GET", path`/v1/customers/${customerId}`, { query, options, shape: shapes.Customer });
  }

  /**
   * Update a customer. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `customers:write`.
   */
  update(
    customerId: string,
    body: CustomerPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Customer> {
    return this.value<Customer>("PATCH", path`/v1/customers/${customerId}`, { body, options, shape: shapes.Customer });
  }

  /**
   * Replace a customer. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `customers:write`.
   */
  replace(
    customerId: string,
    body: CustomerInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Customer> {
    return this.value<Customer>("PUT", path`/v1/customers/${customerId}`, { body, options, shape: shapes.Customer });
  }

  /**
   * Delete a customer. It can be restored for 30 days. Returns 409 `conflict` if it has a booking that has not ended: `dependents` names up to 20.
   *
   * Required scope: `customers:write`.
   */
  delete(customerId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/customers/${customerId}`, { options });
  }

  /**
   * Restore a deleted customer. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `customers:write`.
   */
  restore(customerId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Customer> {
    return this.value<Customer>("POST", path`/v1/customers/${customerId}/restore`, { options, shape: shapes.Customer });
  }

  /**
   * Upsert customer by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `customers:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: CustomerUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Customer> {
    return this.value<Customer>("PUT", path`/v1/customers/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Customer });
  }

  /**
   * Get customer by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `customers:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: CustomersGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Customer> {
    return this.value<Customer>("GET", path`/v1/customers/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Customer });
  }

  /**
   * Change customers in bulk. Creates, updates and deletes many customers in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `customers:write`.
   */
  bulk(body: CustomerBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/customers/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Merge a customer into another one. Bookings, series and waitlist entries of the customer move to `into`, and so do its external IDs; the other fields of `into` stay. The first 100 references move at once, the others within minutes. From then on, the old ID leads to `into`, in every operation on customers. Returns `into`. A merge cannot be undone. Returns 409 if one of the customers was merged into a third one.
   *
   * Required scope: `customers:write`.
   */
  merge(
    customerId: string,
    body: CustomerMergeInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Customer> {
    return this.value<Customer>("POST", path`/v1/customers/${customerId}/merge`, { body, options, shape: shapes.Customer });
  }

  /**
   * List a customer's bookings.
   *
   * The same as `GET /v1/bookings?customer_id=…`, with the same filters and orders, except that the customer must exist.
   *
   * Required scope: `bookings:read`.
   */
  listBookings(customerId: string, query?: CustomersListBookingsQuery, options?: RequestOptions): PagePromise<Booking> {
    return this.page<Booking>("GET", path`/v1/customers/${customerId}/bookings`, { query, options, shape: shapes.Booking });
  }
}
