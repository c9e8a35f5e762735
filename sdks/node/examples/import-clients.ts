// Sends the clients of another system. It can run every night, twice, or again after an interruption.
//   WEDSYNC_SECRET=sk_test_… node import-clients.ts clients.json
// The file is a list: [{"id": "C-1", "name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}]
import { readFile } from "node:fs/promises";

import { ApiError, StaleSourceError, WedSyncClient } from "@wedsync/sdk";

interface Row {
  id: string;
  name: string;
  email: string;
  changed_at: string;
}

const wedsync = new WedSyncClient(process.env["WEDSYNC_SECRET"] ?? "", {
  baseUrl: process.env["WEDSYNC_URL"],
  maxRetries: 5,
});
const rows = JSON.parse(await readFile(process.argv[2] ?? "clients.json", "utf8")) as Row[];
const counts = { stored: 0, older: 0, refused: 0 };

for (const { id, name, email, changed_at } of rows) {
  try {
    await wedsync.clients.upsertByExternalId("crm", id, { name, email, source_updated_at: changed_at });
    counts.stored += 1;
  } catch (error) {
    if (error instanceof StaleSourceError) counts.older += 1;
    else if (error instanceof ApiError && error.status === 422) {
      counts.refused += 1;
      console.error(`${id}: ${error.detail}`);
    } else throw error;
  }
}
console.log(`stored ${counts.stored}, older ${counts.older}, refused ${counts.refused}`);
process.exitCode = counts.refused ? 1 : 0;
