/** Every operation, with the document's own examples: what is sent and what is returned. `operations.json` is the document's. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { clientOf, collect, serve } from "./server.ts";

interface Operation {
  readonly name: string;
  readonly resource: string[];
  readonly method: string;
  readonly values: unknown[];
  readonly http_method: string;
  readonly path: string;
  readonly query: string[];
  readonly body: unknown;
  readonly status: number;
  readonly media_type: string | null;
  readonly answer: unknown;
  readonly times: string[];
}

const operations = JSON.parse(readFileSync("operations.json", "utf8")) as Operation[];

type Methods = Record<string, (...values: unknown[]) => unknown>;

for (const operation of operations) {
  test(`${operation.name}: client.${[...operation.resource, operation.method].join(".")}`, async (t) => {
    const server = await serve(t, (_, response) => {
      const { answer } = operation;
      response.writeHead(operation.status, operation.media_type ? { "Content-Type": operation.media_type } : {});
      response.end(answer === null ? undefined : typeof answer === "string" ? answer : JSON.stringify(answer));
    });
    const client: unknown = clientOf(server, { maxRetries: 0 });
    const resource = operation.resource.reduce(
      (parent, name) => (parent as Record<string, unknown>)[name],
      client,
    ) as Methods;
    const returned = resource[operation.method]?.(...operation.values);
    const isIterator = returned !== null && typeof returned === "object" && !("then" in returned);
    const value: unknown = isIterator ? await collect(returned as AsyncIterable<unknown>) : await returned;

    const [request] = server.requests;
    assert.equal(`${request?.method} ${request?.path}`, `${operation.http_method} /stack${operation.path}`);
    assert.deepEqual([...new Set(request?.query.keys())].sort(), operation.query);
    assert.deepEqual(request?.body ? JSON.parse(request.body) : null, operation.body);
    if (operation.status === 204) assert.equal(value, undefined);
    for (const place of operation.times) {
      const time = place.split(".").reduce((parent, name) => (parent as Record<string, unknown>)[name], value);
      assert.ok(time instanceof Date, `${place} is ${String(time)}`);
    }
  });
}
