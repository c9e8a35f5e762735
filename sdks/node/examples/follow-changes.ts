// Keeps a copy of all clients in a file: WEDSYNC_SECRET=sk_test_… node follow-changes.ts copy.json [--once]
import { readFile, writeFile } from "node:fs/promises";

import { WedSyncClient } from "@wedsync/sdk";

interface Copy {
  cursor?: string;
  clients: Record<string, { version: number; name: unknown }>;
}

const wedsync = new WedSyncClient(process.env["WEDSYNC_SECRET"] ?? "", { baseUrl: process.env["WEDSYNC_URL"] });
const [file = "copy.json", mode] = process.argv.slice(2);
const text = await readFile(file, "utf8").catch(() => '{"clients": {}}');
const copy = JSON.parse(text) as Copy;

async function copyEverything(): Promise<void> {
  copy.clients = {};
  for await (const { id, version, name } of wedsync.clients.list({ limit: 100 })) copy.clients[id] = { version, name };
}

const feed = wedsync.changes.follow({
  cursor: copy.cursor,
  types: ["client"],
  stopAtEnd: mode === "--once",
  onReset: copyEverything,
});
for await (const { data: changes, nextCursor } of feed.pages()) {
  for (const { id, version, data } of changes) {
    if (data === null) delete copy.clients[id];
    else if (version > (copy.clients[id]?.version ?? 0)) copy.clients[id] = { version, name: data["name"] };
  }
  // The changes and the cursor behind them are stored together.
  await writeFile(file, JSON.stringify({ ...copy, cursor: nextCursor }));
}
console.log(`${Object.keys(copy.clients).length} clients`);
