// Receives webhooks: WEBHOOK_SECRET=whsec_… PORT=8000 node receive-webhooks.ts
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { constructEvent, WebhookVerificationError } from "@wedsync/sdk";

const secret = process.env["WEBHOOK_SECRET"] ?? "";
const seenIds = new Set<string>(); // a table of your database, in a real program

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    try {
      const event = constructEvent(Buffer.concat(chunks), request.headers, secret);
      if (!seenIds.has(event.id)) {
        seenIds.add(event.id);
        if (event.type === "client.created") console.log(`New client: ${event.data.object.name}`);
        else console.log(`Event ${event.type}`);
      }
      response.writeHead(204).end();
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      response.writeHead(400).end(error.reason);
    }
  });
});
server.listen(Number(process.env["PORT"] ?? 8000), "127.0.0.1", () => {
  console.log(`Listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
