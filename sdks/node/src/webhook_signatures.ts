/** Signatures of webhooks (Standard Webhooks): HMAC-SHA256 with a shared secret, or Ed25519 with a public key. */

import { createHmac, createPublicKey, timingSafeEqual, verify } from "node:crypto";

import { WedSyncError } from "./runtime/errors.js";

const TOLERANCE_S = 300;
const MAX_SIGNATURES = 20;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const SECRET_PREFIX = "whsec_";
const PUBLIC_KEY_PREFIX = "whpk_";

/** Headers of a request: `Headers`, or the object of Node.js, Express and others. */
export type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>;

/** How strict the verification is. */
export interface WebhookOptions {
  /** Difference between the time of the webhook and your clock, in seconds, that is accepted. Default: 300. */
  tolerance?: number;
  /** Accept a webhook with `X-BookingX-Signature` alone. It does not stop replays: it signs neither an ID nor a time. Default: false. */
  acceptBookingX?: boolean;
}

/** Why a webhook is refused. */
export type WebhookFault =
  | "header_missing"
  | "header_malformed"
  | "timestamp_too_old"
  | "timestamp_too_new"
  | "signature_invalid"
  | "body_malformed";

/** The webhook is not authentic, or too old. Answer with 400. */
export class WebhookVerificationError extends WedSyncError {
  override name = "WebhookVerificationError";

  constructor(
    readonly reason: WebhookFault,
    message: string,
  ) {
    super(message);
  }
}

/** Return the body of an authentic webhook as text. Throws WebhookVerificationError; TypeError for wrong arguments. */
export function verifyWebhook(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: WebhookOptions = {},
): string {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new TypeError("The body is parsed already. Pass the text or the bytes of the request as they came.");
  }
  const bytes = Buffer.from(body as Uint8Array);
  const secrets: readonly string[] = typeof secret === "string" ? [secret] : (secret ?? []);
  const keys = secrets.map(parseKey);
  if (!keys.length)
    throw new TypeError("There is no secret. Pass the one that the API showed when the webhook was created.");
  const text = new TextDecoder().decode(bytes);
  if (options.acceptBookingX && !header(headers, "webhook-signature") && !header(headers, "x-wedsync-signature")) {
    verifyBookingX(bytes, requireHeader(headers, "x-bookingx-signature"), keys);
    return text;
  }
  const id = requireHeader(headers, "webhook-id");
  const timestamp = requireHeader(headers, "webhook-timestamp");
  verifyTime(timestamp, options.tolerance ?? TOLERANCE_S);
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), bytes]);
  const signatures = signaturesIn(headers);
  if (!keys.some((key) => signatures.some(key(content)))) {
    throw new WebhookVerificationError(
      "signature_invalid",
      "No signature matches. Pass the bytes of the request as they came, and the secret of this webhook.",
    );
  }
  return text;
}

interface Signature {
  readonly version: string;
  readonly value: Buffer;
}

/** Returns what compares signatures of a content, so that it is hashed once for each key. */
type Key = (content: Buffer) => (signature: Signature) => boolean;

function parseKey(secret: string): Key {
  const trimmed = secret.trim();
  const prefix = trimmed.startsWith(PUBLIC_KEY_PREFIX) ? PUBLIC_KEY_PREFIX : SECRET_PREFIX;
  const text = trimmed.slice(trimmed.startsWith(prefix) ? prefix.length : 0);
  const bytes = Buffer.from(text, "base64");
  if (!BASE64.test(text) || (prefix === PUBLIC_KEY_PREFIX && bytes.length !== 32)) {
    throw new TypeError("This is not the secret of a webhook, which begins with whsec_ or whpk_.");
  }
  return prefix === SECRET_PREFIX ? sharedKey(bytes) : publicKey(bytes);
}

function sharedKey(bytes: Buffer): Key {
  return (content) => {
    const mac = createHmac("sha256", bytes).update(content).digest();
    return ({ version, value }) => version === "v1" && value.length === mac.length && timingSafeEqual(value, mac);
  };
}

function publicKey(bytes: Buffer): Key {
  const jwk = { kty: "OKP", crv: "Ed25519", x: bytes.toString("base64url") };
  const key = createPublicKey({ key: jwk, format: "jwk" });
  return (content) =>
    ({ version, value }) =>
      version === "v1a" && verify(null, content, key, value);
}

function signaturesIn(headers: WebhookHeaders): Signature[] {
  const standard = header(headers, "webhook-signature");
  const own = header(headers, "x-wedsync-signature");
  if (!standard && !own) throw missing("webhook-signature");
  const signatures = (standard ?? "").split(" ", MAX_SIGNATURES).map((each) => {
    const [version = "", value = ""] = each.split(",", 2);
    return { version, value: Buffer.from(value, "base64") };
  });
  if (own) signatures.push({ version: "v1", value: Buffer.from(own.replace(/^sha256=/, ""), "hex") });
  return signatures;
}

function verifyBookingX(body: Buffer, signature: string, keys: Key[]): void {
  const value = Buffer.from(signature, "hex");
  if (!keys.some((key) => key(body)({ version: "v1", value }))) {
    throw new WebhookVerificationError("signature_invalid", "X-BookingX-Signature does not match.");
  }
}

function verifyTime(timestamp: string, tolerance: number): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookVerificationError("header_malformed", "The header webhook-timestamp is not a number of seconds.");
  }
  const age = Date.now() / 1000 - Number(timestamp);
  if (!(age <= tolerance)) {
    throw new WebhookVerificationError(
      "timestamp_too_old",
      `The webhook is ${Math.round(age)} s old. Check your clock; verify webhooks when they arrive.`,
    );
  }
  if (!(age >= -tolerance)) {
    throw new WebhookVerificationError(
      "timestamp_too_new",
      `The webhook is ${Math.round(-age)} s in the future. Check your clock.`,
    );
  }
}

function requireHeader(headers: WebhookHeaders, name: string): string {
  const value = header(headers, name);
  if (!value) throw missing(name);
  return value;
}

function missing(name: string): WebhookVerificationError {
  return new WebhookVerificationError(
    "header_missing",
    `The header ${name} is missing. Pass the headers of the request unchanged.`,
  );
}

function header(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof (headers as Headers).get === "function") return (headers as Headers).get(name) ?? undefined;
  const found = Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1] as
    string | readonly string[] | undefined;
  return typeof found === "string" ? found : found?.join(" ");
}
