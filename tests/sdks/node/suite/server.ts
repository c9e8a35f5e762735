/** A scripted server on loopback: it answers each request with the next reply, and keeps what came. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";

import { WedSyncClient, type ClientOptions, type Credentials } from "@wedsync/sdk";

/** A request that came. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export type Reply = (request: Seen, response: ServerResponse) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly requests: Seen[];
  /** Answers when no scripted reply is left. */
  otherwise: Reply;
}

/** Start a server that ends with the test. */
export async function serve(t: TestContext, ...replies: Reply[]): Promise<ScriptedServer> {
  const requests: Seen[] = [];
  const state: { otherwise: Reply } = { otherwise: json(500, { code: "not_scripted", retryable: false }) };
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const url = new URL(request.url ?? "/", "http://server");
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const seen = { method: request.method ?? "", path: url.pathname, query: url.searchParams, headers, body };
      requests.push(seen);
      (replies.shift() ?? state.otherwise)(seen, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/stack`;
  return Object.assign(state, { url, requests });
}

/** A client of the server, with a secret. */
export function clientOf(
  server: ScriptedServer,
  options: ClientOptions = {},
  credentials: Credentials = SECRET,
): WedSyncClient {
  return new WedSyncClient(credentials, { baseUrl: server.url, ...options });
}

/** The secret that must not be seen anywhere. */
export const SECRET = "sk_live_made-up-for-tests";

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json", "X-Request-Id": "req_1", ...headers });
    response.end(body === undefined ? "" : JSON.stringify(body));
  };
}

/** A problem document. Retried at once if it can be retried. */
export function problem(
  status: number,
  code: string,
  fields: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Reply {
  const title = `Title of ${code}`;
  return json(
    status,
    { status, code, title, detail: `Detail of ${code}.`, request_id: "req_1", retryable: status === 429, ...fields },
    { "Retry-After": "0", ...headers },
  );
}

/** The connection breaks after the request was read. */
export const hangUp: Reply = (_, response) => response.socket?.destroy();

/** No answer comes. */
export const silence: Reply = () => undefined;

/** A client as the API returns it. */
export function aClient(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const times = { created_at: "2026-03-01T09:30:00.000Z", updated_at: "2026-03-01T09:30:00.000Z" };
  return { id: "cli_1", object: "client", name: "John & Jane Smith", version: 1, status: "lead", ...times, ...fields };
}

/** All values of an iterator. */
export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const value of values) items.push(value);
  return items;
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
