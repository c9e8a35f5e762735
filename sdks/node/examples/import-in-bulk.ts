// Creates many clients in one request, and waits for the job: WEDSYNC_SECRET=sk_test_… node import-in-bulk.ts 250
import { WedSyncClient } from "@wedsync/sdk";

const wedsync = new WedSyncClient(process.env["WEDSYNC_SECRET"] ?? "", { baseUrl: process.env["WEDSYNC_URL"] });
const count = Number(process.argv[2] ?? 250);
const create = Array.from({ length: count }, (_, index) => ({
  name: `Couple ${index}`,
  email: `couple-${index}@example.com`,
}));

const answer = await wedsync.clients.bulk({ create });
if (answer.object === "job") {
  await wedsync.jobs.waitFor(answer, {
    onProgress: ({ status, progress }) => console.log(`${status}: ${progress.done} of ${progress.total}`),
  });
  const statuses: Record<number, number> = {};
  for await (const { status } of wedsync.jobs.result(answer.id)) statuses[status] = (statuses[status] ?? 0) + 1;
  console.log("Results by status:", statuses);
} else {
  console.log(`${answer.succeeded} created, ${answer.failed} failed`);
}
