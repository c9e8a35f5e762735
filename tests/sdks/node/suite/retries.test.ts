/** When calls are retried, and how they end. */

import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";

import { ApiError, ConnectionError, TimeoutError, WedSyncError, type RequestOptions } from "@wedsync/sdk";

import { aClient, clientOf, hangUp, json, problem, serve, silence, type Reply } from "./server.ts";

const BODY = { name: "Ann & Bo", email: "ann@example.com" };

/** Record the delays that the SDK asks for, and wait for none. */
function recordDelays(t: TestContext): number[] {
  const delays: number[] = [];
  const original = globalThis.setTimeout;
  t.mock.method(globalThis, "setTimeout", (callback: () => void, delayMs: number, ...values: unknown[]) => {
    const isPause = new Error().stack?.includes("@wedsync") && delayMs !== 30_000;
    if (isPause) delays.push(delayMs);
    return original(callback, isPause ? 0 : delayMs, ...(values as []));
  });
  return delays;
}

const RETRIED: Record<string, Reply> = {
  "a broken connection": hangUp,
  "408": json(408, {}),
  "409 idempotency_in_flight": problem(409, "idempotency_in_flight"),
  "429": problem(429, "rate_limited"),
  "503 that is retryable": problem(503, "contended", { retryable: true }),
  "502 of a proxy": (_, response) => response.writeHead(502).end("<html>"),
};

for (const [name, reply] of Object.entries(RETRIED)) {
  test(`${name} is retried with the same key`, async (t) => {
    recordDelays(t);
    const server = await serve(t, reply, reply, json(201, aClient()));
    assert.equal((await clientOf(server).clients.create(BODY)).id, "cli_1");
    const keys = new Set(server.requests.map((each) => each.headers["idempotency-key"]));
    assert.equal(server.requests.length, 3);
    assert.equal(keys.size, 1);
    assert.match([...keys][0] ?? "", /^[0-9a-f-]{36}$/);
  });
}

const NOT_RETRIED: Record<string, Reply> = {
  "404": problem(404, "not_found"),
  "409 conflict": problem(409, "conflict"),
  "422": problem(422, "invalid_request"),
  "429 of a limit that never has room": problem(429, "rate_limited", { retryable: false }),
  "500 that is not retryable": problem(500, "internal_error"),
};

for (const [name, reply] of Object.entries(NOT_RETRIED)) {
  test(`${name} is not retried`, async (t) => {
    const server = await serve(t, reply);
    await assert.rejects(clientOf(server).clients.create(BODY), ApiError);
    assert.equal(server.requests.length, 1);
  });
}

test("two retries are the default; the error has the key, with which a later call has no second effect", async (t) => {
  const reply = problem(503, "unavailable", { retryable: true });
  const server = await serve(t, reply, reply, reply, json(201, aClient()));
  const client = clientOf(server);
  const error: unknown = await client.clients.create(BODY).catch((each: unknown) => each);
  assert.ok(error instanceof WedSyncError);
  assert.equal(server.requests.length, 3);
  await client.clients.create(BODY, { idempotencyKey: error.idempotencyKey ?? "" });
  assert.equal(new Set(server.requests.map((each) => each.headers["idempotency-key"])).size, 1);
});

test("the number of retries is that of the call, then that of the client", async (t) => {
  const server = await serve(t);
  server.otherwise = problem(429, "rate_limited");
  const client = clientOf(server, { maxRetries: 4 });
  await assert.rejects(client.clients.get("cli_1"));
  assert.equal(server.requests.length, 5);
  await assert.rejects(client.clients.get("cli_1", {}, { maxRetries: 0 }));
  assert.equal(server.requests.length, 6);
});

test("delays double from half a second to eight, with jitter down to half", async (t) => {
  const delays = recordDelays(t);
  const server = await serve(t);
  server.otherwise = hangUp;
  const longest = [500, 1000, 2000, 4000, 8000, 8000];
  for (const [random, share] of [
    [0, 1],
    [0.5, 0.75],
    [1, 0.5],
  ] as const) {
    t.mock.method(Math, "random", () => random);
    delays.length = 0;
    await assert.rejects(clientOf(server, { maxRetries: 6 }).clients.get("cli_1"), ConnectionError);
    assert.deepEqual(
      delays,
      longest.map((delay) => delay * share),
    );
  }
});

test("Retry-After is obeyed: seconds, and a date by the server's clock, which may be off by hours", async (t) => {
  const delays = recordDelays(t);
  const date = { Date: "Sun, 01 Mar 2020 09:00:00 GMT", "Retry-After": "Sun, 01 Mar 2020 09:00:07 GMT" };
  const server = await serve(
    t,
    problem(429, "rate_limited", {}, { "Retry-After": "60" }),
    problem(429, "rate_limited", {}, date),
    json(200, aClient()),
  );
  await clientOf(server).clients.get("cli_1");
  assert.deepEqual(delays, [60_000, 7_000]);
});

