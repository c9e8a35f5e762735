/** Servers that answer with something else than the API. */

import assert from "node:assert/strict";
import type { Socket } from "node:net";
import test from "node:test";
import { gzipSync } from "node:zlib";

import {
  AuthorizationError,
  CursorExpiredError,
  GraphQLError,
  TimeoutError,
  UnexpectedResponseError,
  WedSyncClient,
} from "@wedsync/sdk";

import { aClient, clientOf, collect, json, problem, serve, type Reply } from "./server.ts";

/** Send a text, and then a space now and then without end. */
function drip(start: string): Reply {
  return (_, response) => {
    const socket = response.socket as Socket;
    socket.write(start);
    const timer = setInterval(() => socket.write(" "), 10);
    socket.on("close", () => clearInterval(timer));
    socket.on("error", () => undefined);
  };
}

const HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";

for (const start of ["HTTP/1.1 200 OK\r\nX-Drip:", `${HEAD}{`]) {
  test(`an answer that drips after ${JSON.stringify(start.slice(-6))} ends in time`, async (t) => {
    const server = await serve(t, drip(start));
    await assert.rejects(clientOf(server, { timeoutMs: 100, maxRetries: 0 }).clients.get("cli_1"), TimeoutError);
  });
}

test("lines that do not come end in time", async (t) => {
  const server = await serve(t, (_, response) => response.writeHead(200).write('{"status":201}\n{'));
  const values: unknown[] = [];
  await assert.rejects(async () => {
    for await (const value of clientOf(server, { timeoutMs: 100 }).jobs.result("job_1")) values.push(value);
  }, TimeoutError);
  assert.deepEqual(values, [{ status: 201 }]);
});

test("lines may be waited for without end, and are JSON", async (t) => {
  const server = await serve(t, (_, response) => response.end('{"status":201}\n<html>'));
  const lines = clientOf(server, { timeoutMs: Infinity }).jobs.result("job_1");
  await assert.rejects(collect(lines), UnexpectedResponseError);
});

