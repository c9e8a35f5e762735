// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, OrganizationsInclude, ResponseTargetPriority, Ticket, TicketInput, TicketMessage, TicketMessageInput,
  TicketStatus, WaitingTicket,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `tickets.listWaiting`. */
export interface TicketsListWaitingQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Query of `tickets.list`. */
export interface TicketsListQuery {
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
  status?: OneOf<TicketStatus>;
  /** `priority` equals this value. */
  priority?: OneOf<ResponseTargetPriority>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `tickets.get`. */
export interface TicketsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `tickets.listMessages`. */
export interface TicketsListMessagesQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Questions to the platform's support, with response targets by tier. */
export class Tickets extends Resource {
  /**
   * List waiting tickets.
   *
   * Returns the open tickets of all organizations, live and sandbox, with the earliest `response_due_at` first. Only the platform's
   * support can do this. To list the tickets of your own organization, use `GET /v1/tickets`.
   *
   * Required scope: `platform:support`.
   */
  listWaiting(query?: TicketsListWaitingQuery, options?: RequestOptions): PagePromise<WaitingTicket> {
    return this.page<WaitingTicket>("GET", "/v1/tickets/waiting", { query, options, shape: shapes.WaitingTicket });
  }

  /**
   * Create a ticket. The person who opens it gets a mail, can answer it by mail, and gets the answers of the platform's support by mail. An API key, a client or a person can open at most 20 tickets an hour: 429 `rate_limited` above that.
   *
   * Required scope: `tickets:write`.
   */
  create(body: TicketInput, options?: RequestOptions & { fields?: string[] }): Promise<Ticket> {
    return this.value<Ticket>("POST", "/v1/tickets", { body, options, shape: shapes.Ticket });
  }

  /**
   * List tickets. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `tickets:read`.
   */
  list(query?: TicketsListQuery, options?: RequestOptions): PagePromise<Ticket> {
    return this.page<Ticket>("GET", "/v1/tickets", { query, options, shape: shapes.Ticket });
  }

  /**
   * Get a ticket. The platform's support gets one of any organization.
   *
   * Required scope: `tickets:read`.
   */
  get(ticketId: string, query?: TicketsGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Ticket> {
    return this.value<Ticket>("GET", path`/v1/tickets/${ticketId}`, { query, options, shape: shapes.Ticket });
  }

  /**
   * List a ticket's messages. Returns the oldest first. The ticket's own text is its `body`.
   *
   * Required scope: `tickets:read`.
   */
  listMessages(
    ticketId: string,
    query?: TicketsListMessagesQuery,
    options?: RequestOptions,
  ): PagePromise<TicketMessage> {
    return this.page<TicketMessage>("GET", path`/v1/tickets/${ticketId}/messages`, { query, options, shape: shapes.TicketMessage });
  }

  /**
   * Create a message. A message of yours opens an answered ticket again. A closed ticket accepts no messages: 409 `illegal_transition`. An API key, a client or a person can add at most 60 messages an hour, those by mail included: 429 `rate_limited` above that.
   *
   * Required scope: `tickets:write`.
   */
  createMessage(ticketId: string, body: TicketMessageInput, options?: RequestOptions): Promise<TicketMessage> {
    return this.value<TicketMessage>("POST", path`/v1/tickets/${ticketId}/messages`, { body, options, shape: shapes.TicketMessage });
  }

  /**
   * Close a ticket. It accepts no messages anymore. If the platform's support closes it, its author gets a mail.
   *
   * Required scope: `tickets:write`.
   */
  close(ticketId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Ticket> {
    return this.value<Ticket>("POST", path`/v1/tickets/${ticketId}/close`, { options, shape: shapes.Ticket });
  }
}
