// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  BulkAnswer, Client, ClientBulk, ClientInput, ClientPatch, ClientStatus, ClientUpsertInput, ClientsExpand, ClientsSort,
  Job, OrganizationsInclude,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `clients.list`. */
export interface ClientsListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: ClientsSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `status` equals this value. */
  status?: OneOf<ClientStatus>;
  /** `email` equals this value. */
  email?: OneOf<string>;
  /** `venue_id` equals this value. */
  venue_id?: OneOf<string>;
  /** `wedding_date` equals this value. */
  wedding_date?: Range<string>;
  /** `name` equals this value. */
  name?: Range<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: ClientsExpand[];
}

/** Query of `clients.get`. */
export interface ClientsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: ClientsExpand[];
}

/** Query of `clients.getByExternalId`. */
export interface ClientsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: ClientsExpand[];
}

/** Accounts of couples, from the first lead on. */
export class Clients extends Resource {
  /**
   * Create a client.
   *
   * Required scope: `clients:write`.
   */
  create(
    body: ClientInput,
    options?: RequestOptions & { fields?: string[]; expand?: ClientsExpand[] },
  ): Promise<Client> {
    return this.value<Client>("POST", "/v1/clients", { body, options, shape: shapes.Client });
  }

  /**
   * List clients. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `clients:read`.
   */
  list(query?: ClientsListQuery, options?: RequestOptions): PagePromise<Client> {
    return this.page<Client>("GET", "/v1/clients", { query, options, shape: shapes.Client });
  }

  /**
   * Get a client.
   *
   * Required scope: `clients:read`.
   */
  get(clientId: string, query?: ClientsGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Client> {
    return this.value<Client>("GET", path`/v1/clients/${clientId}`, { query, options, shape: shapes.Client });
  }

  /**
   * Update a client. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `clients:write`.
   */
  update(
    clientId: string,
    body: ClientPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ClientsExpand[] },
  ): Promise<Client> {
    return this.value<Client>("PATCH", path`/v1/clients/${clientId}`, { body, options, shape: shapes.Client });
  }

  /**
   * Replace a client. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `clients:write`.
   */
  replace(
    clientId: string,
    body: ClientInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ClientsExpand[] },
  ): Promise<Client> {
    return this.value<Client>("PUT", path`/v1/clients/${clientId}`, { body, options, shape: shapes.Client });
  }

  /**
   * Delete a client. It can be restored for 30 days. Returns 409 `conflict` if it has a wedding that is tentative, definite or in progress, and not over: `dependents` names up to 20. Archive it to keep them.
   *
   * Required scope: `clients:write`.
   */
  delete(clientId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/clients/${clientId}`, { options });
  }

  /**
   * Restore a deleted client. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `clients:write`.
   */
  restore(
    clientId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ClientsExpand[] },
  ): Promise<Client> {
    return this.value<Client>("POST", path`/v1/clients/${clientId}/restore`, { options, shape: shapes.Client });
  }

  /**
   * Upsert client by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `clients:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: ClientUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ClientsExpand[] },
  ): Promise<Client> {
    return this.value<Client>("PUT", path`/v1/clients/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Client });
  }

  /**
   * Get client by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `clients:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: ClientsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Client> {
    return this.value<Client>("GET", path`/v1/clients/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Client });
  }

  /**
   * Change clients in bulk. Creates, updates and deletes many clients in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `clients:write`.
   */
  bulk(body: ClientBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/clients/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Activate a client. Allowed from `lead` or `archived`.
   *
   * Required scope: `clients:write`.
   */
  activate(
    clientId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ClientsExpand[] },
  ): Promise<Client> {
    return this.value<Client>("POST", path`/v1/clients/${clientId}/activate`, { options, shape: shapes.Client });
  }

  /**
   * Archive a client. It can be activated again.
   *
   * Required scope: `clients:write`.
   */
  archive(
    clientId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: ClientsExpand[] },
  ): Promise<Client> {
    return this.value<Client>("POST", path`/v1/clients/${clientId}/archive`, { options, shape: shapes.Client });
  }
}
