/** The SDK against the deployed stack: WEDSYNC_URL, WEDSYNC_KEY and WEDSYNC_SECRET are those of a new organization. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import test, { type TestContext } from "node:test";

import {
  ApiError,
  constructEvent,
  StaleVersionError,
  WedSyncClient,
  type ClientOptions,
  type WebhookEvent,
} from "@wedsync/sdk";

const { WEDSYNC_URL: baseUrl, WEDSYNC_KEY: apiKey = "", WEDSYNC_SECRET: apiSecret = "" } = process.env;
const BODY = { name: "John & Jane Smith", email: "john@example.com" };

function connect(options: ClientOptions = {}): WedSyncClient {
  return new WedSyncClient({ apiKey, apiSecret }, { baseUrl, ...options });
}

/** A transport that counts requests, and whose first answers are those of the faults. */
function transport(...faults: (() => Promise<Response>)[]): { fetch: typeof fetch; count: () => number } {
  let count = 0;
  const send: typeof fetch = async (url, init) => {
    count += 1;
    const fault = faults.shift();
    return fault ? await fault() : await fetch(url, init);
  };
  return { fetch: send, count: () => count };
}

async function withMarker(marker: string): Promise<number> {
  return (await connect().clients.list({ metadata: { marker } }).toArray()).length;
}

test("a client is created, read, changed with its version, deleted and restored", async () => {
  const { clients } = connect();
  const created = await clients.create({ ...BODY, wedding_date: "2027-06-12", package_type: "premium" });
  assert.ok(created.created_at instanceof Date);
  assert.deepEqual(await clients.get(created.id), created);
  const changed = await clients.update(created.id, { notes: "Prefers the garden." }, { ifMatch: created.version });
  await assert.rejects(clients.update(created.id, { notes: "x" }, { ifMatch: created.version }), (error: Error) => {
    return error instanceof StaleVersionError && error.problem["current_version"] === changed.version;
  });
  await clients.delete(created.id);
  await assert.rejects(clients.get(created.id), { status: 410, code: "deleted" });
  assert.equal((await clients.restore(created.id)).notes, "Prefers the garden.");
});

test("credentials: the secret alone, a wrong one, and an OAuth client", async () => {
  assert.equal((await new WedSyncClient(apiSecret, { baseUrl }).clients.list({ limit: 1 })).data.length <= 1, true);
  const wrong = new WedSyncClient({ apiKey, apiSecret: `${apiSecret.slice(0, -4)}AAAA` }, { baseUrl });
  await assert.rejects(wrong.clients.list(), { code: "invalid_credentials", name: "InvalidCredentialsError" });
  const issued = await connect().oauthClients.create({
    name: "SDK",
    grant_types: ["client_credentials"],
    scopes: ["clients:read"],
  });
  const credentials = { clientId: issued.client_id, clientSecret: issued.client_secret ?? "" };
  assert.ok((await new WedSyncClient(credentials, { baseUrl }).clients.list()).data);
  await assert.rejects(new WedSyncClient(credentials, { baseUrl }).clients.create(BODY), {
    code: "insufficient_scope",
  });
});

test("250 clients are 3 requests of 100", async () => {
  const client = connect();
  const marker = "paging";
  for (const count of [100, 100, 50]) {
    const answer = await client.clients.bulk({
      create: Array.from({ length: count }, () => ({ ...BODY, metadata: { marker } })),
    });
    assert.ok(answer.object === "bulk_result" && answer.succeeded === count);
  }
  const { fetch, count } = transport();
  const ids = new Set<string>();
  for await (const each of connect({ fetch }).clients.list({ metadata: { marker }, limit: 100 })) ids.add(each.id);
  assert.deepEqual([ids.size, count()], [250, 3]);
});

test("429 and 503 are retried, and the call succeeds once", async () => {
  const unavailable = { status: 503, code: "unavailable", retryable: true };
  const { fetch, count } = transport(
    () =>
      Promise.resolve(
        Response.json({ status: 429, code: "rate_limited" }, { status: 429, headers: { "Retry-After": "0" } }),
      ),
    () => Promise.resolve(Response.json(unavailable, { status: 503, headers: { "Retry-After": "0" } })),
  );
  await connect({ fetch }).clients.create({ ...BODY, metadata: { marker: "faults" } });
  assert.deepEqual([count(), await withMarker("faults")], [3, 1]);
});

