/** The twenty tasks with our SDK. A mistake is put into a copy of its task, and the type checker should find it. */
import { SlotUnavailableError, InvalidRequestError, WedSyncClient } from "@wedsync/sdk";

import type { Input } from "./input.js";

type Api = WedSyncClient;

export const connect = (baseUrl: string): Api => new WedSyncClient("sk_test_1", { baseUrl });

// mistake: email: → mail:
export async function createClient(api: Api) {
  const client = await api.clients.create({ name: "John & Jane", email: "john@example.com", package_type: "premium" });
  return client.id;
}

// mistake: wedding_date → weddingdate
export async function readClient(api: Api, { clientId }: Input) {
  const client = await api.clients.get(clientId);
  return client.wedding_date ?? "no date";
}

// mistake: "Window seat" → 5
export async function updateClient(api: Api, { clientId, version }: Input) {
  const client = await api.clients.update(clientId, { notes: "Window seat" }, { ifMatch: version });
  return client.version;
}

// mistake: delete(clientId) → delete()
export async function deleteClient(api: Api, { clientId }: Input) {
  await api.clients.delete(clientId);
}

// mistake: "lead" → 1
export async function listLeads(api: Api) {
  const page = await api.clients.list({ status: "lead", sort: "wedding_date", limit: 50 });
  return page.data.length;
}

// mistake: client.name → client.nmae
export async function readAllPages(api: Api) {
  const names: string[] = [];
  for await (const client of api.clients.list({ limit: 100 })) names.push(client.name);
  return names.length;
}

// mistake: created_at → createdat
export async function filterByTime(api: Api, { since }: Input) {
  const clients = await api.clients.list({ created_at: { gte: since }, limit: 100 }).toArray(1_000);
  return clients.length;
}

// mistake: customer_id: customerId, →
export async function createBooking(api: Api, { customerId, serviceId, startAt }: Input) {
  const booking = await api.bookings.create({ customer_id: customerId, service_id: serviceId, start_at: startAt });
  return (booking.end_at.getTime() - booking.start_at.getTime()) / 60_000;
}

// mistake: "confirmed" → "confirm"
export async function confirmBooking(api: Api, { bookingId, version }: Input) {
  const booking = await api.bookings.confirm(bookingId, { ifMatch: version });
  return booking.status === "confirmed";
}

// mistake: error.detail → error.explanation
export async function handleConflict(api: Api, { customerId, serviceId, startAt }: Input) {
  try {
    await api.bookings.create({ customer_id: customerId, service_id: serviceId, start_at: startAt });
  } catch (error) {
    if (!(error instanceof SlotUnavailableError)) throw error;
    return error.detail;
  }
}

// mistake: fault.detail → fault.text
export async function showFaults(api: Api) {
  try {
    await api.clients.create({ name: "John", email: "john" });
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error;
    return error.errors.map((fault) => `${fault.pointer}: ${fault.detail}`);
  }
}

// mistake: 25_000 → "250"
export async function payOnce(api: Api, { bookingId }: Input) {
  const amount = { amount: 25_000, currency: "EUR" };
  const payment = await api.payments.create({ amount, method: { type: "cash" }, booking_id: bookingId });
  return payment.id;
}

// mistake: clients.get → clients.fetch
export async function waitForLimit(api: Api, { clientId }: Input) {
  const client = await api.clients.get(clientId);
  return client.name;
}

// mistake: timeoutMs → timeOut
export async function setOptions(api: Api, { clientId, organization }: Input) {
  const client = await api.clients.get(clientId, {}, { organization, timeoutMs: 5_000 });
  return client.id;
}

// mistake: customer?.name → customer.name
export async function expandCustomer(api: Api, { bookingId }: Input) {
  const booking = await api.bookings.get(bookingId, { expand: ["customer"] });
  return booking.customer?.name;
}

// mistake: "booking.confirmed" → "booking.confirm"
export async function receiveWebhook(api: Api, { webhook }: Input) {
  const event = api.webhooks.constructEvent(webhook.body, webhook.headers, webhook.secret);
  return event.type === "booking.confirmed" ? event.data.object.start_at.getTime() / 1_000 : undefined;
}

// mistake: progress.done → progress.finished
export async function importInBulk(api: Api, { newClients }: Input) {
  const answer = await api.clients.bulk({ create: newClients });
  if (answer.object !== "job") return answer.succeeded;
  const job = await api.jobs.waitFor(answer);
  return job.progress.done;
}

// mistake: filename → file_name
export async function uploadFile(api: Api, { file }: Input) {
  const upload = await api.uploads.upload(file, { filename: "photo.jpg", content_type: "image/jpeg" });
  return upload.id;
}

// mistake: "client" → "clients"
export async function followChanges(api: Api, { cursor, store }: Input) {
  const ids: string[] = [];
  const feed = api.changes.follow({ cursor, types: ["client"], stopAtEnd: true, onCursor: store });
  for await (const change of feed) ids.push(change.id);
  return ids.length;
}

// mistake: codeVerifier, → code_verifier: codeVerifier,
export async function signIn(api: Api, { redirectUri, oauthClientId: clientId, agree }: Input) {
  const { url, state, codeVerifier } = api.oauth.authorizationUrl({ clientId, redirectUri, scopes: ["clients:read"] });
  const code = api.oauth.readRedirect(agree(url), state);
  const tokens = await api.oauth.exchangeCode({ clientId, code, codeVerifier, redirectUri });
  return tokens.access_token;
}
