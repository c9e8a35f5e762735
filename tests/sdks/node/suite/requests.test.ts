/** What is sent. */

import assert from "node:assert/strict";
import test from "node:test";

import { WedSyncClient } from "@wedsync/sdk";

import { aClient, clientOf, json, problem, SECRET, serve } from "./server.ts";

test("a secret alone is a bearer token, below the path of the base URL", async (t) => {
  const server = await serve(t, json(200, aClient()));
  const client = await clientOf(server).clients.get("cli_1");
  assert.equal(client.name, "John & Jane Smith");
  const [request] = server.requests;
  assert.equal(`${request?.method} ${request?.path}`, "GET /stack/v1/clients/cli_1");
  assert.equal(request?.headers["authorization"], `Bearer ${SECRET}`);
  assert.equal(request?.headers["user-agent"], "WedSync-SDK-Node/1.0.0");
  assert.equal(request?.headers["accept"], "application/json");
  assert.equal(request?.headers["idempotency-key"], undefined);
  assert.equal(request?.headers["api-version"], undefined);
  assert.equal(request?.headers["wedsync-organization"], undefined);
});

test("a key pair has headers of its own", async (t) => {
  const server = await serve(t, json(200, aClient()));
  await clientOf(server, {}, { apiKey: "bkx_live_1", apiSecret: SECRET }).clients.get("cli_1");
  assert.equal(server.requests[0]?.headers["x-api-key"], "bkx_live_1");
  assert.equal(server.requests[0]?.headers["x-api-secret"], SECRET);
  assert.equal(server.requests[0]?.headers["authorization"], undefined);
});

test("an OAuth client gets a token once, also for concurrent calls", async (t) => {
  const token = json(200, { access_token: "eyJ.first", token_type: "Bearer", expires_in: 3600 });
  const server = await serve(t, token);
  server.otherwise = json(200, aClient());
  const client = clientOf(
    server,
    {},
    { clientId: "oac_1", clientSecret: "s e:c".replace(" ", "+"), scope: "clients:read" },
  );
  await Promise.all([client.clients.get("cli_1"), client.clients.get("cli_2")]);
  await client.clients.get("cli_3");
  const [first, ...others] = server.requests;
  assert.equal(first?.path, "/stack/oauth/token");
  assert.equal(first?.body, "grant_type=client_credentials&scope=clients%3Aread");
  assert.equal(first?.headers["authorization"], `Basic ${btoa("oac_1:s%2Be%3Ac")}`);
  assert.deepEqual(
    others.map((each) => each.headers["authorization"]),
    Array(3).fill("Bearer eyJ.first"),
  );
});

test("a token is renewed a minute before its end, and once after token_expired", async (t) => {
  const token = (name: string, seconds: number) =>
    json(200, { access_token: name, token_type: "Bearer", expires_in: seconds });
  const server = await serve(
    t,
    token("short", 60),
    json(200, aClient()),
    token("second", 3600),
    problem(401, "token_expired"),
    token("third", 3600),
    json(200, aClient()),
    problem(401, "token_expired"),
    token("fourth", 3600),
    problem(401, "token_expired"),
  );
  const client = clientOf(server, { maxRetries: 0 }, { clientId: "oac_1", clientSecret: "secret" });
  await client.clients.get("cli_1");
  await client.clients.get("cli_1");
  await assert.rejects(client.clients.get("cli_1"), { name: "TokenExpiredError" });
  const tokens = server.requests.filter((each) => each.method === "GET").map((each) => each.headers["authorization"]);
  assert.deepEqual(
    tokens,
    ["short", "second", "third", "third", "fourth"].map((name) => `Bearer ${name}`),
  );
});

test("concurrent calls with one expired token renew it once", async (t) => {
  let count = 0;
  const server = await serve(t);
  server.otherwise = (request, response) => {
    if (request.path.endsWith("/token"))
      json(200, { access_token: `token-${++count}`, token_type: "Bearer", expires_in: 3600 })(request, response);
    else if (request.headers["authorization"] === "Bearer token-1") problem(401, "token_expired")(request, response);
    else json(200, aClient())(request, response);
  };
  const client = clientOf(server, {}, { clientId: "oac_1", clientSecret: "secret" });
  await Promise.all(Array.from({ length: 10 }, () => client.clients.get("cli_1")));
  assert.equal(count, 2);
});

