// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  AvailabilityDayList, BulkAnswer, Job, OrganizationsInclude, OrganizationsSort, Service, ServiceBulk, ServiceInput,
  ServicePatch, ServiceStatus, ServiceUpsertInput, ServicesExpand,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `services.list`. */
export interface ServicesListQuery {
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
  /** `name` equals this value. */
  name?: Range<string>;
  /** `status` equals this value. */
  status?: OneOf<ServiceStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: ServicesExpand[];
}

/** Query of `services.get`. */
export interface ServicesGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: ServicesExpand[];
}

/** Query of `services.getByExternalId`. */
export interface ServicesGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: ServicesExpand[];
}

/** Query of `services.getAvailability`. */
export interface ServicesGetAvailabilityQuery {
  /** First date, local to the place of the booking, or a time. */
  from: Date | string | string;
  /** Last date, included, or a time, exclusive; at most 92 days after `from`. */
  to: Date | string | string;
  /** ID of a staff member. Default: all who offer the service. */
  staff_id?: string;
  /** ID of a space. Default: all of the service. */
  space_id?: string;
  /** ID of a venue: only its spaces and opening hours. */
  venue_id?: string;
  /** Number of people: 1 to 10,000. Default: 1. */
  party_size?: number;
}

/** Appointments, classes and rentals that customers can book: price, duration and booking rules. */
export class Services extends Resource {
  /**
   * Create a service.
   *
   * Required scope: `services:write`.
   */
  create(
    body: ServiceInput,
    options?: RequestOptions & { fields?: string[]; expand?: ServicesExpand[] },
  ): Promise<Service> {
    return this.value<Service>("POST", "/v1/services", { body, options, shape: shapes.Service });
  }

  /**
   * List services. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `services:read`.
   */
  list(query?: ServicesListQuery, options?: RequestOptions): PagePromise<Service> {
    return this.page<Service>("GET", "/v1/services", { query, options, shape: shapes.Service });
  }

  /**
   * Get a service.
   *
   * Required scope: `services:read`.
   */
  get(serviceId: string, query?: ServicesGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Service> {
    return this.value<Service>("GET", path`/v1/services/${serviceId}`, { query, options, shape: shapes.Service });
  }

  /**
   * Update a service. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `services:write`.
   */
  update(
    serviceId: string,
    body: ServicePatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ServicesExpand[] },
  ): Promise<Service> {
    return this.value<Service>("PATCH", path`/v1/services/${serviceId}`, { body, options, shape: shapes.Service });
  }

  /**
   * Replace a service. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `services:write`.
   */
  replace(
    serviceId: string,
    body: ServiceInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ServicesExpand[] },
  ): Promise<Service> {
    return this.value<Service>("PUT", path`/v1/services/${serviceId}`, { body, options, shape: shapes.Service });
  }

  /**
   * Delete a service. It can be restored for 30 days. Its bookings keep their times, prices and terms, but cannot be moved until the service is restored.
   *
   * Required scope: `services:write`.
   */
  delete(serviceId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/services/${serviceId}`, { options });
  }

  /**
   * Restore a deleted service. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `services:write`.
   */
  restore(
    serviceId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ServicesExpand[] },
  ): Promise<Service> {
    return this.value<Service>("POST", path`/v1/services/${serviceId}/restore`, { options, shape: shapes.Service });
  }

  /**
   * Upsert service by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `services:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: ServiceUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ServicesExpand[] },
  ): Promise<Service> {
    return this.value<Service>("PUT", path`/v1/services/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Service });
  }

  /**
   * Get service by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `services:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: ServicesGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Service> {
    return this.value<Service>("GET", path`/v1/services/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Service });
  }

  /**
   * Change services in bulk. Creates, updates and deletes many services in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `services:write`.
   */
  bulk(body: ServiceBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/services/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Activate a service. Allowed from `inactive`.
   *
   * Required scope: `services:write`.
   */
  activate(
    serviceId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ServicesExpand[] },
  ): Promise<Service> {
    return this.value<Service>("POST", path`/v1/services/${serviceId}/activate`, { options, shape: shapes.Service });
  }

  /**
   * Deactivate a service. It accepts no new bookings, keeps those it has, and can be activated again.
   *
   * Required scope: `services:write`.
   */
  deactivate(
    serviceId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ServicesExpand[] },
  ): Promise<Service> {
    return this.value<Service>("POST", path`/v1/services/${serviceId}/deactivate`, { options, shape: shapes.Service });
  }

  /**
   * Get a service's availability.
   *
   * The same as `GET /v1/availability` for this service.
   *
   * Required scope: `availability:read`.
   */
  getAvailability(
    serviceId: string,
    query: ServicesGetAvailabilityQuery,
    options?: RequestOptions,
  ): Promise<AvailabilityDayList> {
    return this.value<AvailabilityDayList>("GET", path`/v1/services/${serviceId}/availability`, { query, options, shape: shapes.AvailabilityDayList });
  }
}
