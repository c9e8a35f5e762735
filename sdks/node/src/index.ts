/** WedSync's API for Node.js. */

export { constructEvent } from "./extensions/webhooks.js";
export { BatchBuilder, BatchReference } from "./extensions/batch.js";
export { ChangeFeed, type FollowOptions } from "./extensions/changes.js";
export { JobFailedError, JobTimeoutError, type WaitOptions } from "./extensions/jobs.js";
export type { FileFields } from "./extensions/uploads.js";
export { WedSyncClient } from "./generated/client.js";
export * from "./generated/errors.js";
export type { EventName, EventObjects, EventOf, WebhookEvent } from "./generated/events.js";
export type * from "./generated/types.js";
export type { EndpointTestInput as WebhookTestEvent } from "./generated/models.js";
export { GraphQLError, type GraphQLFault } from "./graphql.js";
export {
  AuthorizationError,
  OAuth,
  type Authorization,
  type AuthorizationParameters,
  type CodeParameters,
  type OAuthTokens,
  type Pkce,
  type RefreshParameters,
} from "./oauth.js";
export { createCore, type Core } from "./runtime/core.js";
export type { ClientCredentials, Credentials, KeyPair } from "./runtime/credentials.js";
export {
  AbortError,
  ApiError,
  ConnectionError,
  TimeoutError,
  UnexpectedResponseError,
  WedSyncError,
  type Fault,
  type Problem,
  type RawResponse,
} from "./runtime/errors.js";
export type { ClientOptions, Logger, RequestOptions, Version } from "./runtime/options.js";
export { Page, PagePromise } from "./runtime/page.js";
export type { OneOf, Open, Range, Writable } from "./runtime/types.js";
export {
  WebhookVerificationError,
  type WebhookFault,
  type WebhookHeaders,
  type WebhookOptions,
} from "./webhook_signatures.js";
