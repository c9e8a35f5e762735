/** The twenty tasks with openapi-fetch and the types that openapi-typescript makes of our document. */
import { createHash, randomBytes } from "node:crypto";

import createFetchClient, { type Client } from "openapi-fetch";
import { Webhook } from "standardwebhooks";

import type { components, paths } from "openapi-types";

import type { Input } from "./input.js";

type Api = Client<paths> & { baseUrl: string };

export function connect(baseUrl: string): Api {
  const headers = { Authorization: "Bearer sk_test_1" };
  return Object.assign(createFetchClient<paths>({ baseUrl, headers }), { baseUrl });
}

async function retry<T extends { response: Response }>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await call().catch((error: unknown) => {
      if (attempt === 2) throw error;
    });
    const status = answer?.response.status ?? 503;
    if (answer && (attempt === 2 || (status !== 429 && status < 500))) return answer;
    const delay = Number(answer?.response.headers.get("retry-after") ?? 0.5 * 2 ** attempt);
    await new Promise((resolve) => setTimeout(resolve, delay * 1_000));
  }
}

// mistake: email: → mail:
export async function createClient(api: Api) {
  const { data: client, error } = await api.POST("/v1/clients", {
    body: { name: "John & Jane", email: "john@example.com", package_type: "premium" },
  });
  if (error) throw new Error(error.detail);
  return client.id;
}

// mistake: wedding_date → weddingdate
export async function readClient(api: Api, { clientId }: Input) {
  const params = { path: { client_id: clientId } };
  const { data: client, error } = await api.GET("/v1/clients/{client_id}", { params });
  if (error) throw new Error(error.detail);
  return client.wedding_date ?? "no date";
}

// mistake: "Window seat" → 5
export async function updateClient(api: Api, { clientId, version }: Input) {
  const { data: client, error } = await api.PATCH("/v1/clients/{client_id}", {
    params: { path: { client_id: clientId }, header: { "If-Match": `"${version}"` } },
    body: { notes: "Window seat" },
  });
  if (error) throw new Error(error.detail);
  return client.version;
}

// mistake: client_id: clientId →
export async function deleteClient(api: Api, { clientId }: Input) {
  const { error } = await api.DELETE("/v1/clients/{client_id}", { params: { path: { client_id: clientId } } });
  if (error) throw new Error(error.detail);
}

// mistake: "lead" → 1
export async function listLeads(api: Api) {
  const query = { status: "lead", sort: "wedding_date", limit: 50 } as const;
  const { data: page, error } = await api.GET("/v1/clients", { params: { query } });
  if (error) throw new Error(error.detail);
  return page.data.length;
}

// mistake: client.name → client.nmae
export async function readAllPages(api: Api) {
  const names: string[] = [];
  for (let cursor: string | undefined, hasMore = true; hasMore;) {
    const { data: page, error } = await api.GET("/v1/clients", { params: { query: { limit: 100, cursor } } });
    if (error) throw new Error(error.detail);
    for (const client of page.data) names.push(client.name);
    hasMore = page.has_more;
    cursor = page.next_cursor ?? undefined;
  }
  return names.length;
}

// mistake: "created_at[gte]" → "created_atgte"
export async function filterByTime(api: Api, { since }: Input) {
  const clients: components["schemas"]["Client"][] = [];
  for (let cursor: string | undefined, hasMore = true; hasMore;) {
    const query = { "created_at[gte]": since.toISOString(), limit: 100, cursor };
    const { data: page, error } = await api.GET("/v1/clients", { params: { query } });
    if (error) throw new Error(error.detail);
    clients.push(...page.data);
    hasMore = page.has_more;
    cursor = page.next_cursor ?? undefined;
  }
  return clients.length;
}

// mistake: customer_id: customerId, →
export async function createBooking(api: Api, { customerId, serviceId, startAt }: Input) {
  const body = { customer_id: customerId, service_id: serviceId, start_at: startAt.toISOString() };
  const { data: booking, error } = await api.POST("/v1/bookings", { body });
  if (error) throw new Error(error.detail);
  return (Date.parse(booking.end_at) - Date.parse(booking.start_at)) / 60_000;
}

// mistake: "confirmed" → "confirm"
export async function confirmBooking(api: Api, { bookingId, version }: Input) {
  const params = { path: { booking_id: bookingId }, header: { "If-Match": `"${version}"` } };
  const { data: booking, error } = await api.POST("/v1/bookings/{booking_id}/confirm", { params });
  if (error) throw new Error(error.detail);
  return booking.status === "confirmed";
}

// mistake: return error.detail → return error.explanation
export async function handleConflict(api: Api, { customerId, serviceId, startAt }: Input) {
  const body = { customer_id: customerId, service_id: serviceId, start_at: startAt.toISOString() };
  const { error } = await api.POST("/v1/bookings", { body });
  if (error?.code === "slot_unavailable") return error.detail;
  if (error) throw new Error(error.detail);
}

// mistake: fault.detail → fault.text
export async function showFaults(api: Api) {
  const { error, response } = await api.POST("/v1/clients", { body: { name: "John", email: "john" } });
  if (response.status === 422) return error?.errors?.map((fault) => `${fault.pointer}: ${fault.detail}`);
  if (error) throw new Error(error.detail);
}

