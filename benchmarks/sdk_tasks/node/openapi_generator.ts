/** The twenty tasks with the client that OpenAPI Generator (`typescript-fetch`) makes of our document. */
import { createHash, randomBytes } from "node:crypto";

import * as wedsync from "openapi-generated";
import { Webhook } from "standardwebhooks";

import type { Input } from "./input.js";

type Api = wedsync.Configuration;

export const connect = (basePath: string): Api => new wedsync.Configuration({ basePath, accessToken: "sk_test_1" });

async function retry<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const response = error instanceof wedsync.ResponseError ? error.response : undefined;
      const isRetryable = response
        ? response.status === 429 || response.status >= 500
        : error instanceof wedsync.FetchError;
      if (attempt === 2 || !isRetryable) throw error;
      const delay = Number(response?.headers.get("retry-after") ?? 0.5 * 2 ** attempt);
      await new Promise((resolve) => setTimeout(resolve, delay * 1_000));
    }
  }
}

// mistake: email: → mail:
export async function createClient(api: Api) {
  const client = await new wedsync.ClientsApi(api).clientsCreate({
    clientInput: { name: "John & Jane", email: "john@example.com", packageType: "premium" },
  });
  return client.id;
}

// mistake: weddingDate → weddingdate
export async function readClient(api: Api, { clientId }: Input) {
  const client = await new wedsync.ClientsApi(api).clientsGet({ clientId });
  return client.weddingDate?.toISOString().slice(0, 10) ?? "no date";
}

// mistake: "Window seat" → 5
export async function updateClient(api: Api, { clientId, version }: Input) {
  const client = await new wedsync.ClientsApi(api).clientsUpdate({
    clientId,
    ifMatch: `"${version}"`,
    clientPatch: { notes: "Window seat" },
  });
  return client.version;
}

// mistake: { clientId }); → {});
export async function deleteClient(api: Api, { clientId }: Input) {
  await new wedsync.ClientsApi(api).clientsDelete({ clientId });
}

// mistake: "lead" → 1
export async function listLeads(api: Api) {
  const page = await new wedsync.ClientsApi(api).clientsList({ status: "lead", sort: "wedding_date", limit: 50 });
  return page.data.length;
}

// mistake: client.name → client.nmae
export async function readAllPages(api: Api) {
  const clients = new wedsync.ClientsApi(api);
  const names: string[] = [];
  for (let cursor: string | undefined, hasMore = true; hasMore;) {
    const page = await clients.clientsList({ limit: 100, cursor });
    for (const client of page.data) names.push(client.name);
    ({ hasMore } = page);
    cursor = page.nextCursor ?? undefined;
  }
  return names.length;
}

// mistake: createdAtGte → createdAtgte
export async function filterByTime(api: Api, { since }: Input) {
  const clients = new wedsync.ClientsApi(api);
  const all: wedsync.Client[] = [];
  for (let cursor: string | undefined, hasMore = true; hasMore;) {
    const page = await clients.clientsList({ createdAtGte: since, limit: 100, cursor });
    all.push(...page.data);
    ({ hasMore } = page);
    cursor = page.nextCursor ?? undefined;
  }
  return all.length;
}

// mistake: customerId: customerId as never, →
export async function createBooking(api: Api, { customerId, serviceId, startAt }: Input) {
  // The types of `string | ExternalRef` are wrong: they only have the object.
  const input = { customerId: customerId as never, serviceId: serviceId as never, startAt };
  const booking = await new wedsync.BookingsApi(api).bookingsCreate({ bookingInput: input });
  return (booking.endAt.getTime() - booking.startAt.getTime()) / 60_000;
}

// mistake: "confirmed" → "confirm"
export async function confirmBooking(api: Api, { bookingId, version }: Input) {
  const bookings = new wedsync.BookingsApi(api);
  const booking = await bookings.bookingsConfirm({ bookingId, ifMatch: `"${version}"` });
  return booking.status === "confirmed";
}

// mistake: problem.detail → problem.explanation
export async function handleConflict(api: Api, { customerId, serviceId, startAt }: Input) {
  const input = { customerId: customerId as never, serviceId: serviceId as never, startAt };
  try {
    await new wedsync.BookingsApi(api).bookingsCreate({ bookingInput: input });
  } catch (error) {
    if (!(error instanceof wedsync.ResponseError)) throw error;
    const problem = (await error.response.json()) as wedsync.Problem;
    if (problem.code !== "slot_unavailable") throw error;
    return problem.detail;
  }
}

// mistake: fault.detail → fault.text
export async function showFaults(api: Api) {
  try {
    await new wedsync.ClientsApi(api).clientsCreate({ clientInput: { name: "John", email: "john" } });
  } catch (error) {
    if (!(error instanceof wedsync.ResponseError) || error.response.status !== 422) throw error;
    const problem = (await error.response.json()) as wedsync.Problem;
    return problem.errors?.map((fault) => `${fault.pointer}: ${fault.detail}`);
  }
}