test("a date in Retry-After is ignored without the server's clock", async (t) => {
  const delays = recordDelays(t);
  t.mock.method(Math, "random", () => 0);
  const reply: Reply = (_, response) => {
    response.sendDate = false;
    response.writeHead(429, { "Retry-After": "Sun, 01 Mar 2020 09:00:07 GMT" }).end();
  };
  const server = await serve(t, reply, json(200, aClient()));
  await clientOf(server).clients.get("cli_1");
  assert.deepEqual(delays, [500]);
});

test("a Retry-After of more than a minute is an error at once", async (t) => {
  const server = await serve(t, problem(429, "quota_exceeded", {}, { "Retry-After": "61" }));
  await assert.rejects(clientOf(server).clients.get("cli_1"), { code: "quota_exceeded" });
  assert.equal(server.requests.length, 1);
});

test("a connection that drops after the write has one effect", async (t) => {
  recordDelays(t);
  const effects = new Map<string, Record<string, unknown>>();
  const server = await serve(t);
  server.otherwise = (request, response) => {
    const key = request.headers["idempotency-key"] ?? "";
    const isFirst = !effects.has(key);
    if (isFirst) effects.set(key, aClient({ id: `cli_${effects.size + 1}` }));
    if (isFirst) hangUp(request, response);
    else json(201, effects.get(key))(request, response);
  };
  assert.equal((await clientOf(server).clients.create(BODY)).id, "cli_1");
  assert.deepEqual([effects.size, server.requests.length], [1, 2]);
});

test("a body that breaks off is retried", async (t) => {
  recordDelays(t);
  const half: Reply = (_, response) => {
    response.writeHead(200, { "Content-Length": "1000" });
    response.write('{"id":', () => response.socket?.destroy());
  };
  const server = await serve(t, half, json(200, aClient()));
  assert.equal((await clientOf(server).clients.get("cli_1")).id, "cli_1");
});

test("no answer in time is a TimeoutError, with the key", async (t) => {
  const server = await serve(t, silence);
  const call = clientOf(server, { maxRetries: 0, timeoutMs: 20 }).clients.create(BODY, { idempotencyKey: "mine" });
  await assert.rejects(call, (error: Error) => error instanceof TimeoutError && error.idempotencyKey === "mine");
});

test("the timeout is that of the call, then that of the client", async (t) => {
  const server = await serve(t);
  server.otherwise = silence;
  const options = { maxRetries: 0 };
  await assert.rejects(clientOf(server, { ...options, timeoutMs: 20 }).clients.get("cli_1"), TimeoutError);
  const patient = clientOf(server, { ...options, timeoutMs: Infinity });
  await assert.rejects(patient.clients.get("cli_1", {}, { timeoutMs: 20 }), TimeoutError);
});

test("a timeout may be infinite", async (t) => {
  const server = await serve(
    t,
    (request, response) => void setTimeout(() => json(200, aClient())(request, response), 5),
  );
  assert.equal((await clientOf(server, { timeoutMs: Infinity, maxRetries: 0 }).clients.get("cli_1")).id, "cli_1");
});

test("a transport that ignores the signal is left after the time", async () => {
  const { WedSyncClient } = await import("@wedsync/sdk");
  const client = new WedSyncClient("sk_live_1", {
    fetch: () => new Promise(() => undefined),
    timeoutMs: 10,
    maxRetries: 0,
  });
  await assert.rejects(client.clients.get("cli_1"), TimeoutError);
});

const ABORTS: Record<string, (signal: AbortController, options: RequestOptions) => void> = {
  "before the call": (controller) => controller.abort(new Error("stop")),
  "while it waits for an answer": (controller) => setTimeout(() => controller.abort(new Error("stop")), 10),
};

for (const [name, abort] of Object.entries(ABORTS)) {
  test(`an AbortSignal ends a call ${name}`, async (t) => {
    const server = await serve(t, silence);
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const call = () => clientOf(server).clients.get("cli_1", {}, options);
    abort(controller, options);
    await assert.rejects(
      call(),
      (error: Error) => error.name === "AbortError" && (error.cause as Error).message === "stop",
    );
  });
}

test("an AbortSignal ends the pause before a retry", async (t) => {
  const controller = new AbortController();
  const server = await serve(t, (request, response) => {
    problem(429, "rate_limited", {}, { "Retry-After": "50" })(request, response);
    response.on("finish", () => setTimeout(() => controller.abort(), 10));
  });
  await assert.rejects(clientOf(server).clients.get("cli_1", {}, { signal: controller.signal }), {
    name: "AbortError",
  });
});

test("signals that live long keep no listeners", async (t) => {
  const server = await serve(t);
  server.otherwise = json(200, aClient());
  const { signal } = new AbortController();
  const counts = { added: 0, removed: 0 };
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) =>
    void (counts.added++, addEventListener.apply(signal, args));
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) =>
    void (counts.removed++, removeEventListener.apply(signal, args));
  await clientOf(server).clients.get("cli_1", {}, { signal });
  assert.deepEqual(counts, { added: 1, removed: 1 });
});
