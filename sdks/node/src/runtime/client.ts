/** What the client has in addition to its resources. */

import { graphql } from "../graphql.js";
import { OAuth } from "../oauth.js";
import { createCore, type Core } from "./core.js";
import type { Credentials } from "./credentials.js";
import type { ClientOptions, RequestOptions } from "./options.js";

/** A client without resources. */
export class ClientBase {
  /** Codes and tokens of the OAuth server, for applications that act for people. */
  readonly oauth: OAuth;
  readonly #core: Core;

  /**
   * Make a client with the secret of an API key, `{apiKey, apiSecret}`, `{clientId, clientSecret}`, an access token,
   * or null for calls that need no credentials.
   */
  constructor(credentials: Credentials, options?: ClientOptions) {
    this.#core = createCore(credentials, options);
    this.oauth = new OAuth(this.#core);
  }

  /** The connection that all resources of the client share. */
  get core(): Core {
    return this.#core;
  }

  /** Run a GraphQL query, and return its data. Throws GraphQLError if the query has errors. */
  async graphql<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: RequestOptions,
  ): Promise<T> {
    return await graphql<T>(this.#core, query, variables, options);
  }
}