// mistake: 25_000 → "250"
export async function payOnce(api: Api, { bookingId }: Input) {
  const params = { header: { "Idempotency-Key": crypto.randomUUID() } };
  const amount = { amount: 25_000, currency: "EUR" };
  const body = { amount, method: { type: "cash" as const }, booking_id: bookingId };
  const { data: payment, error } = await retry(() => api.POST("/v1/payments", { params, body }));
  if (error) throw new Error(error.detail);
  return payment?.id;
}

// mistake: api.GET → api.FETCH
export async function waitForLimit(api: Api, { clientId }: Input) {
  const params = { path: { client_id: clientId } };
  const { data: client, error } = await retry(() => api.GET("/v1/clients/{client_id}", { params }));
  if (error) throw new Error(error.detail);
  return client?.name;
}

// mistake: signal → timeout
export async function setOptions(api: Api, { clientId, organization }: Input) {
  const params = { path: { client_id: clientId }, header: { "WedSync-Organization": organization } };
  const signal = AbortSignal.timeout(5_000);
  const { data: client, error } = await api.GET("/v1/clients/{client_id}", { params, signal });
  if (error) throw new Error(error.detail);
  return client.id;
}

// mistake: customer?.name → customer.name
export async function expandCustomer(api: Api, { bookingId }: Input) {
  const params = { path: { booking_id: bookingId }, query: { expand: ["customer" as const] } };
  const { data: booking, error } = await api.GET("/v1/bookings/{booking_id}", { params });
  if (error) throw new Error(error.detail);
  return booking.customer?.name;
}

// mistake: "booking.confirmed" → "booking.confirm"
export async function receiveWebhook(_api: Api, { webhook }: Input) {
  const event = new Webhook(webhook.secret).verify(webhook.body, webhook.headers) as {
    type: string;
    data: { object: components["schemas"]["Booking"] };
  };
  return event.type === "booking.confirmed" ? Date.parse(event.data.object.start_at) / 1_000 : undefined;
}

// mistake: progress.done → progress.finished
export async function importInBulk(api: Api, { newClients }: Input) {
  const { data: answer, error } = await api.POST("/v1/clients/bulk", { body: { create: newClients } });
  if (error) throw new Error(error.detail);
  if (!("status" in answer)) return answer.succeeded;
  let job = answer;
  while (job.status === "queued" || job.status === "running") {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { data, error } = await api.GET("/v1/jobs/{job_id}", { params: { path: { job_id: job.id } } });
    if (error) throw new Error(error.detail);
    job = data;
  }
  if (job.status !== "succeeded") throw new Error(`The job ${job.id} is ${job.status}.`);
  return job.progress.done;
}

// mistake: filename → file_name
export async function uploadFile(api: Api, { file }: Input) {
  const sha256 = createHash("sha256").update(file).digest("hex");
  const { data: upload, error } = await api.POST("/v1/uploads", {
    body: { filename: "photo.jpg", content_type: "image/jpeg", size: file.byteLength, sha256 },
  });
  if (error) throw new Error(error.detail);
  const answer = await fetch(upload.upload_url, { method: "PUT", headers: upload.upload_headers, body: file });
  if (!answer.ok) throw new Error(`The upload failed with status ${answer.status}.`);
  return upload.id;
}

// mistake: "client" → "clients"
export async function followChanges(api: Api, { cursor, store }: Input) {
  const ids: string[] = [];
  for (let hasMore = true; hasMore;) {
    const query = { cursor, types: ["client" as const], limit: 100 };
    const { data: page, error } = await api.GET("/v1/changes", { params: { query } });
    if (error) throw new Error(error.detail);
    for (const change of page.data) ids.push(change.id);
    ({ has_more: hasMore, next_cursor: cursor } = page);
    store(cursor);
  }
  return ids.length;
}

// mistake: code_verifier: → codeVerifier:
export async function signIn(api: Api, { redirectUri, oauthClientId, agree }: Input) {
  const state = randomBytes(16).toString("base64url");
  const codeVerifier = randomBytes(32).toString("base64url");
  const url = new URL("/oauth/authorize", api.baseUrl);
  url.searchParams.set("response_type", "code");
  url.searchParams.set("client_id", oauthClientId);
  url.searchParams.set("redirect_uri", redirectUri);
  url.searchParams.set("scope", "clients:read");
  url.searchParams.set("state", state);
  url.searchParams.set("code_challenge", createHash("sha256").update(codeVerifier).digest("base64url"));
  url.searchParams.set("code_challenge_method", "S256");
  const redirect = new URL(agree(url.href)).searchParams;
  if (redirect.get("state") !== state) throw new Error("The redirect is not the answer to this request.");
  const { data: tokens, error } = await api.POST("/oauth/token", {
    body: {
      grant_type: "authorization_code",
      client_id: oauthClientId,
      code: redirect.get("code") ?? "",
      code_verifier: codeVerifier,
      redirect_uri: redirectUri,
    },
    bodySerializer: (body) => new URLSearchParams(body as Record<string, string>),
  });
  if (error) throw new Error(String(error.error));
  return tokens.access_token;
}
