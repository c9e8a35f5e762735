/** The OAuth server's authorization code with PKCE (RFC 7636), for applications that act for people. */

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

import type { Core } from "./runtime/core.js";
import { basicAuthorization, requireToken } from "./runtime/credentials.js";
import { WedSyncError } from "./runtime/errors.js";
import type { RequestOptions } from "./runtime/options.js";

/** Where a person is sent to agree. */
export interface AuthorizationParameters {
  /** ID of your OAuth client. Default: that of the client's credentials. */
  clientId?: string;
  /** One of the redirect URIs of your OAuth client, exactly. */
  redirectUri: string;
  /** What you need, such as `["clients:read"]`. */
  scopes: string[];
  /** Text that comes back to you. Default: a random one. */
  state?: string;
  /** Default: a random one. */
  codeVerifier?: string;
}

/** An address for the browser, and what to store in the person's session until the redirect. */
export interface Authorization {
  url: string;
  /** Compare it with the `state` of the redirect. */
  state: string;
  /** Pass it to `exchangeCode`. */
  codeVerifier: string;
}

/** A code that the redirect has brought. */
export interface CodeParameters {
  code: string;
  codeVerifier: string;
  redirectUri: string;
  /** Default: the client's credentials. */
  clientId?: string;
  /** Not for public clients. Default: the client's credentials. */
  clientSecret?: string;
}

/** A refresh token, and the OAuth client that it is for. */
export interface RefreshParameters {
  refreshToken: string;
  /** Default: the client's credentials. */
  clientId?: string;
  /** Not for public clients. Default: the client's credentials. */
  clientSecret?: string;
}

/** Tokens of a person. Pass `access_token` to `new WedSyncClient(…)`. Printed and serialized, they are masked. */
export interface OAuthTokens {
  access_token: string;
  token_type: "Bearer";
  /** Seconds. */
  expires_in: number;
  refresh_token?: string;
  scope?: string;
}

/** A code verifier and its challenge. */
export interface Pkce {
  codeVerifier: string;
  codeChallenge: string;
}

/** There is no code: the person or the server refused, or the redirect is not the answer to your request. */
export class AuthorizationError extends WedSyncError {
  override name = "AuthorizationError";

  constructor(
    /** Code of RFC 6749, such as `access_denied`, or `invalid_state`. */
    readonly code: string,
    message: string,
  ) {
    super(`${message} (${code})`);
  }
}

/** Codes and tokens of the OAuth server. */
export class OAuth {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Make a random code verifier with its challenge (S256), or the challenge of yours. */
  pkce(codeVerifier: string = randomBytes(32).toString("base64url")): Pkce {
    return { codeVerifier, codeChallenge: createHash("sha256").update(codeVerifier).digest("base64url") };
  }

  /** Make the address at which a person agrees, with PKCE and a state. */
  authorizationUrl(parameters: AuthorizationParameters): Authorization {
    const { codeVerifier, codeChallenge } = this.pkce(parameters.codeVerifier);
    const state = parameters.state ?? randomBytes(16).toString("base64url");
    const query = new URLSearchParams({
      response_type: "code",
      client_id: this.#client(parameters).clientId,
      redirect_uri: parameters.redirectUri,
      scope: parameters.scopes.join(" "),
      state,
      code_challenge: codeChallenge,
      code_challenge_method: "S256",
    });
    return { url: `${this.#core.baseUrl}/oauth/authorize?${query.toString()}`, state, codeVerifier };
  }

  /** Return the code that a redirect has brought. Throws AuthorizationError for another state, and if the person refused. */
  readRedirect(url: string | URL, state: string): string {
    const query = readQuery(String(url), this.#core.baseUrl);
    const [received, expected] = [query.get("state") ?? "", state].map((each) =>
      createHash("sha256").update(each).digest(),
    );
    if (!state || !received || !expected || !timingSafeEqual(received, expected)) {
      throw new AuthorizationError(
        "invalid_state",
        "The redirect has another state: it is not the answer to this request.",
      );
    }
    const error = query.get("error");
    if (error)
      throw new AuthorizationError(error, query.get("error_description") ?? "The person or the server refused.");
    const code = query.get("code");
    if (!code) throw new AuthorizationError("invalid_redirect", "The redirect has no code.");
    return code;
  }

  /** Exchange a code for tokens. Never retried: a code that is used twice revokes its tokens. */
  async exchangeCode(parameters: CodeParameters, options?: RequestOptions): Promise<OAuthTokens> {
    const { code, codeVerifier, redirectUri } = parameters;
    const form = { grant_type: "authorization_code", code, code_verifier: codeVerifier, redirect_uri: redirectUri };
    return await this.#token(form, parameters, { ...options, maxRetries: 0 });
  }

  /** Get new tokens. Store the new refresh token: the old one ends. */
  async refresh(parameters: RefreshParameters, options?: RequestOptions): Promise<OAuthTokens> {
    const form = { grant_type: "refresh_token", refresh_token: parameters.refreshToken };
    return await this.#token(form, parameters, options);
  }

  async #token(
    form: Record<string, string>,
    client: { clientId?: string; clientSecret?: string },
    options: RequestOptions = {},
  ): Promise<OAuthTokens> {
    const { clientId, clientSecret } = this.#client(client);
    const authorization: Record<string, string> = clientSecret
      ? { Authorization: basicAuthorization(clientId, clientSecret) }
      : {};
    const fields = clientSecret ? form : { ...form, client_id: clientId };
    const headers = { ...options.headers, ...authorization };
    const call = { form: fields, options: { ...options, headers }, isPublic: true };
    return requireToken(await this.#core.json("POST", "/oauth/token", call)) as OAuthTokens;
  }

  // A public client of your own has no secret: that of the credentials is not its.
  #client(client: { clientId?: string; clientSecret?: string }): { clientId: string; clientSecret?: string } {
    const { clientId, clientSecret } = client.clientId ? client : (this.#core.oauthClient ?? client);
    if (!clientId) throw new TypeError("There is no OAuth client. Pass its clientId.");
    return { clientId, ...(clientSecret ? { clientSecret } : {}) };
  }
}

function readQuery(url: string, baseUrl: string): URLSearchParams {
  return URL.canParse(url, baseUrl) ? new URL(url, baseUrl).searchParams : new URLSearchParams();
}