// mistake: 25_000 → "250"
export async function payOnce(api: Api, { bookingId }: Input) {
  const payments = new wedsync.PaymentsApi(api);
  const idempotencyKey = crypto.randomUUID();
  const amount = { amount: 25_000, currency: "EUR" };
  const paymentInput = { amount, method: { type: "cash" as const }, bookingId: bookingId as never };
  const payment = await retry(() => payments.paymentsCreate({ idempotencyKey, paymentInput }));
  return payment.id;
}

// mistake: clientsGet → clientsFetch
export async function waitForLimit(api: Api, { clientId }: Input) {
  const client = await retry(() => new wedsync.ClientsApi(api).clientsGet({ clientId }));
  return client.name;
}

// mistake: signal → timeout
export async function setOptions(api: Api, { clientId, organization }: Input) {
  const clients = new wedsync.ClientsApi(api);
  const signal = AbortSignal.timeout(5_000);
  const client = await clients.clientsGet({ clientId, wedSyncOrganization: organization }, { signal });
  return client.id;
}

// mistake: customer?.name → customer.name
export async function expandCustomer(api: Api, { bookingId }: Input) {
  const booking = await new wedsync.BookingsApi(api).bookingsGet({ bookingId, expand: ["customer"] });
  return booking.customer?.name;
}

// mistake: "booking.confirmed" → "booking.confirm"
export async function receiveWebhook(_api: Api, { webhook }: Input) {
  const event = new Webhook(webhook.secret).verify(webhook.body, webhook.headers) as {
    type: string;
    data: { object: object };
  };
  if (event.type !== "booking.confirmed") return undefined;
  return wedsync.BookingFromJSON(event.data.object).startAt.getTime() / 1_000;
}

// mistake: progress.done → progress.finished
export async function importInBulk(api: Api, { newClients }: Input) {
  const { raw } = await new wedsync.ClientsApi(api).clientsBulkRaw({ clientBulk: { create: newClients } });
  const answer: unknown = await raw.json();
  if (raw.status === 200) return wedsync.BulkAnswerFromJSON(answer).succeeded;
  let job = wedsync.JobFromJSON(answer);
  while (job.status === "queued" || job.status === "running") {
    await new Promise((resolve) => setTimeout(resolve, 250));
    job = await new wedsync.JobsApi(api).jobsGet({ jobId: job.id });
  }
  if (job.status !== "succeeded") throw new Error(`The job ${job.id} is ${job.status}.`);
  return job.progress.done;
}

// mistake: filename → file_name
export async function uploadFile(api: Api, { file }: Input) {
  const uploads = new wedsync.UploadsApi(api);
  const sha256 = createHash("sha256").update(file).digest("hex");
  const upload = await uploads.uploadsCreate({
    uploadInput: { filename: "photo.jpg", contentType: "image/jpeg", size: file.byteLength, sha256 },
  });
  const answer = await fetch(upload.uploadUrl, { method: "PUT", headers: upload.uploadHeaders, body: file });
  if (!answer.ok) throw new Error(`The upload failed with status ${answer.status}.`);
  return upload.id;
}

// mistake: "client" → "clients"
export async function followChanges(api: Api, { cursor, store }: Input) {
  const events = new wedsync.EventsApi(api);
  const ids: string[] = [];
  for (let hasMore = true; hasMore;) {
    const page = await events.changesList({ cursor, types: ["client"], limit: 100 });
    for (const change of page.data) ids.push(change.id);
    ({ hasMore, nextCursor: cursor } = page);
    store(cursor);
  }
  return ids.length;
}

// mistake: codeVerifier, redirectUri → code_verifier: codeVerifier, redirectUri
export async function signIn(api: Api, { redirectUri, oauthClientId: clientId, agree }: Input) {
  const state = randomBytes(16).toString("base64url");
  const codeVerifier = randomBytes(32).toString("base64url");
  const url = new URL("/oauth/authorize", api.basePath);
  url.searchParams.set("response_type", "code");
  url.searchParams.set("client_id", clientId);
  url.searchParams.set("redirect_uri", redirectUri);
  url.searchParams.set("scope", "clients:read");
  url.searchParams.set("state", state);
  url.searchParams.set("code_challenge", createHash("sha256").update(codeVerifier).digest("base64url"));
  url.searchParams.set("code_challenge_method", "S256");
  const redirect = new URL(agree(url.href)).searchParams;
  if (redirect.get("state") !== state) throw new Error("The redirect is not the answer to this request.");
  const code = redirect.get("code") ?? "";
  const oauth = new wedsync.OAuthApi(api);
  const tokens = await oauth.oauthToken({ grantType: "authorization_code", clientId, code, codeVerifier, redirectUri });
  return tokens.accessToken;
}
