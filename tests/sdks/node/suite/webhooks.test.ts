/** Webhooks that are received. The vectors of Standard Webhooks are those of its specification and libraries. */

import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import test from "node:test";

import {
  constructEvent,
  WebhookVerificationError,
  WedSyncClient,
  type WebhookHeaders,
  type WebhookOptions,
} from "@wedsync/sdk";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const { webhooks } = new WedSyncClient(null);
const now = (): number => Math.floor(Date.now() / 1000);

const EVENT = {
  id: "evt_1",
  object: "event",
  type: "client.updated",
  created_at: "2026-03-01T09:30:00.000Z",
  data: {
    object: { id: "cli_1", object: "client", name: "Ann", created_at: "2026-02-01T00:00:00Z" },
    previous_attributes: { name: "An" },
  },
};
const BODY = JSON.stringify(EVENT);

function mac(secret: string, content: string, encoding: "base64" | "hex"): string {
  return createHmac("sha256", Buffer.from(secret.replace("whsec_", ""), "base64"))
    .update(content)
    .digest(encoding);
}

function headersOf(
  body: string,
  fields: { secret?: string; id?: string; timestamp?: number } = {},
): Record<string, string> {
  const { secret = SECRET, id = "evt_1", timestamp = now() } = fields;
  const signature = `v1,${mac(secret, `${id}.${timestamp}.${body}`, "base64")}`;
  return { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signature };
}

function assertRefused(
  reason: string,
  headers: WebhookHeaders,
  body = BODY,
  secret: string | string[] = SECRET,
  options?: WebhookOptions,
): void {
  assert.throws(
    () => webhooks.constructEvent(body, headers, secret, options),
    (error: Error) =>
      error instanceof WebhookVerificationError && error.reason === reason && !error.message.includes("MfKQ9r8"),
  );
}

test("the vector of Standard Webhooks is accepted", (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: 1_614_265_330_000 });
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const event: unknown = webhooks.constructEvent('{"test": 2432232314}', headers, SECRET);
  assert.deepEqual(event, { test: 2432232314 });
});

test("an event is typed by its type, with dates", () => {
  const event = webhooks.constructEvent(BODY, headersOf(BODY), SECRET);
  assert.deepEqual(event.created_at, new Date("2026-03-01T09:30:00Z"));
  assert.ok(event.type === "client.updated");
  assert.equal(event.data.object.email, undefined);
  assert.deepEqual(event.data.object.created_at, new Date("2026-02-01T00:00:00Z"));
  assert.deepEqual(event.data.previous_attributes, { name: "An" });
});

test("an event that a newer server sends is accepted", () => {
  const body = JSON.stringify({ ...EVENT, type: "brand.new" });
  assert.equal(constructEvent(body, headersOf(body), SECRET).type as string, "brand.new");
});

test("bodies are texts or bytes, headers are of any framework", () => {
  const headers = headersOf(BODY);
  const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  for (const each of [headers, upper, lists, new Headers(headers)]) {
    for (const body of [BODY, Buffer.from(BODY), new TextEncoder().encode(BODY)]) {
      assert.equal(webhooks.constructEvent(body, each, SECRET).id, "evt_1");
    }
  }
});

test("X-WedSync-Signature alone is enough", () => {
  const { "webhook-signature": _, ...headers } = headersOf(BODY);
  const content = `evt_1.${headers["webhook-timestamp"]}.${BODY}`;
  const signature = `sha256=${mac(SECRET, content, "hex")}`;
  assert.equal(webhooks.constructEvent(BODY, { ...headers, "X-WedSync-Signature": signature }, SECRET).id, "evt_1");
  assertRefused("signature_invalid", { ...headers, "X-WedSync-Signature": signature }, `${BODY} `);
});

test("X-BookingX-Signature is accepted only if you say so, as it does not stop replays", () => {
  const headers = { "X-BookingX-Signature": mac(SECRET, BODY, "hex") };
  assertRefused("header_missing", headers);
  assert.equal(webhooks.constructEvent(BODY, headers, SECRET, { acceptBookingX: true }).id, "evt_1");
  assertRefused("signature_invalid", headers, `${BODY} `, SECRET, { acceptBookingX: true });
  assertRefused("signature_invalid", { ...headersOf("other"), ...headers }, BODY, SECRET, { acceptBookingX: true });
});

test("during a rotation, any of several signatures and secrets matches", () => {
  const old = "whsec_b2xkLXNlY3JldC1vZi10aGUtdGVzdHM=";
  const both = {
    ...headersOf(BODY),
    "webhook-signature": `${headersOf(BODY, { secret: old })["webhook-signature"]} ${headersOf(BODY)["webhook-signature"]}`,
  };
  for (const secret of [SECRET, old, [SECRET, old]])
    assert.equal(webhooks.constructEvent(BODY, both, secret).id, "evt_1");
  assert.equal(webhooks.constructEvent(BODY, headersOf(BODY, { secret: old }), [SECRET, old]).id, "evt_1");
  assertRefused("signature_invalid", headersOf(BODY, { secret: old }), BODY, SECRET);
});

