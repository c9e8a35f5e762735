/** Sends the requests of all resources: credentials, retries, errors. */

import { errorClasses } from "../generated/errors.js";
import { SERVER } from "../generated/server.js";
import { pause, send } from "./attempt.js";
import {
  Authenticator,
  basicAuthorization,
  requireToken,
  type ClientCredentials,
  type Credentials,
  type Token,
} from "./credentials.js";
import { decode, type Shape } from "./decode.js";
import { encodeBody, encodeIfMatch, encodeQuery } from "./encode.js";
import { ApiError, UnexpectedResponseError, WedSyncError, type Problem, type RawResponse } from "./errors.js";
import { OPTION_NAMES, type ClientOptions, type RequestOptions, type Version } from "./options.js";
import { retryDelay } from "./retries.js";

const USER_AGENT = "WedSync-SDK-Node/1.0.0";
const TIMEOUT_MS = 30_000;
const MAX_RETRIES = 2;
// The API's own limit is 10 MB; a compressed answer could fill the memory.
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** What a call sends. Options that the SDK does not know are query parameters. */
export interface Call {
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly form?: Record<string, string>;
  readonly options?: (RequestOptions & { ifMatch?: Version }) | undefined;
  readonly shape?: Shape;
  /** Media types of the answer. Default: JSON. */
  readonly accept?: string;
  /** Send no credentials. */
  readonly isPublic?: boolean;
}

interface Answer extends RawResponse {
  readonly idempotencyKey?: string | undefined;
  readonly isTooLarge?: boolean;
  /** The body that is not read yet, of a stream. */
  readonly stream: ReadableStream<Uint8Array> | null;
}

/** The connection that resources share. */
export class Core {
  /** Address of the API. */
  readonly baseUrl: string;
  readonly #options: ClientOptions;
  readonly #authenticator: Authenticator;

  constructor(credentials: Credentials, options: ClientOptions = {}) {
    this.baseUrl = parseBaseUrl(options.baseUrl ?? SERVER);
    this.#options = options;
    this.#authenticator = new Authenticator(credentials, (client) => this.fetchToken(client));
  }

  /** The OAuth client of the credentials, if they are one. */
  get oauthClient(): ClientCredentials | undefined {
    return this.#authenticator.client;
  }

  /** Send a request, and return its JSON as a model. */
  async json(method: string, path: string, call: Call = {}): Promise<unknown> {
    const { body, status, idempotencyKey } = await this.#send(method, path, call, readText);
    if (status === 204) return undefined;
    try {
      const value: unknown = JSON.parse(body);
      if (typeof value === "object" && value && !Array.isArray(value)) return decode(value, call.shape);
    } catch {
      // Not JSON, or too deep.
    }
    const message = `The answer of ${method} ${path} is not a JSON object. Check the base URL and proxies.`;
    throw new UnexpectedResponseError(message, status, { idempotencyKey });
  }

