/** The credentials of a client: a secret, a key with its secret, or an OAuth client that gets tokens. */

import { UnexpectedResponseError } from "./errors.js";

/** The ID of an API key with its secret. */
export interface KeyPair {
  apiKey: string;
  apiSecret: string;
}

/** An OAuth client that acts for itself. `scope` limits its tokens: names, separated by spaces. */
export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
  scope?: string;
}

/** A secret (`sk_live_…`), an access token, a key with its secret, an OAuth client, or null for calls that need none. */
export type Credentials = string | KeyPair | ClientCredentials | null;

/** A token of the OAuth server. */
export interface Token {
  access_token: string;
  expires_in: number;
}

type FetchToken = (client: ClientCredentials) => Promise<Token>;

const RENEWAL_MARGIN_MS = 60_000;
const VISIBLE = /^[\x21-\x7e]+$/;

/** Makes the headers that authenticate a request. */
export class Authenticator {
  readonly #credentials: Credentials;
  readonly #fetchToken: FetchToken;
  #token: Promise<Token> | undefined;
  #renewsAt = 0;

  constructor(credentials: Credentials, fetchToken: FetchToken) {
    verify(credentials);
    this.#credentials = credentials;
    this.#fetchToken = fetchToken;
  }

  /** The headers of one request. */
  async headers(): Promise<Record<string, string>> {
    const credentials = this.#credentials;
    if (credentials === null) return {};
    if (typeof credentials === "string") return { Authorization: `Bearer ${credentials}` };
    if ("apiKey" in credentials) return { "X-API-Key": credentials.apiKey, "X-API-Secret": credentials.apiSecret };
    return { Authorization: `Bearer ${(await this.#currentToken(credentials)).access_token}` };
  }

  /** Forget the token of these headers, unless it is renewed already. Return whether another one can be fetched. */
  async expire(authorization: string | null): Promise<boolean> {
    const token = await this.#token?.catch(() => undefined);
    if (token && authorization === `Bearer ${token.access_token}`) this.#token = undefined;
    return this.client !== undefined;
  }

  /** The OAuth client, if the credentials are one. */
  get client(): ClientCredentials | undefined {
    const credentials = this.#credentials;
    return typeof credentials === "object" && credentials && "clientId" in credentials ? credentials : undefined;
  }

  // Concurrent calls share one request. The clock is monotonic: a wall clock that is changed must not keep a token.
  #currentToken(client: ClientCredentials): Promise<Token> {
    if (this.#token && performance.now() < this.#renewsAt) return this.#token;
    this.#renewsAt = Infinity;
    const token = this.#fetchToken(client).then(
      (fetched) => {
        // Without a lifetime, each call gets a new token.
        this.#renewsAt = performance.now() + (Number(fetched.expires_in) || 0) * 1000 - RENEWAL_MARGIN_MS;
        return fetched;
      },
      (error: unknown) => {
        if (this.#token === token) this.#token = undefined;
        throw error;
      },
    );
    this.#token = token;
    return token;
  }
}

/** Return an answer of the token endpoint. Throws UnexpectedResponseError without a token. */
export function requireToken(value: unknown): Token {
  const token = value as Token;
  if (typeof token.access_token !== "string") {
    throw new UnexpectedResponseError("The token endpoint answered without a token. Check the base URL.", 200);
  }
  return token;
}

/** The header of an OAuth client at the token endpoint (RFC 6749, section 2.3.1). */
export function basicAuthorization(clientId: string, clientSecret: string): string {
  const pair = [clientId, clientSecret].map((part) => new URLSearchParams({ part }).toString().slice(5)).join(":");
  return `Basic ${btoa(pair)}`;
}

// `fetch` quotes an invalid header in its error, secret and all.
function verify(credentials: Credentials): void {
  const values = typeof credentials === "string" ? { secret: credentials } : (credentials ?? {});
  const names =
    "apiKey" in values ? ["apiKey", "apiSecret"] : "clientId" in values ? ["clientId", "clientSecret"] : ["secret"];
  for (const name of credentials === null ? [] : names) {
    const value = (values as Record<string, unknown>)[name];
    if (typeof value !== "string" || value === "") {
      throw new TypeError(
        `The credentials have no ${name}. Pass the secret of an API key, {apiKey, apiSecret} or {clientId, clientSecret}.`,
      );
    }
    if (!VISIBLE.test(value)) {
      throw new TypeError(`The ${name} has spaces, line breaks or characters that no credential has. Copy it again.`);
    }
  }
}
