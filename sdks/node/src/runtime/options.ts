/** The options of the client and of calls. */

/** Where the client writes what it does: `console`, or the logger of your framework. Never gets secrets, bodies or queries. */
export interface Logger {
  debug(message: string, fields: Record<string, unknown>): void;
  warn(message: string, fields: Record<string, unknown>): void;
}

/** Options of a client. */
export interface ClientOptions {
  /** Address of the API. Default: the production API. */
  baseUrl?: string | undefined;
  /** Time for one attempt, in milliseconds; `Infinity` for any. Default: 30,000. */
  timeoutMs?: number | undefined;
  /** Number of retries. Default: 2. */
  maxRetries?: number | undefined;
  /** ID of the organization to act for: a child of the credentials' own one. */
  organization?: string | undefined;
  /** Version of the API, sent as `API-Version`. Default: the version of the credentials. */
  apiVersion?: string | undefined;
  /** Headers of every request. */
  headers?: Record<string, string> | undefined;
  /** Sends the requests, for proxies and tests. Default: `fetch` of Node.js. */
  fetch?: typeof fetch | undefined;
  /** Gets a line for each attempt (`debug`) and each retry (`warn`). */
  logger?: Logger | undefined;
}

/** Options of one call. They override those of the client. */
export interface RequestOptions {
  /** Key that makes a repeated call have one effect. Default: a new UUID for each POST and PATCH. */
  idempotencyKey?: string | undefined;
  timeoutMs?: number | undefined;
  maxRetries?: number | undefined;
  organization?: string | undefined;
  apiVersion?: string | undefined;
  headers?: Record<string, string> | undefined;
  /** Ends the call, and its retries, with an `AbortError`. */
  signal?: AbortSignal | undefined;
}

/** The version that a resource must have: its `version`, or an ETag. Otherwise the call throws `StaleVersionError`. */
export type Version = number | string;

/** The names of the options that are not query parameters. */
export const OPTION_NAMES: ReadonlySet<string> = new Set([
  "idempotencyKey",
  "timeoutMs",
  "maxRetries",
  "organization",
  "apiVersion",
  "headers",
  "signal",
  "ifMatch",
]);
