/**
 * The errors of the SDK.
 *
 *     WedSyncError
 *     ├── ApiError                  the API answered with an error: a class per status, and below it one per code (generated)
 *     ├── ConnectionError           no answer came
 *     │   └── TimeoutError          … in time
 *     ├── AbortError                your AbortSignal ended the call
 *     ├── UnexpectedResponseError   the answer is not the API's, such as the page of a proxy
 *     ├── WebhookVerificationError     a webhook is not authentic
 *     ├── JobFailedError            a job that `jobs.waitFor` waited for has failed, or was canceled
 *     ├── JobTimeoutError           … has not ended in time
 *     ├── AuthorizationError        a person did not agree (OAuth)
 *     └── GraphQLError              a GraphQL query has errors
 */

/** The error of which all others are. */
export class WedSyncError extends Error {
  /** The key that all attempts of the call shared: a later call with it has no second effect. */
  readonly idempotencyKey: string | undefined;

  constructor(message: string, options?: { cause?: unknown; idempotencyKey?: string | undefined }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = "WedSyncError";
    this.idempotencyKey = options?.idempotencyKey;
  }
}

/** No answer came: the connection could not be opened, or broke. */
export class ConnectionError extends WedSyncError {
  override name = "ConnectionError";
}

/** No answer came within `timeoutMs`. */
export class TimeoutError extends ConnectionError {
  override name = "TimeoutError";
}

/** Your `signal` ended the call. Its reason is the `cause`. */
export class AbortError extends WedSyncError {
  override name = "AbortError";
}

/** The answer is not the API's: a proxy or a captive portal sent it, for example. */
export class UnexpectedResponseError extends WedSyncError {
  override name = "UnexpectedResponseError";

  constructor(
    message: string,
    readonly status: number,
    options?: { cause?: unknown; idempotencyKey?: string | undefined },
  ) {
    super(message, options);
  }
}

/** A fault in the request: where it is (a JSON pointer), its code and what is wrong. */
export interface Fault {
  pointer?: string;
  parameter?: string;
  code: string;
  detail: string;
}

/** The answer as it came. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Body, as text. */
  readonly body: string;
}

/** A problem document (RFC 9457), or the error of the OAuth server (RFC 6749). */
export type Problem = Record<string, unknown>;

/** The API answered with an error. */
export class ApiError extends WedSyncError {
  /** HTTP status. */
  readonly status: number;
  /** Permanent error code, for programs. Empty if the answer has none. */
  readonly code: string;
  /** Short summary. */
  readonly title: string;
  /** Explanation of this occurrence. */
  readonly detail: string;
  /** ID of the request, for support. */
  readonly requestId: string | undefined;
  /** Faults of the request. */
  readonly errors: Fault[];
  /** True if the same request may succeed later. */
  readonly retryable: boolean;
  /** Address of the error's documentation. */
  readonly docUrl: string | undefined;
  /** The answer as it came. Not shown when the error is printed. */
  declare readonly response: RawResponse;
  /** All members of the problem document, such as `required_scope` and `current_version`. Not shown when the error is printed. */
  declare readonly problem: Problem;

  constructor(response: RawResponse, problem: Problem, idempotencyKey?: string) {
    const code = text(problem["code"]) ?? text(problem["error"]) ?? "";
    const title = text(problem["title"]) ?? `The API answered with status ${response.status}`;
    const detail = text(problem["detail"]) ?? text(problem["error_description"]) ?? "";
    const requestId = text(problem["request_id"]) ?? response.headers.get("x-request-id") ?? undefined;
    const marks = [code, `status ${response.status}`, requestId].filter(Boolean).join(", ");
    super(`${detail || title} (${marks})`, { idempotencyKey });
    this.name = errorName(code);
    this.status = response.status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.requestId = requestId;
    this.errors = Array.isArray(problem["errors"]) ? (problem["errors"] as Fault[]) : [];
    this.retryable = problem["retryable"] === true;
    this.docUrl = text(problem["doc_url"]);
    Object.defineProperty(this, "response", { value: response });
    Object.defineProperty(this, "problem", { value: problem });
  }
}

/** The constructor of an error that the API answers with. */
export type ApiErrorClass = new (response: RawResponse, problem: Problem, idempotencyKey?: string) => ApiError;

// From the code and not from the class: bundlers rename classes.
function errorName(code: string): string {
  const words = code.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return code ? `${words.join("")}Error`.replace(/ErrorError$/, "Error") : "ApiError";
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
