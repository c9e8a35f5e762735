// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, IssuedClient, IssuedClientStatus, OAuthClient, OAuthClientInput, OAuthClientPatch, OrganizationsInclude,
  RotateClientSecretInput,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `oauthClients.list`. */
export interface OauthClientsListQuery {
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
  status?: OneOf<IssuedClientStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `oauthClients.get`. */
export interface OauthClientsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Programs that ask people for access to their organization, or act on their own (OAuth 2.0). */
export class OauthClients extends Resource {
  /**
   * Create an OAuth client. Its secret is shown only once.
   *
   * Required scope: `oauth-clients:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  create(body: OAuthClientInput, options?: RequestOptions): Promise<IssuedClient> {
    return this.value<IssuedClient>("POST", "/v1/oauth-clients", { body, options, shape: shapes.IssuedClient });
  }

  /**
   * List OAuth clients. Returns the clients of your own credentials' environment (live or test), newest first by default.
   *
   * Required scope: `oauth-clients:read`.
   */
  list(query?: OauthClientsListQuery, options?: RequestOptions): PagePromise<OAuthClient> {
    return this.page<OAuthClient>("GET", "/v1/oauth-clients", { query, options, shape: shapes.OAuthClient });
  }

  /**
   * Get a OAuth client.
   *
   * Required scope: `oauth-clients:read`.
   */
  get(
    oauthClientId: string,
    query?: OauthClientsGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<OAuthClient> {
    return this.value<OAuthClient>("GET", path`/v1/oauth-clients/${oauthClientId}`, { query, options, shape: shapes.OAuthClient });
  }

  /**
   * Update an OAuth client. Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only restricts it: fewer scopes, redirect URIs, grant types or public keys.
   *
   * Required scope: `oauth-clients:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  update(
    oauthClientId: string,
    body: OAuthClientPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<OAuthClient> {
    return this.value<OAuthClient>("PATCH", path`/v1/oauth-clients/${oauthClientId}`, { body, options, shape: shapes.OAuthClient });
  }

  /**
   * Replace an OAuth client. Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only restricts it: fewer scopes, redirect URIs, grant types or public keys.
   *
   * Required scope: `oauth-clients:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  replace(
    oauthClientId: string,
    body: OAuthClientInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<OAuthClient> {
    return this.value<OAuthClient>("PUT", path`/v1/oauth-clients/${oauthClientId}`, { body, options, shape: shapes.OAuthClient });
  }

  /**
   * Delete an OAuth client. Requests with its tokens are refused immediately. Needs no scope of the client.
   *
   * Required scope: `oauth-clients:write`.
   */
  delete(oauthClientId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/oauth-clients/${oauthClientId}`, { options });
  }

  /**
   * Rotate an OAuth client's secret. The new secret is shown only once. The old secret works for another `grace_hours`. Your credentials need every scope of the client.
   *
   * Required scope: `oauth-clients:write`.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  rotateSecret(
    oauthClientId: string,
    body?: RotateClientSecretInput,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<IssuedClient> {
    return this.value<IssuedClient>("POST", path`/v1/oauth-clients/${oauthClientId}/rotate-secret`, { body, options, shape: shapes.IssuedClient });
  }

  /**
   * Suspend an OAuth client. The client, its tokens and the access that people gave it are refused immediately. Needs no scope of the client.
   *
   * Required scope: `oauth-clients:write`.
   */
  suspend(
    oauthClientId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<OAuthClient> {
    return this.value<OAuthClient>("POST", path`/v1/oauth-clients/${oauthClientId}/suspend`, { options, shape: shapes.OAuthClient });
  }

  /**
   * Activate a suspended OAuth client. Tokens that were issued to the client itself before the suspension stay refused. Your credentials need every scope of the client.
   *
   * Required scope: `oauth-clients:write`.
   */
  activate(
    oauthClientId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<OAuthClient> {
    return this.value<OAuthClient>("POST", path`/v1/oauth-clients/${oauthClientId}/activate`, { options, shape: shapes.OAuthClient });
  }
}
