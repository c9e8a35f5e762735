/** Lists over many pages. */

import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";

import { aClient, clientOf, json, problem, serve, type ScriptedServer } from "./server.ts";

/** A server with as many clients, in pages of the limit. */
async function serveClients(t: TestContext, count: number): Promise<ScriptedServer> {
  const server = await serve(t);
  server.otherwise = (request, response) => {
    const start = Number(request.query.get("cursor") ?? request.query.get("offset") ?? 0);
    const end = Math.min(start + Number(request.query.get("limit") ?? 25), count);
    const data = Array.from({ length: end - start }, (_, index) => aClient({ id: `cli_${start + index}` }));
    const hasMore = end < count;
    const total = request.query.get("include") === "total" ? { total: count, total_is_exact: true } : {};
    json(200, { object: "list", data, has_more: hasMore, next_cursor: hasMore ? String(end) : null, ...total })(
      request,
      response,
    );
  };
  return server;
}

test("250 clients in pages of 100 are 3 requests, which keep the limit and the filters", async (t) => {
  const server = await serveClients(t, 250);
  const ids: string[] = [];
  for await (const client of clientOf(server).clients.list({ limit: 100, status: "lead" })) {
    assert.ok(client.created_at instanceof Date);
    ids.push(client.id);
  }
  assert.equal(new Set(ids).size, 250);
  const queries = server.requests.map((each) => each.query.toString());
  assert.deepEqual(queries, [
    "limit=100&status=lead",
    "limit=100&status=lead&cursor=100",
    "limit=100&status=lead&cursor=200",
  ]);
});

test("pages are requested when they are needed, and only then", async (t) => {
  const server = await serveClients(t, 250);
  const list = clientOf(server).clients.list({ limit: 100 });
  assert.equal(server.requests.length, 0);
  for await (const client of list) if (client.id === "cli_99") break;
  assert.equal(server.requests.length, 1);
  assert.equal((await list.toArray(150)).length, 150);
  assert.equal(server.requests.length, 2);
  assert.deepEqual(await list.toArray(0), []);
});

test("an awaited list is its first page, with the next ones behind it", async (t) => {
  const server = await serveClients(t, 60);
  const page = await clientOf(server).clients.list({ include: "total" });
  assert.deepEqual(
    [page.data.length, page.hasMore, page.nextCursor, page.total, page.totalIsExact],
    [25, true, "25", 60, true],
  );
  const next = await page.nextPage();
  const last = await next?.nextPage();
  assert.deepEqual([last?.data.length, last?.hasMore, last?.nextCursor], [10, false, null]);
  assert.equal(await last?.nextPage(), undefined);
  const ids: string[] = [];
  for await (const client of page) ids.push(client.id);
  assert.equal(ids.length, 60);
});

test("an offset is for the first page only", async (t) => {
  const server = await serveClients(t, 60);
  assert.equal((await clientOf(server).clients.list({ offset: 20 }).toArray()).length, 40);
  assert.deepEqual(
    server.requests.map((each) => each.query.toString()),
    ["offset=20", "cursor=45"],
  );
});

test("a run that breaks off continues at the cursor of its last page", async (t) => {
  const server = await serveClients(t, 60);
  const client = clientOf(server);
  let cursor: string | null = null;
  for await (const page of client.clients.list().pages()) {
    cursor = page.nextCursor;
    if (cursor === "50") break;
  }
  const rest = await client.clients.list({ cursor: cursor ?? "" }).toArray();
  assert.deepEqual(
    rest.map((each) => each.id),
    Array.from({ length: 10 }, (_, index) => `cli_${50 + index}`),
  );
});

test("a list that fails is an error when it is awaited or iterated, and is no unhandled rejection before", async (t) => {
  const server = await serve(t);
  server.otherwise = problem(403, "insufficient_scope");
  const { clients } = clientOf(server);
  clients.list();
  await assert.rejects(clients.list(), { code: "insufficient_scope" });
  await assert.rejects(clients.list().toArray(), { code: "insufficient_scope" });
  assert.equal(await clients.list().catch(() => "caught"), "caught");
  assert.equal(server.requests.length, 3);
});

test("lists that are no pages return their values", async (t) => {
  const server = await serve(t, json(200, { object: "list", data: [{ name: "standard" }] }));
  assert.equal((await clientOf(server).tiers.list()).data[0]?.name, "standard");
});