test("an answer that fills the memory is refused, with the key", async (t) => {
  const content = gzipSync(Buffer.alloc(65 * 2 ** 20, " "));
  const server = await serve(t, (_, response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(content));
  const call = clientOf(server).clients.create({ name: "A", email: "a@example.com" }, { idempotencyKey: "mine" });
  await assert.rejects(
    call,
    (error: Error) =>
      error instanceof UnexpectedResponseError && /64 MiB/.test(error.message) && error.idempotencyKey === "mine",
  );
  assert.equal(server.requests.length, 1);
});

for (const text of ["[".repeat(100_000), "[]", '"text"', "1", "null", "", '{"a":'.repeat(20_000) + "1" + "}".repeat(20_000)]) {
  test(`${text.slice(0, 6) || "nothing"} is no answer of the API`, async (t) => {
    const server = await serve(t);
    server.otherwise = (_, response) => response.end(text);
    const client = clientOf(server);
    await assert.rejects(client.clients.get("cli_1"), UnexpectedResponseError);
    await assert.rejects(client.clients.list(), UnexpectedResponseError);
    await assert.rejects(client.graphql("{ x }"), UnexpectedResponseError);
  });
}

for (const data of [undefined, null, {}, "x"]) {
  test(`a page has a list, not ${JSON.stringify(data)}`, async (t) => {
    const server = await serve(t, json(200, { data }));
    await assert.rejects(clientOf(server).clients.list(), UnexpectedResponseError);
  });
}

test("fields with the names of the language are kept, and pollute nothing", async (t) => {
  const names = ["__proto__", "constructor", "hasOwnProperty", "toString", "__defineGetter__", "valueOf"];
  const fields = `{${names.map((name) => `"${name}":{"polluted":true}`).join(",")},"id":"cli_1"}`;
  const server = await serve(t, (_, response) => response.end(fields));
  const client = await clientOf(server).clients.get("cli_1");
  assert.deepEqual(Object.keys(client), [...names, "id"]);
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("a cursor that does not advance is an error; without a cursor no page follows", async (t) => {
  const server = await serve(t);
  server.otherwise = json(200, { data: [aClient()], has_more: true, next_cursor: "c1" });
  await assert.rejects(clientOf(server).clients.list().toArray(), /same page/);
  assert.equal(server.requests.length, 2);
  await assert.rejects(collect(clientOf(server).changes.follow({ cursor: "c1" })), /same page/);
  server.otherwise = json(200, { data: [aClient()], has_more: true, next_cursor: null });
  const page = await clientOf(server).clients.list();
  assert.deepEqual([page.hasMore, await page.nextPage()], [false, undefined]);
});

test("a cursor that expires at once again is an error", async (t) => {
  const latest = json(200, { data: [], has_more: false, next_cursor: "c9" });
  const server = await serve(t, problem(410, "cursor_expired"), latest, problem(410, "cursor_expired"));
  const resets: string[] = [];
  const feed = clientOf(server).changes.follow({ cursor: "old", onReset: (cursor) => void resets.push(cursor) });
  await assert.rejects(collect(feed), CursorExpiredError);
  assert.deepEqual(resets, ["c9"]);
});

for (const token of [undefined, 7, ["at_1"]]) {
  test(`${JSON.stringify(token)} is no token`, async (t) => {
    const server = await serve(t);
    server.otherwise = json(200, { access_token: token, expires_in: 3600 });
    const client = clientOf(server, {}, { clientId: "oac_1", clientSecret: "cs_1" });
    await assert.rejects(client.clients.get("cli_1"), UnexpectedResponseError);
    await assert.rejects(client.oauth.refresh({ refreshToken: "rt_1" }), UnexpectedResponseError);
  });
}

test("a token may have any lifetime, and is fetched once for fifty callers", async (t) => {
  for (const [lifetime, count] of [[3600, 1], ["soon", 2], [undefined, 2], [-1, 2]] as const) {
    const server = await serve(t);
    server.otherwise = json(200, aClient({ access_token: "at_1", expires_in: lifetime }));
    const client = clientOf(server, {}, { clientId: "oac_1", clientSecret: "cs_1" });
    await Promise.all(Array.from({ length: 50 }, () => client.clients.get("cli_1")));
    assert.equal(server.requests.filter((each) => each.path.endsWith("/oauth/token")).length, 1);
    await client.clients.get("cli_1");
    assert.equal(server.requests.filter((each) => each.path.endsWith("/oauth/token")).length, count);
  }
});

test("redirects that cannot be read, and those without a state, are refused", () => {
  const { oauth } = new WedSyncClient(null);
  assert.throws(() => oauth.readRedirect("http://[?code=c1&state=s1", "s1"), AuthorizationError);
  assert.throws(() => oauth.readRedirect("https://a.example/cb?code=c1", ""), AuthorizationError);
});

for (const errors of ["down", [null], { message: "x" }]) {
  test(`errors of GraphQL may be ${JSON.stringify(errors)}`, async (t) => {
    const server = await serve(t, json(200, { errors }));
    await assert.rejects(clientOf(server).graphql("{ x }"), GraphQLError);
  });
}

test("a call that is aborted leaves no connection", async (t) => {
  const server = await serve(t);
  const controller = new AbortController();
  const closed = new Promise<void>((resolve) => {
    server.otherwise = (_, response) => {
      response.socket?.on("close", () => resolve());
      controller.abort();
    };
  });
  await assert.rejects(clientOf(server).clients.get("cli_1", {}, { signal: controller.signal }), { name: "AbortError" });
  await closed;
});

test("listed events have the types of webhooks", async (t) => {
  const created = { id: "evt_1", type: "client.created", created_at: "2026-03-01T09:30:00Z", data: { object: aClient() } };
  const others = ["moon.full", "constructor", "__proto__"].map((type) => ({ ...created, type }));
  const server = await serve(t, json(200, { data: [created, ...others], has_more: false, next_cursor: null }), json(200, created));
  const client = clientOf(server);
  const [first, ...rest] = await client.events.list().toArray();
  assert.ok(first?.type === "client.created");
  const createdAt: Date = first.data.object.created_at;
  assert.deepEqual([createdAt, first.created_at], [new Date("2026-03-01T09:30:00Z"), new Date("2026-03-01T09:30:00Z")]);
  assert.equal(rest.length, 3);
  assert.deepEqual(await client.events.get("evt_1"), first);
});