test("a refused OAuth client is an error of the call, and the next call asks again", async (t) => {
  const refusal = json(401, { error: "invalid_client", error_description: "The client is unknown." });
  const server = await serve(t, refusal, refusal);
  const client = clientOf(server, {}, { clientId: "oac_1", clientSecret: "secret" });
  for (const _ of [1, 2]) {
    await assert.rejects(client.clients.get("cli_1"), {
      code: "invalid_client",
      status: 401,
      detail: "The client is unknown.",
    });
  }
  assert.equal(server.requests.length, 2);
});

test("options of the client are sent, and options of a call override them", async (t) => {
  const server = await serve(t);
  server.otherwise = json(200, aClient());
  const client = clientOf(server, {
    organization: "org_1",
    apiVersion: "v1",
    headers: { "X-Team": "a", "X-Other": "b" },
  });
  await client.clients.get("cli_1");
  await client.clients.get("cli_1", {}, { organization: "org_2", apiVersion: "v2", headers: { "x-team": "c" } });
  const sent = server.requests.map(({ headers: h }) => [
    h["wedsync-organization"],
    h["api-version"],
    h["x-team"],
    h["x-other"],
  ]);
  assert.deepEqual(sent, [
    ["org_1", "v1", "a", "b"],
    ["org_2", "v2", "c", "b"],
  ]);
});

test("bodies are JSON with dates as UTC texts, without undefined fields", async (t) => {
  const server = await serve(t, json(201, aClient()));
  const body = {
    name: "Ann & Bo",
    email: "ann@example.com",
    notes: undefined as never,
    wedding_date: "2027-06-12",
    tags: ["new"],
  };
  await clientOf(server).clients.upsertByExternalId("opera", "A/7 ä", { ...body, source_updated_at: new Date(0) });
  const [request] = server.requests;
  assert.equal(request?.path, "/stack/v1/clients/by-external-id/opera/A%2F7%20%C3%A4");
  assert.equal(request?.headers["content-type"], "application/json");
  assert.deepEqual(JSON.parse(request?.body ?? ""), {
    name: "Ann & Bo",
    email: "ann@example.com",
    wedding_date: "2027-06-12",
    tags: ["new"],
    source_updated_at: "1970-01-01T00:00:00.000Z",
  });
});

for (const value of [NaN, Infinity, new Date("soon")]) {
  test(`${String(value)} is refused: JSON would have null, which clears a field`, async (t) => {
    const server = await serve(t);
    const fields = { metadata: { at: [value] } } as never;
    await assert.rejects(clientOf(server).clients.update("cli_1", fields), TypeError);
    await assert.rejects(async () => clientOf(server).clients.list({ updated_since: new Date("soon") }), TypeError);
    assert.equal(server.requests.length, 0);
  });
}

test("filters, lists, dates and metadata make the query", async (t) => {
  const server = await serve(t, json(200, { object: "list", data: [], has_more: false, next_cursor: null }));
  await clientOf(server).clients.list({
    limit: 10,
    status: { in: ["lead", "active"] },
    email: "a+b@example.com",
    created_at: { gte: new Date(0), lt: "2027-01-01T00:00:00Z" },
    metadata: { crm_owner: "eva" },
    expand: ["venue"],
    fields: ["id", "name"],
  });
  assert.deepEqual(Object.fromEntries(server.requests[0]?.query ?? []), {
    limit: "10",
    "status[in]": "lead,active",
    email: "a+b@example.com",
    "created_at[gte]": "1970-01-01T00:00:00.000Z",
    "created_at[lt]": "2027-01-01T00:00:00Z",
    "metadata[crm_owner]": "eva",
    expand: "venue",
    fields: "id,name",
  });
});

test("POST and PATCH have a key of their own", async (t) => {
  const server = await serve(t);
  server.otherwise = json(200, aClient());
  const { clients } = clientOf(server);
  const body = { name: "Ann & Bo", email: "ann@example.com" };
  await Promise.all([
    clients.create(body),
    clients.update("cli_1", body),
    clients.replace("cli_1", body),
    clients.restore("cli_1"),
    clients.delete("cli_1"),
  ]);
  const keys = new Map(server.requests.map((each) => [`${each.method} ${each.path}`, each.headers["idempotency-key"]]));
  assert.equal(new Set(keys.values()).size, 4);
  for (const name of ["PUT /stack/v1/clients/cli_1", "DELETE /stack/v1/clients/cli_1"])
    assert.equal(keys.get(name), undefined);
});