test("a POST with a lost response has one effect", async () => {
  const body = { ...BODY, metadata: { marker: "lost" } };
  let count = 0;
  const lossy: typeof fetch = async (url, init) => {
    count += 1;
    const response = await fetch(url, init);
    await response.text();
    if (count === 1) throw new TypeError("the connection broke");
    return await fetch(url, init);
  };
  await connect({ fetch: lossy }).clients.create(body);
  assert.deepEqual([count, await withMarker("lost")], [2, 1]);
});

for (const signature of ["hmac-sha256", "ed25519"] as const) {
  test(`webhooks that are signed with ${signature} are verified`, async (t) => {
    const { url, deliveries } = await receive(t);
    const client = connect();
    const webhook = await client.createWebhook({ url, event_types: ["client.created"], signature });
    const created = await client.createClient(BODY);
    const result = await client.testWebhook(webhook.id, { event_type: "client.created" });
    assert.equal(result.signature_valid, true);
    const events: WebhookEvent[] = [];
    while (!events.some((event) => event.type === "client.created" && event.data.object.id === created.id)) {
      const { body, headers } = await deliveries();
      events.push(client.webhooks.constructEvent(body, headers, webhook.secret));
      assert.throws(() => constructEvent(`${body} `, headers, webhook.secret), { reason: "signature_invalid" });
    }
    for (const event of events)
      assert.ok(event.type === "client.created" && event.data.object.created_at instanceof Date);
    await client.webhooks.delete(webhook.id);
  });
}

test("a batch refers to earlier results", async () => {
  const batch = connect().batch.builder();
  const couple = batch.post("/v1/clients", BODY);
  batch.post("/v1/weddings", { client_id: couple.id, date: "2027-06-12" });
  batch.add("PATCH", `/v1/clients/${couple.id}`, { notes: "x" }, { "If-Match": couple.etag });
  const { results } = await batch.send();
  assert.deepEqual(
    results?.map((each) => each.status),
    [201, 201, 200],
  );
});

test("the change feed has what was written", async () => {
  const { clients, changes } = connect();
  const { nextCursor } = await changes.list({ cursor: "latest" });
  const created = await clients.create(BODY);
  for await (const change of changes.follow({
    cursor: nextCursor ?? "",
    types: ["client"],
    intervalMs: 200,
    signal: AbortSignal.timeout(60_000),
  })) {
    if (change.id !== created.id) continue;
    assert.ok(change.changed_at instanceof Date);
    return;
  }
  assert.fail("the change did not come");
});

test("a file is uploaded", async () => {
  const upload = await connect().uploads.upload(JSON.stringify([BODY]), { filename: "clients.json" });
  assert.equal(upload.size, JSON.stringify([BODY]).length);
});

interface Operation {
  readonly name: string;
  readonly resource: string[];
  readonly method: string;
  readonly values: unknown[];
  readonly statuses: number[];
}

type Methods = Record<string, (...values: unknown[]) => AsyncIterable<unknown> & PromiseLike<unknown>>;

test("every operation answers as the document says", async (t) => {
  const operations = JSON.parse(readFileSync("operations.json", "utf8")) as Operation[];
  const client: unknown = connect({ maxRetries: 5 });
  for (const { name, resource, method, values, statuses } of operations) {
    await t.test(name, async () => {
      const owner = resource.reduce((parent, each) => (parent as Record<string, unknown>)[each], client) as Methods;
      try {
        const returned = owner[method]?.(...values);
        if (returned && !("then" in returned)) for await (const _ of returned as AsyncIterable<unknown>) break;
        else await returned;
      } catch (error) {
        assert.ok(error instanceof ApiError, String(error));
        assert.ok(statuses.includes(error.status), `${error.message} is not in ${statuses.join(", ")}`);
      }
    });
  }
});

interface Delivery {
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** A receiver that ends with the test, and a function that waits for its next delivery. */
async function receive(t: TestContext): Promise<{ url: string; deliveries: () => Promise<Delivery> }> {
  const inbox: Delivery[] = [];
  const waiting: ((delivery: Delivery) => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const delivery = { body: Buffer.concat(chunks).toString(), headers: request.headers };
      const next = waiting.shift();
      if (next) next(delivery);
      else inbox.push(delivery);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const deliveries = (): Promise<Delivery> => {
    const first = inbox.shift();
    return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, deliveries };
}