  /** Send a request, and return its text. */
  async text(method: string, path: string, call: Call = {}): Promise<string> {
    return (await this.#send(method, path, { accept: "*/*", ...call }, readText)).body;
  }

  /** Send a request, and return its body while it comes. A redirect is followed without credentials. */
  async stream(method: string, path: string, call: Call = {}): Promise<ReadableStream<Uint8Array>> {
    let answer = await this.#send(method, path, { accept: "application/jsonl, application/json", ...call }, readStream);
    const location = answer.headers.get("location");
    if (answer.status === 303 && location) {
      answer = await this.#send("GET", location, { options: call.options, accept: "*/*", isPublic: true }, readStream);
    }
    return answer.stream ?? new ReadableStream({ start: (controller) => controller.close() });
  }

  /** Get a token of the OAuth server, with the client's credentials. */
  async fetchToken({ clientId, clientSecret, scope }: ClientCredentials): Promise<Token> {
    const form = { grant_type: "client_credentials", ...(scope ? { scope } : {}) };
    const headers = { Authorization: basicAuthorization(clientId, clientSecret) };
    const call = { form, options: { headers }, isPublic: true };
    return requireToken(await this.json("POST", "/oauth/token", call));
  }

  /** The time limit of an attempt, in milliseconds. */
  timeoutMs(options: RequestOptions = {}): number {
    return options.timeoutMs ?? this.#options.timeoutMs ?? TIMEOUT_MS;
  }

  /** Send bytes to an address that is not the API's. */
  async put(
    url: string,
    body: NonNullable<RequestInit["body"]>,
    headers: Record<string, string>,
    options: RequestOptions = {},
  ): Promise<void> {
    const init = { method: "PUT", body, headers: makeHeaders(headers), redirect: "manual" } as const;
    await this.#sendWithRetries({ method: "PUT", url, prepare: () => Promise.resolve(init) }, options, readText);
  }

  async #send(method: string, path: string, call: Call, read: Reader): Promise<Answer> {
    const { options = {}, isPublic = false } = call;
    const needsKey = (method === "POST" || method === "PATCH") && !call.form;
    const idempotencyKey = options.idempotencyKey ?? (needsKey ? crypto.randomUUID() : undefined);
    const url = path.startsWith("/")
      ? this.baseUrl + path + encodeQuery({ ...call.query, ...parametersIn(options) })
      : path;
    const body = call.form
      ? new URLSearchParams(call.form)
      : call.body === undefined
        ? undefined
        : encodeBody(call.body);
    const prepare = async (): Promise<RequestInit & { headers: Headers }> => {
      const credentials = isPublic ? {} : await this.#authenticator.headers();
      const headers = makeHeaders(
        { "User-Agent": USER_AGENT, Accept: call.accept ?? "application/json" },
        typeof body === "string" ? { "Content-Type": "application/json" } : {},
        path.startsWith("/") ? this.#headers(options, idempotencyKey) : {},
        credentials,
      );
      return { method, headers, redirect: "manual", ...(body === undefined ? {} : { body }) };
    };
    const answer = await this.#sendWithRetries({ method, url, prepare }, { ...options, idempotencyKey }, read);
    return { ...answer, idempotencyKey };
  }

  #headers(
    options: RequestOptions & { ifMatch?: Version },
    idempotencyKey?: string,
  ): Record<string, string | undefined> {
    return {
      "API-Version": options.apiVersion ?? this.#options.apiVersion,
      "WedSync-Organization": options.organization ?? this.#options.organization,
      "Idempotency-Key": idempotencyKey,
      "If-Match": options.ifMatch === undefined ? undefined : encodeIfMatch(options.ifMatch),
      ...this.#options.headers,
      ...options.headers,
    };
  }

  async #sendWithRetries(request: PreparedRequest, options: CallOptions, read: Reader): Promise<Answer> {
    const { method, url } = request;
    const { idempotencyKey, signal } = options;
    const maxRetries = options.maxRetries ?? this.#options.maxRetries ?? MAX_RETRIES;
    let isRenewed = false;
    for (let attempt = 0; ;) {
      const init = await request.prepare();
      const outcome = await this.#attempt(url, init, options, read);
      if (!(outcome instanceof WedSyncError)) return outcome;
      if (!isRenewed && isExpired(outcome) && (await this.#authenticator.expire(init.headers.get("authorization")))) {
        isRenewed = true;
        continue;
      }
      const delay = attempt < maxRetries ? retryDelay(outcome, attempt) : undefined;
      if (delay === undefined) throw outcome;
      attempt += 1;
      const fields = { method, path: pathOf(url), attempt, delay_ms: Math.round(delay), error: outcome.name };
      this.#options.logger?.warn("WedSync request is retried", fields);
      await pause(delay, signal, idempotencyKey);
    }
  }

  async #attempt(url: string, init: RequestInit, options: CallOptions, read: Reader): Promise<Answer | WedSyncError> {
    const { idempotencyKey, signal } = options;
    const timeoutMs = this.timeoutMs(options);
    const transport = this.#options.fetch ?? fetch;
    const start = performance.now();
    try {
      const isStream = read === readStream;
      const answer = await send({ fetch: transport, url, init, timeoutMs, signal, idempotencyKey }, read);
      const fields = { status: answer.status, request_id: answer.headers.get("x-request-id") };
      this.#log(init, url, start, fields);
      if (answer.isTooLarge) {
        const message = "The answer has more than 64 MiB, which the API never sends. Check the base URL and proxies.";
        return new UnexpectedResponseError(message, answer.status, { idempotencyKey });
      }
      return answer.status < 300 || (answer.status === 303 && isStream) ? answer : toError(answer, idempotencyKey);
    } catch (error) {
      if (!(error instanceof WedSyncError)) throw error;
      this.#log(init, url, start, { error: error.name });
      return error;
    }
  }

  #log(init: RequestInit, url: string, start: number, fields: Record<string, unknown>): void {
    const durationMs = Math.round(performance.now() - start);
    this.#options.logger?.debug("WedSync request", {
      method: init.method,
      path: pathOf(url),
      duration_ms: durationMs,
      ...fields,
    });
  }
}

