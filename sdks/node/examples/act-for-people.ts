// Lists the clients of a person who signs in: CLIENT_ID=oac_… CLIENT_SECRET=… node act-for-people.ts, then open http://127.0.0.1:8000
import { createServer } from "node:http";

import { WedSyncClient } from "@wedsync/sdk";

const baseUrl = process.env["WEDSYNC_URL"];
const redirectUri = "http://127.0.0.1:8000/back";
const clientId = process.env["CLIENT_ID"] ?? "";
const clientSecret = process.env["CLIENT_SECRET"] ?? "";
const { oauth } = new WedSyncClient({ clientId, clientSecret }, { baseUrl });

// The session of one person; in a real program each has one.
let session: { state: string; codeVerifier: string } | undefined;

createServer((request, response) => {
  if (!request.url?.startsWith("/back?")) {
    const authorization = oauth.authorizationUrl({ redirectUri, scopes: ["clients:read"] });
    session = authorization;
    response.writeHead(302, { Location: authorization.url }).end();
    return;
  }
  listClients(request.url ?? "").then(
    (names) => response.end(names.join("\n")),
    (error: unknown) => response.writeHead(400).end(String(error)),
  );
}).listen(8000, "127.0.0.1");

async function listClients(url: string): Promise<string[]> {
  if (!session) throw new Error("No sign-in was started here.");
  const code = oauth.readRedirect(url, session.state);
  const tokens = await oauth.exchangeCode({ code, codeVerifier: session.codeVerifier, redirectUri });
  const wedsync = new WedSyncClient(tokens.access_token, { baseUrl });
  const clients = await wedsync.clients.list().toArray(100);
  return clients.map((each) => each.name);
}
