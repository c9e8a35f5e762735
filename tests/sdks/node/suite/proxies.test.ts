/** Requests through a proxy: that of the environment, and one in a transport of your own. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { connect, type AddressInfo } from "node:net";
import { createServer } from "node:http";
import test, { type TestContext } from "node:test";

import { aClient, clientOf, json, serve } from "./server.ts";

/** A proxy that ends with the test, and the addresses that it was asked for. */
async function startProxy(t: TestContext): Promise<{ url: string; targets: string[] }> {
  const targets: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    targets.push(request.url ?? "");
    const { hostname, port } = new URL(`http://${request.url}`);
    const target = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    for (const each of [socket, target]) each.on("error", () => target.destroy());
    t.after(() => target.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  t.after(() => proxy.close());
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, targets };
}

test("the proxy of the environment is used", async (t) => {
  const { url, targets } = await startProxy(t);
  const server = await serve(t, json(201, aClient()));
  const env = {
    PATH: process.env["PATH"],
    WEDSYNC_SECRET: "sk_test_1",
    WEDSYNC_URL: server.url,
    HTTP_PROXY: url,
    NODE_USE_ENV_PROXY: "1",
  };
  const child = spawn(process.execPath, ["examples/readme-first-call.mjs"], { env });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  assert.equal(code, 0);
  assert.deepEqual(targets, [new URL(server.url).host]);
});

test("a transport of your own changes requests as it likes", async (t) => {
  const server = await serve(t, json(200, aClient()));
  const transport: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("X-Gateway", "a");
    return fetch(String(input).replace("/v1/", "/gateway/v1/"), { ...init, headers });
  };
  await clientOf(server, { fetch: transport }).clients.get("cli_1");
  const [request] = server.requests;
  assert.deepEqual([request?.path, request?.headers["x-gateway"]], ["/stack/gateway/v1/clients/cli_1", "a"]);
});