test("methods that write have the query in their options", async (t) => {
  const server = await serve(t, json(200, {}), json(204, undefined));
  const client = clientOf(server);
  await client.bookings.confirm("bkg_1", { ifMatch: 3, expand: ["customer"] });
  await client.clients.delete("cli_1", { ifMatch: '"4"', idempotencyKey: "mine" });
  const [first, second] = server.requests;
  assert.deepEqual([first?.query.get("expand"), first?.headers["if-match"], first?.body], ["customer", '"3"', ""]);
  assert.deepEqual([second?.headers["if-match"], second?.headers["idempotency-key"]], ['"4"', "mine"]);
});

for (const id of ["", ".", ".."]) {
  test(`the ID "${id}" is refused, as it would address another resource`, async (t) => {
    const server = await serve(t);
    await assert.rejects(async () => clientOf(server).clients.delete(id), TypeError);
    assert.equal(server.requests.length, 0);
  });
}

test("public operations are sent without credentials", async (t) => {
  const server = await serve(t, json(200, { status: "ok" }), json(200, { access_token: "eyJ", user: {} }));
  await clientOf(server).meta.health();
  await new WedSyncClient(null, { baseUrl: server.url }).auth.login({ email: "eva@example.com", password: "secret" });
  assert.deepEqual(
    server.requests.map((each) => each.headers["authorization"]),
    [undefined, undefined],
  );
});

test("credentials that are missing or damaged are refused without being quoted", () => {
  const cases = [
    undefined,
    "",
    "sk_live_1\n",
    "sk live",
    { apiKey: "bkx_live_1" },
    { clientId: "oac_1", clientSecret: "ä-secret" },
  ];
  for (const credentials of cases) {
    assert.throws(
      () => new WedSyncClient(credentials as string),
      (error: Error) => error instanceof TypeError && !/sk_live_1|sk live|ä-secret/.test(error.message),
    );
  }
});

test("a base URL that is none is refused without being quoted", () => {
  for (const baseUrl of [
    "api.wedsync.com",
    "",
    "ftp://api.wedsync.com",
    "https://eva:hidden@api.wedsync.com",
    "https://api.wedsync.com?key=hidden",
  ]) {
    assert.throws(
      () => new WedSyncClient(SECRET, { baseUrl }),
      (error: Error) => error instanceof TypeError && !error.message.includes("hidden"),
    );
  }
});

test("a base URL may end with slashes", async (t) => {
  const server = await serve(t, json(200, aClient()));
  await new WedSyncClient(SECRET, { baseUrl: `${server.url}//` }).clients.get("cli_1");
  assert.equal(server.requests[0]?.path, "/stack/v1/clients/cli_1");
});

test("a header that HTTP does not allow is refused without being quoted", async (t) => {
  const server = await serve(t);
  const client = clientOf(server, { headers: { "X-Token": "hid\nden" } });
  await assert.rejects(
    client.clients.get("cli_1"),
    (error: Error) => error.message.includes("X-Token") && !error.message.includes("den"),
  );
});

test("a transport of your own sends the requests", async () => {
  const urls: string[] = [];
  const transport: typeof fetch = (input, init) => {
    urls.push(`${init?.method} ${String(input)}`);
    return Promise.resolve(Response.json(aClient()));
  };
  await new WedSyncClient(SECRET, { fetch: transport }).clients.get("cli_1");
  assert.deepEqual(urls, ["GET https://api.wedsync.com/v1/clients/cli_1"]);
});

test("the logger gets each attempt and retry, without secrets, bodies and queries", async (t) => {
  const server = await serve(
    t,
    problem(429, "rate_limited"),
    json(200, { object: "list", data: [], has_more: false, next_cursor: null }),
  );
  const lines: [string, Record<string, unknown>][] = [];
  const logger = {
    debug: (message: string, fields: Record<string, unknown>) => lines.push([message, fields]),
    warn: (message: string, fields: Record<string, unknown>) => lines.push([message, fields]),
  };
  await clientOf(server, { logger }).clients.list({ email: "ann@example.com" });
  assert.deepEqual(
    lines.map(([message]) => message),
    ["WedSync request", "WedSync request is retried", "WedSync request"],
  );
  assert.equal(lines[0]?.[1]["path"], "/stack/v1/clients");
  assert.equal(lines[2]?.[1]["request_id"], "req_1");
  assert.doesNotMatch(JSON.stringify(lines), /sk_live|ann@example/);
});

test("a transport is called without a receiver, as the fetch of browsers requires", async () => {
  let receiver: unknown = "not called";
  const transport = function (this: unknown): Promise<Response> {
    receiver = this;
    return Promise.resolve(Response.json(aClient()));
  };
  await new WedSyncClient(SECRET, { fetch: transport }).clients.get("cli_1");
  assert.equal(receiver, undefined);
});
