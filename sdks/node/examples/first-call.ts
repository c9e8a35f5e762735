// Creates a client, reads it, and lists the newest ones: WEDSYNC_SECRET=sk_test_… node first-call.ts
import { WedSyncClient } from "@wedsync/sdk";

const wedsync = new WedSyncClient(process.env["WEDSYNC_SECRET"] ?? "", { baseUrl: process.env["WEDSYNC_URL"] });

const client = await wedsync.clients.create({
  name: "John & Jane Smith",
  email: "john@example.com",
  wedding_date: "2027-06-12",
  package_type: "premium",
});
console.log(`Created ${client.id}, version ${client.version}`);

const changed = await wedsync.clients.update(client.id, { notes: "Prefers the garden." }, { ifMatch: client.version });
console.log(`Changed to version ${changed.version}`);

for (const each of await wedsync.clients.list({ sort: "-created_at" }).toArray(5)) {
  console.log(`${each.id} ${each.name} (${each.status})`);
}