test("only the first twenty signatures are compared, so that none can be made expensive", () => {
  const headers = headersOf(BODY);
  const signatures = (count: number): string => `${"v1,AAAA ".repeat(count)}${headers["webhook-signature"]}`;
  assert.equal(webhooks.constructEvent(BODY, { ...headers, "webhook-signature": signatures(19) }, SECRET).id, "evt_1");
  assertRefused("signature_invalid", { ...headers, "webhook-signature": signatures(20) });
});

test("a secret may have spaces around it", () => {
  assert.equal(webhooks.constructEvent(BODY, headersOf(BODY), `${SECRET}\n`).id, "evt_1");
});

test("ed25519 is verified with the public key", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = `whpk_${publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64")}`;
  const timestamp = String(now());
  const signature = sign(null, Buffer.from(`evt_1.${timestamp}.${BODY}`), privateKey).toString("base64");
  const headers = { "webhook-id": "evt_1", "webhook-timestamp": timestamp, "webhook-signature": `v1a,${signature}` };
  assert.equal(webhooks.constructEvent(BODY, headers, key).id, "evt_1");
  assert.equal(webhooks.constructEvent(BODY, headers, [SECRET, key]).id, "evt_1");
  assertRefused("signature_invalid", headers, `${BODY} `, key);
  assertRefused("signature_invalid", { ...headers, "webhook-signature": `v1,${signature}` }, BODY, key);
});

test("the tolerance is five minutes unless you set it", () => {
  for (const age of [0, 299, -299]) webhooks.constructEvent(BODY, headersOf(BODY, { timestamp: now() - age }), SECRET);
  assertRefused("timestamp_too_old", headersOf(BODY, { timestamp: now() - 301 }));
  assertRefused("timestamp_too_new", headersOf(BODY, { timestamp: now() + 302 }));
  assertRefused("timestamp_too_old", headersOf(BODY), BODY, SECRET, { tolerance: NaN });
  const late = headersOf(BODY, { timestamp: now() - 3_000 });
  webhooks.constructEvent(BODY, late, SECRET, { tolerance: 3_600 });
  assertRefused("timestamp_too_old", headersOf(BODY, { timestamp: now() - 5 }), BODY, SECRET, { tolerance: 1 });
});

test("what is not authentic is refused with its reason", () => {
  const headers = headersOf(BODY);
  assertRefused("signature_invalid", headers, BODY.replace("Ann", "Bob"));
  assertRefused("signature_invalid", { ...headers, "webhook-id": "evt_2" });
  assertRefused("signature_invalid", { ...headers, "webhook-timestamp": String(now() - 1) });
  const valid = headers["webhook-signature"] ?? "";
  for (const signature of [
    valid.replace("v1", "v2"),
    valid.replace("v1", "v1a"),
    "v1,",
    "v1",
    ",",
    "v2,AAAA",
    "v1,AAAA",
    "v1a,AAAA",
    `v1,${"A".repeat(43)}=`,
  ]) {
    assertRefused("signature_invalid", { ...headers, "webhook-signature": signature });
  }
  assertRefused("header_malformed", { ...headers, "webhook-timestamp": "soon" });
  for (const name of Object.keys(headers))
    assertRefused("header_missing", { ...headers, [name]: undefined } as WebhookHeaders);
  for (const body of ["no JSON", "null", "[1]", "1", "[".repeat(100_000)])
    assertRefused("body_malformed", headersOf(body), body);
});

test("wrong arguments are refused before anything is verified", () => {
  const call = (body: unknown, secret: unknown) => () =>
    webhooks.constructEvent(body as string, headersOf(BODY), secret as string);
  assert.throws(call(EVENT, SECRET), TypeError);
  assert.throws(call(BODY, "whsec_"), TypeError);
  assert.throws(call(BODY, ""), TypeError);
  assert.throws(call(BODY, []), TypeError);
  assert.throws(call(BODY, "whpk_AAAA"), TypeError);
  assert.throws(call(BODY, "sk_live_1"), TypeError);
  assert.throws(call(BODY, undefined), TypeError);
  assert.equal(webhooks.constructEvent(BODY, headersOf(BODY), ` ${SECRET}\n`).id, "evt_1");
});

test("10,000 webhooks in parallel are verified, each with its own event", async () => {
  const bodies = Array.from({ length: 10_000 }, (_, index) => JSON.stringify({ ...EVENT, id: `evt_${index}` }));
  const events = await Promise.all(
    bodies.map(async (body, index) => {
      await Promise.resolve();
      const isForged = index % 10 === 0;
      try {
        return webhooks.constructEvent(isForged ? `${body} ` : body, headersOf(body, { id: `evt_${index}` }), SECRET)
          .id;
      } catch {
        return null;
      }
    }),
  );
  assert.deepEqual(
    events,
    bodies.map((_, index) => (index % 10 === 0 ? null : `evt_${index}`)),
  );
});
