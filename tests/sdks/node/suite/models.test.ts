/** Answers as models: dates, and everything that a newer server sends. Secrets are hidden where they would be seen. */

import assert from "node:assert/strict";
import test from "node:test";
import { format, inspect } from "node:util";

import { ApiError, WedSyncClient } from "@wedsync/sdk";

import { aClient, clientOf, json, problem, SECRET, serve } from "./server.ts";

test("times are dates, also in inner models; dates and zones stay texts", async (t) => {
  const venue = { id: "ven_1", created_at: "2026-01-02T03:04:05.678Z", time_zone: "Europe/Berlin" };
  const server = await serve(
    t,
    json(200, aClient({ wedding_date: "2027-06-12", venue, metadata: { at: "2026-01-02T03:04:05Z" } })),
  );
  const client = await clientOf(server).clients.get("cli_1", { expand: ["venue"] });
  assert.deepEqual(client.created_at, new Date("2026-03-01T09:30:00Z"));
  assert.deepEqual(client.venue?.created_at, new Date("2026-01-02T03:04:05.678Z"));
  assert.deepEqual(
    [client.wedding_date, client.venue.time_zone, client.metadata["at"]],
    ["2027-06-12", "Europe/Berlin", "2026-01-02T03:04:05Z"],
  );
});

test("unknown fields and values are kept, absent and null ones don't fail", async (t) => {
  const fields = {
    status: "brand_new",
    brand_new: { at: "2027-01-01T00:00:00Z" },
    created_at: undefined,
    updated_at: null,
    venue: null,
  };
  const server = await serve(t, json(200, aClient(fields)));
  const client = await clientOf(server).clients.get("cli_1");
  assert.equal(client.status, "brand_new");
  assert.deepEqual((client as unknown as Record<string, unknown>)["brand_new"], { at: "2027-01-01T00:00:00Z" });
  assert.equal("created_at" in client, false);
  assert.equal(client.updated_at, null);
});

test("the largest amount is exact", async (t) => {
  const server = await serve(t, json(200, { id: "pay_1", amount: { amount: 10_000_000_000_000, currency: "EUR" } }));
  const { amount } = await clientOf(server).payments.get("pay_1");
  assert.deepEqual([amount.amount, Number.isSafeInteger(amount.amount)], [10_000_000_000_000, true]);
});

test("a time that cannot be read stays a text", async (t) => {
  const server = await serve(t, json(200, aClient({ created_at: "soon" })));
  assert.equal((await clientOf(server).clients.get("cli_1")).created_at, "soon");
});

test("secrets of a model are masked where it is printed, and are its values", async (t) => {
  const secrets = { api_secret: "hidden-1", nested: { access_token: "hidden-2" }, recovery_codes: ["hidden-3"] };
  const server = await serve(t, json(201, { id: "key_1", scopes: ["clients:read"], ...secrets }));
  const key = await clientOf(server).apiKeys.create({ name: "sync", scopes: ["clients:read"] });
  for (const text of [
    inspect(key),
    inspect({ key }),
    inspect([key], { depth: 9 }),
    format("%o %j", key, key),
    JSON.stringify({ key }),
  ]) {
    assert.doesNotMatch(text, /hidden/);
    assert.match(text, /key_1/);
  }
  assert.equal(key.api_secret, "hidden-1");
  assert.deepEqual({ ...key }.api_secret, "hidden-1");
  assert.deepEqual(Object.keys(key), ["id", "scopes", "api_secret", "nested", "recovery_codes"]);
});

for (const secrets of [
  { recovery_codes: ["hidden"] },
  { otpauth_url: "otpauth://hidden" },
  { secret_key: "hidden" },
  { password: "hidden" },
]) {
  test(`${Object.keys(secrets)[0]} alone is masked`, async (t) => {
    const server = await serve(t, json(201, secrets));
    const answer = await clientOf(server).clients.get("cli_1");
    assert.doesNotMatch(inspect(answer) + JSON.stringify([answer]), /hidden/);
  });
}

test("a model with secrets is sent with them", async (t) => {
  const server = await serve(t, json(200, { secret_key: "hidden", provider: "stripe" }), json(200, {}));
  const { paymentProvider } = clientOf(server);
  await paymentProvider.replace((await paymentProvider.get()) as never);
  assert.equal(JSON.parse(server.requests[1]?.body ?? "")["secret_key"], "hidden");
});

test("no representation of a client or an error has the secret", async (t) => {
  const server = await serve(t);
  server.otherwise = problem(401, "invalid_credentials", {}, { "Set-Cookie": `session=${SECRET}` });
  for (const credentials of [
    SECRET,
    { apiKey: "bkx_live_1", apiSecret: SECRET },
    { clientId: "oac_1", clientSecret: SECRET },
  ]) {
    const client = clientOf(server, { headers: { "X-Internal": SECRET } }, credentials);
    const error: unknown = await client.clients.get("cli_1").catch((each: unknown) => each);
    assert.ok(error instanceof ApiError);
    for (const value of [client, client.core, client.clients, client.oauth, error, client.clients.list()]) {
      const texts = [
        inspect(value, { depth: 20, showHidden: value !== error }),
        JSON.stringify(value),
        String(value),
        format("%O", value),
      ];
      for (const text of texts) assert.doesNotMatch(text ?? "", /made-up/);
    }
    assert.doesNotMatch(`${error.message} ${error.stack}`, /made-up/);
  }
});

test("no error of a connection has the secret", async () => {
  const client = new WedSyncClient(SECRET, { baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  const error: unknown = await client.clients.get("cli_1").catch((each: unknown) => each);
  assert.doesNotMatch(inspect(error, { depth: 20 }), /made-up/);
});
