/** Jobs, uploads, batches, the change feed and GraphQL. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import test from "node:test";

import {
  BatchBuilder,
  ConnectionError,
  CursorExpiredError,
  GraphQLError,
  JobFailedError,
  JobTimeoutError,
  WedSyncClient,
  type Change,
} from "@wedsync/sdk";

import { clientOf, collect, json, problem, SECRET, serve, type Reply } from "./server.ts";

const aJob = (status: string, fields = {}) =>
  json(200, { id: "job_1", object: "job", status, created_at: "2026-03-01T09:30:00Z", error: null, ...fields });

test("a job is waited for until it has succeeded", async (t) => {
  const server = await serve(t, aJob("queued"), aJob("running"), aJob("succeeded"));
  const seen: string[] = [];
  const job = await clientOf(server).jobs.waitFor("job_1", {
    intervalMs: 1,
    onProgress: (each) => seen.push(each.status),
  });
  assert.ok(job.created_at instanceof Date);
  assert.deepEqual(seen, ["queued", "running", "succeeded"]);
  assert.deepEqual(
    server.requests.map((each) => each.path),
    Array(3).fill("/stack/v1/jobs/job_1"),
  );
});

test("a job that fails, is canceled or takes too long is an error with the job", async (t) => {
  const error = { code: "webhook_paused", detail: "The webhook is paused." };
  const server = await serve(t, aJob("failed", { error }), aJob("canceled"), aJob("running"));
  const { jobs } = clientOf(server);
  await assert.rejects(
    jobs.waitFor("job_1"),
    (each: Error) => each instanceof JobFailedError && each.job.error?.code === "webhook_paused",
  );
  await assert.rejects(jobs.waitFor("job_1"), JobFailedError);
  await assert.rejects(
    jobs.waitFor("job_1", { timeoutMs: 5, intervalMs: 10 }),
    (each: Error) => each instanceof JobTimeoutError && each.job.id === "job_1",
  );
});

test("waiting ends with the signal", async (t) => {
  const server = await serve(t);
  server.otherwise = aJob("running");
  const controller = new AbortController();
  const wait = clientOf(server).jobs.waitFor("job_1", {
    signal: controller.signal,
    onProgress: () => setImmediate(() => controller.abort()),
  });
  await assert.rejects(wait, { name: "AbortError" });
});

test("the result of a bulk request is an answer at once, or a job", async (t) => {
  const server = await serve(
    t,
    json(200, { object: "bulk_result", succeeded: 1, failed: 0, results: [] }),
    json(202, { id: "job_1", object: "job", created_at: "2026-03-01T09:30:00Z" }),
  );
  const { clients } = clientOf(server);
  const first = await clients.bulk({ delete: ["cli_1"] });
  const second = await clients.bulk({ delete: ["cli_1"] });
  assert.ok(first.object === "bulk_result" && first.succeeded === 1);
  assert.ok(second.object === "job" && second.created_at instanceof Date);
});

test("results of a job come line by line, whatever the chunks are", async (t) => {
  const lines = [201, 422, 204].map((status) => JSON.stringify({ status, body: { name: "Zoë" } }));
  const server = await serve(t, (request, response) => {
    assert.match(request.headers["accept"] ?? "", /application\/jsonl/);
    const bytes = Buffer.from(lines.join("\n"));
    response.writeHead(200, { "Content-Type": "application/jsonl" });
    for (const byte of bytes) response.write(Buffer.of(byte));
    response.end();
  });
  const statuses: number[] = [];
  for await (const line of clientOf(server).jobs.result("job_1")) {
    assert.deepEqual(line.body, { name: "Zoë" });
    statuses.push(line.status);
  }
  assert.deepEqual(statuses, [201, 422, 204]);
});

test("characters that are cut by chunks are whole, and leaving the loop ends the connection", async () => {
  let isCanceled = false;
  const bytes = new TextEncoder().encode(
    '{"status": 201, "body": {"name": "Zoë"}}\n{"status": 204}\n{"status": 204}\n',
  );
  let index = 0;
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(bytes.slice(index, ++index)),
    cancel: () => void (isCanceled = true),
  });
  const client = new WedSyncClient("sk_live_1", { fetch: () => Promise.resolve(new Response(stream)) });
  for await (const line of client.jobs.result("job_1")) {
    if (line.status === 201) assert.deepEqual(line.body, { name: "Zoë" });
    else break;
  }
  assert.equal(isCanceled, true);
});

test("a result that breaks off, or is aborted, is an error", async (t) => {
  const start =
    (end: (response: ServerResponse) => void): Reply =>
    (_, response) => {
      response.writeHead(200, { "Content-Type": "application/jsonl" });
      response.write('{"status": 201}\n', () => end(response));
    };
  const controller = new AbortController();
  const server = await serve(
    t,
    start((response) => response.socket?.destroy()),
    start(() => undefined),
  );
  const { jobs } = clientOf(server);
  await assert.rejects(collect(jobs.result("job_1")), ConnectionError);
  const read = async (): Promise<void> => {
    for await (const _ of jobs.result("job_1", { signal: controller.signal })) controller.abort();
  };
  await assert.rejects(read(), { name: "AbortError" });
});

test("a large result is loaded from where the API says, without credentials", async (t) => {
  const store = await serve(t, (_, response) => response.end('{"status": 201}\n\n'));
  const server = await serve(t, json(303, undefined, { Location: `${store.url}/result?signature=1` }));
  const client = clientOf(server, { headers: { "X-Team": "a" } }, { apiKey: "bkx_1", apiSecret: SECRET });
  const results = await collect(client.jobs.result("job_1"));
  assert.deepEqual(results, [{ status: 201 }]);
  const [request] = store.requests;
  for (const name of ["authorization", "x-api-key", "x-api-secret", "x-team"])
    assert.equal(request?.headers[name], undefined);
});

test("a result that is not there is an error of the API", async (t) => {
  const server = await serve(t, problem(404, "not_found"));
  await assert.rejects(async () => collect(clientOf(server).jobs.result("job_1")), { code: "not_found" });
});

test("a file is uploaded in one call: its size and hash, its bytes, its state", async (t) => {
  const store = await serve(t, problem(503, "slow_down", { retryable: true }), (_, response) => response.end());
  const server = await serve(t);
  server.otherwise = json(200, {
    id: "upl_1",
    upload_url: `${store.url}/file?signature=1`,
    upload_headers: { "Content-Type": "text/csv", "Content-Length": "7", "x-amz-checksum-sha256": "abc" },
  });
  const upload = await clientOf(server).uploads.upload("a;ä\n1;", { content_type: "text/csv", filename: "a.csv" });
  assert.equal(upload.id, "upl_1");
  const hash = createHash("sha256").update("a;ä\n1;").digest("hex");
  assert.deepEqual(JSON.parse(server.requests[0]?.body ?? ""), {
    content_type: "text/csv",
    filename: "a.csv",
    size: 7,
    sha256: hash,
  });
  const [, request] = store.requests;
  assert.deepEqual([request?.method, request?.body], ["PUT", "a;ä\n1;"]);
  assert.deepEqual([request?.headers["content-type"], request?.headers["x-amz-checksum-sha256"]], ["text/csv", "abc"]);
  assert.equal(request?.headers["authorization"], undefined);
});

test("a Blob is uploaded with its own type", async (t) => {
  const store = await serve(t, (_, response) => response.end());
  const server = await serve(t);
  server.otherwise = json(200, { id: "upl_1", upload_url: store.url, upload_headers: {} });
  await clientOf(server).uploads.upload(new Blob(["{}"], { type: "application/json" }));
  assert.deepEqual(JSON.parse(server.requests[0]?.body ?? ""), { content_type: "application/json", size: 2 });
  assert.equal(store.requests[0]?.body, "{}");
});

test("a file is created and read for the same organization, with one key", async (t) => {
  const store = await serve(t, (_, response) => response.end());
  const server = await serve(t);
  server.otherwise = json(200, { id: "upl_1", upload_url: store.url, upload_headers: {} });
  await clientOf(server).uploads.upload("a", {}, { organization: "org_1", idempotencyKey: "file-7" });
  assert.equal(JSON.parse(server.requests[0]?.body ?? "")["content_type"], "application/octet-stream");
  assert.deepEqual(
    server.requests.map(({ headers }) => [headers["wedsync-organization"], headers["idempotency-key"]]),
    [
      ["org_1", "file-7"],
      ["org_1", undefined],
    ],
  );
  assert.equal(store.requests[0]?.headers["idempotency-key"], undefined);
});

test("a batch refers to earlier results", async (t) => {
  const server = await serve(t, json(200, { id: "bat_1", object: "batch", status: "completed" }));
  const batch = clientOf(server).batch.builder();
  assert.ok(batch instanceof BatchBuilder);
  const client = batch.post("/v1/clients", { name: "Ann", email: "ann@example.com", source_updated_at: new Date(0) });
  const wedding = batch.post("/v1/weddings", { client_id: client.id, date: "2027-06-12" });
  batch.add(
    "POST",
    `/v1/weddings/${wedding.id}/hold`,
    { note: client.field("planner.name") },
    { "If-Match": wedding.etag },
  );
  batch.delete("/v1/clients/cli_9");
  assert.equal((await batch.send({ atomic: true })).id, "bat_1");
  assert.deepEqual(JSON.parse(server.requests[0]?.body ?? ""), {
    atomic: true,
    operations: [
      {
        method: "POST",
        path: "/v1/clients",
        body: { name: "Ann", email: "ann@example.com", source_updated_at: "1970-01-01T00:00:00.000Z" },
      },
      { method: "POST", path: "/v1/weddings", body: { client_id: "{{0.body.id}}", date: "2027-06-12" } },
      {
        method: "POST",
        path: "/v1/weddings/{{1.body.id}}/hold",
        body: { note: "{{0.body.planner.name}}" },
        headers: { "If-Match": "{{1.headers.ETag}}" },
      },
      { method: "DELETE", path: "/v1/clients/cli_9" },
    ],
  });
});

const changes = (cursor: string, ids: string[], hasMore = false) =>
  json(200, {
    object: "list",
    data: ids.map((id) => ({ id, object: "change", changed_at: "2026-03-01T09:30:00Z" })),
    has_more: hasMore,
    next_cursor: cursor,
  });

test("the change feed continues page by page, and waits at its end", async (t) => {
  const server = await serve(
    t,
    changes("c1", ["1", "2"], true),
    changes("c2", [], true),
    changes("c3", ["3"]),
    changes("c4", []),
    changes("c5", ["4"]),
  );
  const feed = clientOf(server).changes.follow({ cursor: "c0", types: ["client", "wedding"], intervalMs: 1 });
  const ids: string[] = [];
  const cursors: (string | undefined)[] = [];
  for await (const change of feed) {
    assert.ok(change.changed_at instanceof Date);
    ids.push(change.id);
    cursors.push(feed.cursor);
    if (change.id === "4") break;
  }
  assert.deepEqual(ids, ["1", "2", "3", "4"]);
  // The cursor of a page is the feed's only when the page is processed: an interrupted run repeats changes and loses none.
  assert.deepEqual(cursors, ["c0", "c0", "c2", "c4"]);
  assert.deepEqual(
    server.requests.map((each) => each.query.get("cursor")),
    ["c0", "c1", "c2", "c3", "c4"],
  );
  assert.deepEqual(Object.fromEntries(server.requests[0]?.query ?? []), {
    limit: "100",
    types: "client,wedding",
    cursor: "c0",
  });
});

test("the change feed survives an expired cursor: everything is copied, then the changes since then come", async (t) => {
  const server = await serve(t, problem(410, "cursor_expired"), changes("latest-1", []), changes("c2", ["1"]));
  const resets: [string, number][] = [];
  const cursors: string[] = [];
  const onReset = async (cursor: string): Promise<void> => {
    await Promise.resolve();
    resets.push([cursor, server.requests.length]);
  };
  const onCursor = (cursor: string): void => void cursors.push(cursor);
  const seen = await collect(clientOf(server).changes.follow({ cursor: "old", stopAtEnd: true, onReset, onCursor }));
  assert.deepEqual(
    seen.map((each: Change) => each.id),
    ["1"],
  );
  assert.deepEqual(resets, [["latest-1", 2]]);
  assert.deepEqual(cursors, ["c2"]);
  assert.deepEqual(
    server.requests.map((each) => each.query.get("cursor")),
    ["old", "latest", "latest-1"],
  );
});

test("without a callback, an expired cursor is an error: changes are missing", async (t) => {
  const server = await serve(t, problem(410, "cursor_expired"));
  const feed = clientOf(server).changes.follow({ cursor: "old" });
  await assert.rejects(collect(feed), CursorExpiredError);
  assert.equal(feed.cursor, "old");
});

test("the change feed passes other errors on, and ends with the signal", async (t) => {
  const server = await serve(t, problem(403, "insufficient_scope"), changes("c1", ["1"]));
  const controller = new AbortController();
  const { changes: resource } = clientOf(server);
  await assert.rejects(async () => collect(resource.follow()), { code: "insufficient_scope" });
  for await (const _ of resource.follow({ signal: controller.signal, intervalMs: 60_000 }))
    setImmediate(() => controller.abort());
  assert.equal(server.requests.length, 2);
});

test("a GraphQL query returns its data, or throws its errors", async (t) => {
  const server = await serve(
    t,
    json(200, { data: { client: { id: "cli_1" } } }),
    json(200, { data: null, errors: [{ message: "No such field.", path: ["x"] }] }),
  );
  const client = clientOf(server);
  const data = await client.graphql<{ client: { id: string } }>("query($id: ID!) { client(id: $id) { id } }", {
    id: "cli_1",
  });
  assert.equal(data.client.id, "cli_1");
  const [request] = server.requests;
  assert.equal(request?.path, "/stack/graphql");
  assert.deepEqual(JSON.parse(request?.body ?? ""), {
    query: "query($id: ID!) { client(id: $id) { id } }",
    variables: { id: "cli_1" },
  });
  await assert.rejects(
    client.graphql("{ x }"),
    (error: Error) => error instanceof GraphQLError && error.errors[0]?.message === "No such field.",
  );
});