/** Make the connection that single resources share: `new Clients(createCore(secret))` bundles nothing else. */
export function createCore(credentials: Credentials, options?: ClientOptions): Core {
  return new Core(credentials, options);
}

type Reader = (response: Response) => Promise<Answer>;

type CallOptions = Omit<RequestOptions, "idempotencyKey"> & { idempotencyKey?: string | undefined };

interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly prepare: () => Promise<RequestInit & { headers: Headers }>;
}

async function readText(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const decoder = new TextDecoder();
  let body = "";
  for await (const chunk of response.body ?? []) {
    body += decoder.decode(chunk, { stream: true });
    if (body.length > LARGEST_ANSWER) return { status, headers, body: "", stream: null, isTooLarge: true };
  }
  return { status, headers, body: body + decoder.decode(), stream: null };
}

async function readStream(response: Response): Promise<Answer> {
  if (response.status >= 300) return await readText(response);
  return { status: response.status, headers: response.headers, body: "", stream: response.body };
}

function toError(answer: Answer, idempotencyKey: string | undefined): WedSyncError {
  if (answer.status < 400) {
    const message = `The API answered with status ${answer.status}, which is not followed. Check the base URL.`;
    return new UnexpectedResponseError(message, answer.status, { idempotencyKey });
  }
  const problem = parseProblem(answer.body);
  const code = typeof problem["code"] === "string" ? problem["code"] : "";
  const errorClass = errorClasses[`${answer.status} ${code}`] ?? errorClasses[answer.status] ?? ApiError;
  const { status, headers, body } = answer;
  return new errorClass({ status, headers, body }, problem, idempotencyKey);
}

function parseProblem(body: string): Problem {
  try {
    const problem: unknown = JSON.parse(body);
    return typeof problem === "object" && problem !== null ? (problem as Problem) : {};
  } catch {
    return {};
  }
}

function isExpired(error: WedSyncError): boolean {
  return error instanceof ApiError && error.status === 401 && error.code === "token_expired";
}

function parametersIn(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !OPTION_NAMES.has(name)));
}

// Later headers replace those before, whatever their case is. The error of `Headers` itself would quote the value.
function makeHeaders(...parts: Record<string, string | undefined>[]): Headers {
  const headers = new Headers();
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (value === undefined) continue;
    try {
      headers.set(name, value);
    } catch {
      throw new TypeError(`The header ${name} has a name or value that HTTP does not allow.`);
    }
  }
  return headers;
}

// `fetch` quotes an address that it refuses in its error, password and all.
function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError("The baseUrl is not an address such as https://api.wedsync.com, without query and password.");
  }
  return text.replace(/\/+$/, "");
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
