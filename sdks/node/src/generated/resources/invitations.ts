// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  AcceptanceInput, ApiKeysSort, Invitation, InvitationInput, InvitationStatus, OrganizationsInclude,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `invitations.list`. */
export interface InvitationsListQuery {
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
  status?: OneOf<InvitationStatus>;
  /** `email` equals this value. */
  email?: OneOf<string>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `invitations.get`. */
export interface InvitationsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Invitations of people to your organization, by mail. */
export class Invitations extends Resource {
  /**
   * Create an invitation. Sends the person a mail with a link that is valid for 7 days and can be used once. `GET /v1/users` lists the person with the status `invited`. An address gets at most 5 of these mails an hour, and an organization sends at most 100: 429 `rate_limited` above that. Invitations belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `invitations:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  create(body: InvitationInput, options?: RequestOptions & { fields?: string[] }): Promise<Invitation> {
    return this.value<Invitation>("POST", "/v1/invitations", { body, options, shape: shapes.Invitation });
  }

  /**
   * List invitations, the accepted ones included. Returns the newest first by default. Invitations belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `invitations:read`.
   */
  list(query?: InvitationsListQuery, options?: RequestOptions): PagePromise<Invitation> {
    return this.page<Invitation>("GET", "/v1/invitations", { query, options, shape: shapes.Invitation });
  }

  /**
   * Get an invitation. Invitations belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `invitations:read`.
   */
  get(
    invitationId: string,
    query?: InvitationsGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Invitation> {
    return this.value<Invitation>("GET", path`/v1/invitations/${invitationId}`, { query, options, shape: shapes.Invitation });
  }

  /**
   * Delete a pending invitation. Its link does not work anymore, and the invited user is deleted. Returns 409 `conflict` for an accepted invitation: delete the user instead. Invitations belong to both environments: sandbox credentials get 403 `live_only`.
   *
   * Required scope: `invitations:write`.
   */
  delete(invitationId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/invitations/${invitationId}`, { options });
  }

  /**
   * Accept an invitation. Requires the session of the person with the invited address: another address gets 403.
   *
   * Returns the invitation: `organization_id` is the organization that you now belong to, `user_id` your ID. A used, withdrawn or old
   * token returns 410 `token_expired`, and so does an invitation from someone who could not send it now: with the roles removed, or without
   * a scope of the invited roles.
   */
  accept(body: AcceptanceInput, options?: RequestOptions): Promise<Invitation> {
    return this.value<Invitation>("POST", "/v1/invitations/accept", { body, options, shape: shapes.Invitation });
  }
}
