/** Runs tasks of one program: each line of standard input is an order as JSON, and each line of the output is a result. */
import { createInterface } from "node:readline";

import type { Input } from "./input.js";
import * as program from "program";

interface Order {
  url: string;
  task: string;
  inputs: Record<string, string> & {
    version: number;
    new_clients: [string, string][];
    webhook_headers: Record<string, string>;
  };
}

function agree(url: string): string {
  const { searchParams } = new URL(url);
  return `https://planner.example/back?code=1&state=${searchParams.get("state") ?? ""}`;
}

function readInput({ inputs: facts }: Order): Input {
  const { client_id, customer_id, service_id, booking_id, organization, version } = facts;
  return {
    clientId: client_id ?? "",
    customerId: customer_id ?? "",
    serviceId: service_id ?? "",
    bookingId: booking_id ?? "",
    organization: organization ?? "",
    version,
    startAt: new Date(facts["start_at"] ?? ""),
    since: new Date(facts["since"] ?? ""),
    newClients: facts.new_clients.map(([name, email]) => ({ name, email })),
    webhook: {
      body: facts["webhook_body"] ?? "",
      headers: facts.webhook_headers,
      secret: facts["webhook_secret"] ?? "",
    },
    file: new TextEncoder().encode(facts["file"]),
    cursor: facts["cursor"] ?? "",
    redirectUri: facts["redirect_uri"] ?? "",
    oauthClientId: facts["oauth_client_id"] ?? "",
    store: () => undefined,
    agree,
  };
}

const tasks = program as unknown as Record<string, (api: unknown, input: Input) => Promise<unknown>>;
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as Order;
  const name = order.task.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const result = await tasks[name]?.(program.connect(order.url), readInput(order));
  console.log(JSON.stringify(result ?? null));
}
