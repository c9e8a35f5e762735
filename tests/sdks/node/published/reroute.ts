/** Makes the client a global, and sends requests to the production API to WEDSYNC_URL, so that a program runs as it is written. */

import { WedSyncClient } from "@wedsync/sdk";

declare global {
  var WedSyncClient: typeof import("@wedsync/sdk").WedSyncClient;
}

const original = globalThis.fetch;

globalThis.WedSyncClient = WedSyncClient;
globalThis.fetch = (input, init) =>
  original(String(input).replace("https://api.wedsync.com", process.env["WEDSYNC_URL"] ?? ""), init);
