/** The examples and the first call of the README, as programs of their own. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import { aClient, json, problem, serve } from "./server.ts";

const WEBHOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

async function run(program: string, values: string[], env: Record<string, string>): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...values], {
    env: { PATH: process.env["PATH"], WEDSYNC_SECRET: "sk_test_1", ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output };
}

const page = (data: unknown[], cursor: string | null = null) =>
  json(200, { object: "list", data, has_more: false, next_cursor: cursor });

test("the first call of the README works as it is copied", async (t) => {
  const server = await serve(t, json(201, aClient()));
  const { code, output } = await run("examples/readme-first-call.mjs", [], { WEDSYNC_URL: server.url });
  assert.deepEqual([code, output], [0, "Created cli_1 at 2026-03-01T09:30:00.000Z\n"]);
  assert.equal(JSON.parse(server.requests[0]?.body ?? "")["name"], "John & Jane Smith");
});

test("first-call.ts creates, changes and lists", async (t) => {
  const server = await serve(t, json(201, aClient()), json(200, aClient({ version: 2 })), page([aClient()]));
  const { code, output } = await run("examples/first-call.ts", [], { WEDSYNC_URL: server.url });
  assert.equal(code, 0, output);
  assert.match(output, /Created cli_1, version 1\nChanged to version 2\ncli_1 John & Jane Smith \(lead\)/);
  assert.equal(server.requests[1]?.headers["if-match"], '"1"');
});

test("import-clients.ts counts what is stored, older and refused", async (t) => {
  const file = join(await mkdtemp(join(tmpdir(), "sdk-")), "clients.json");
  const row = { name: "Ann & Bo", email: "ann@example.com", changed_at: "2026-03-01T09:30:00Z" };
  await writeFile(file, JSON.stringify(["C-1", "C-2", "C-3"].map((id) => ({ id, ...row }))));
  const server = await serve(t, json(201, aClient()), problem(409, "stale_source"), problem(422, "invalid_request"));
  const { code, output } = await run("examples/import-clients.ts", [file], { WEDSYNC_URL: server.url });
  assert.match(
    output,
    /C-3: Detail of invalid_request\.\n[^]*stored 1, older 1, refused 1|stored 1, older 1, refused 1\n[^]*C-3/,
  );
  assert.equal(code, 1);
});

test("follow-changes.ts keeps a copy, and continues where it was", async (t) => {
  const file = join(await mkdtemp(join(tmpdir(), "sdk-")), "copy.json");
  const change = (id: string, version: number, data: unknown) => ({
    object: "change",
    id,
    version,
    data,
    changed_at: "2026-03-01T09:30:00Z",
  });
  const first = page([change("cli_1", 1, { name: "Ann" }), change("cli_2", 1, { name: "Bo" })], "c1");
  const second = page([change("cli_1", 2, null), change("cli_2", 1, { name: "older" })], "c2");
  const server = await serve(t, first, second);
  for (const _ of [1, 2])
    assert.equal((await run("examples/follow-changes.ts", [file, "--once"], { WEDSYNC_URL: server.url })).code, 0);
  assert.deepEqual(JSON.parse(await readFile(file, "utf8")), {
    cursor: "c2",
    clients: { cli_2: { version: 1, name: "Bo" } },
  });
  assert.equal(server.requests[1]?.query.get("cursor"), "c1");
});

test("import-in-bulk.ts waits for the job", async (t) => {
  const job = { id: "job_1", object: "job", status: "succeeded", progress: { done: 2, total: 2 }, error: null };
  const lines = (_: unknown, response: { end(text: string): void }) =>
    response.end('{"status": 201}\n{"status": 201}\n');
  const server = await serve(t, json(202, { ...job, status: "queued" }), json(200, job), lines);
  const { code, output } = await run("examples/import-in-bulk.ts", ["2"], { WEDSYNC_URL: server.url });
  assert.deepEqual([code, output], [0, "succeeded: 2 of 2\nResults by status: { '201': 2 }\n"]);
});

test("receive-webhooks.ts accepts authentic webhooks only", async (t) => {
  const child = spawn(process.execPath, ["examples/receive-webhooks.ts"], {
    env: { PATH: process.env["PATH"], WEBHOOK_SECRET, PORT: "0" },
  });
  t.after(() => child.kill());
  const url = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => resolve(/http:\S+/.exec(chunk.toString())?.[0] ?? ""));
  });
  const body = JSON.stringify({ id: "evt_1", type: "client.created", data: { object: { name: "Ann" } } });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(WEBHOOK_SECRET.slice(6), "base64");
  const signature = createHmac("sha256", key).update(`evt_1.${timestamp}.${body}`).digest("base64");
  const headers = { "webhook-id": "evt_1", "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
  const accepted = await fetch(url, { method: "POST", body, headers });
  const forged = await fetch(url, { method: "POST", body: `${body} `, headers });
  assert.deepEqual([accepted.status, forged.status, await forged.text()], [204, 400, "signature_invalid"]);
});

test("WedSync's published example runs as written", async (t) => {
  const server = await serve(t, json(201, aClient()));
  const program = ["--import", "./published/reroute.ts", "published/wedsync-example.ts"];
  const { code, output } = await run(program[0] ?? "", program.slice(1), { WEDSYNC_URL: server.url });
  assert.deepEqual([code, output], [0, "Created client: cli_1\n"]);
  const [request] = server.requests;
  assert.deepEqual(
    [request?.method, request?.path, request?.headers["authorization"]],
    ["POST", "/stack/v1/clients", "Bearer your-api-key-here"],
  );
});
