/** The package from modules of both kinds. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";

import * as sdk from "@wedsync/sdk";
import * as resources from "@wedsync/sdk/resources";

const load = createRequire(import.meta.url);

test("import and require have the same names", () => {
  for (const [name, module] of [
    ["@wedsync/sdk", sdk],
    ["@wedsync/sdk/resources", resources],
  ] as const) {
    const common = load(name) as Record<string, unknown>;
    assert.deepEqual(Object.keys(common).sort(), Object.keys(module).sort());
  }
});

test("require works as import does", async () => {
  const { WedSyncClient } = load("@wedsync/sdk") as typeof sdk;
  const client = new WedSyncClient("sk_live_1", { fetch: () => Promise.resolve(Response.json({ id: "cli_1" })) });
  assert.equal((await client.clients.get("cli_1")).id, "cli_1");
});

test("a single resource needs a core only", async () => {
  const core = resources.createCore("sk_live_1", { fetch: () => Promise.resolve(Response.json({ id: "cli_1" })) });
  assert.equal((await new resources.Clients(core).get("cli_1")).id, "cli_1");
});

test("the reference has all methods", () => {
  const reference = readFileSync("node_modules/@wedsync/sdk/REFERENCE.md", "utf8");
  const classes = { ...resources, OAuth: sdk.OAuth, WedSyncClient: sdk.WedSyncClient } as Record<
    string,
    { prototype?: object }
  >;
  for (const [name, { prototype }] of Object.entries(classes)) {
    for (const method of Object.getOwnPropertyNames(prototype ?? {})) {
      if (method !== "constructor") assert.ok(reference.includes(`.${method}(`), `${name}.${method}`);
    }
  }
});

test("the published names of WedSync's document are methods of the client", async () => {
  const calls: string[] = [];
  const transport: typeof fetch = (url, init) => {
    calls.push(`${init?.method} ${new URL(String(url)).pathname}`);
    return Promise.resolve(Response.json({ object: "list", data: [], has_more: false, next_cursor: null }));
  };
  const client = new sdk.WedSyncClient("sk_live_1", { fetch: transport });
  await client.getClients({ limit: 1 });
  await client.createClient({ name: "Ann", email: "ann@example.com" });
  await client.updateClient("cli_1", { notes: null });
  await client.createWebhook({ url: "https://hooks.example.com", event_types: ["client.*"] });
  await client.testWebhook("whk_1", { event_type: "client.created" });
  assert.deepEqual(calls, [
    "GET /v1/clients",
    "POST /v1/clients",
    "PATCH /v1/clients/cli_1",
    "POST /v1/webhooks",
    "POST /v1/webhooks/whk_1/test",
  ]);
});
