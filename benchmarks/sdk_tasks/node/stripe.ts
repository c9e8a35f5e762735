/** The twenty tasks as Stripe's SDK does them, with the objects of Stripe that are nearest to ours. */
import Stripe from "stripe";

import type { Input } from "./input.js";

type Api = Stripe;

export function connect(baseUrl: string): Api {
  const { hostname: host, port } = new URL(baseUrl);
  return new Stripe("sk_test_1", { host, port, protocol: "http", telemetry: false });
}

// mistake: email: → mail:
export async function createClient(api: Api) {
  const customer = await api.customers.create({ name: "John & Jane", email: "john@example.com" });
  return customer.id;
}

// mistake: description → descripton
export async function readClient(api: Api, { clientId }: Input) {
  const customer = await api.customers.retrieve(clientId);
  return customer.deleted ? "deleted" : (customer.description ?? "no description");
}

// mistake: "Window seat" → 5
export async function updateClient(api: Api, { clientId }: Input) {
  const customer = await api.customers.update(clientId, { description: "Window seat" });
  return customer.id;
}

// mistake: del(clientId) → del()
export async function deleteClient(api: Api, { clientId }: Input) {
  await api.customers.del(clientId);
}

// mistake: "john@example.com" → 1
export async function listLeads(api: Api) {
  const page = await api.customers.list({ email: "john@example.com", limit: 50 });
  return page.data.length;
}

// mistake: customer.name → customer.nmae
export async function readAllPages(api: Api) {
  const names: (string | null | undefined)[] = [];
  for await (const customer of api.customers.list({ limit: 100 })) names.push(customer.name);
  return names.length;
}

// mistake: created: → createdAt:
export async function filterByTime(api: Api, { since }: Input) {
  const created = { gte: Math.floor(since.getTime() / 1_000) };
  const customers = await api.customers.list({ created: created, limit: 100 }).autoPagingToArray({ limit: 1_000 });
  return customers.length;
}

// mistake: amount: 25_000, →
export async function createBooking(api: Api, { customerId }: Input) {
  const payment = await api.paymentIntents.create({ amount: 25_000, currency: "eur", customer: customerId });
  return payment.created;
}

// mistake: "succeeded" → "confirm"
export async function confirmBooking(api: Api, { bookingId }: Input) {
  const payment = await api.paymentIntents.confirm(bookingId);
  return payment.status === "succeeded";
}

// mistake: error.message → error.explanation
export async function handleConflict(api: Api, { customerId }: Input) {
  try {
    await api.paymentIntents.create({ amount: 25_000, currency: "eur", customer: customerId, confirm: true });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeCardError)) throw error;
    return error.message;
  }
}

// mistake: error.param → error.field
export async function showFaults(api: Api) {
  try {
    await api.customers.create({ name: "John", email: "john" });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    return [`${error.param}: ${error.message}`];
  }
}

// mistake: 25_000 → "250"
export async function payOnce(api: Api, { customerId: customer }: Input) {
  const order = { amount: 25_000, currency: "eur", customer, payment_method: "pm_1", confirm: true };
  const payment = await api.paymentIntents.create(order);
  return payment.id;
}

// mistake: customers.retrieve → customers.fetch
export async function waitForLimit(api: Api, { clientId }: Input) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return (await api.customers.retrieve(clientId)).id;
    } catch (error) {
      if (attempt === 2 || !(error instanceof Stripe.errors.StripeRateLimitError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}

// mistake: timeout: → timeOut:
export async function setOptions(api: Api, { clientId, organization }: Input) {
  const customer = await api.customers.retrieve(clientId, {}, { stripeAccount: organization, timeout: 5_000 });
  return customer.id;
}

// mistake: typeof customer !== "string" && →
export async function expandCustomer(api: Api, { bookingId }: Input) {
  const { customer } = await api.paymentIntents.retrieve(bookingId, { expand: ["customer"] });
  return customer && typeof customer !== "string" && !customer.deleted ? customer.name : undefined;
}

// mistake: "payment_intent.succeeded" → "payment_intent.success"
export async function receiveWebhook(api: Api, { webhook }: Input) {
  const event = api.webhooks.constructEvent(webhook.body, webhook.headers["stripe-signature"] ?? "", webhook.secret);
  return event.type === "payment_intent.succeeded" ? event.data.object.created : undefined;
}

// mistake: run.status → run.state
export async function importInBulk(api: Api) {
  let run = await api.reporting.reportRuns.create({ report_type: "balance.summary.1" });
  while (run.status === "pending") {
    await new Promise((resolve) => setTimeout(resolve, 250));
    run = await api.reporting.reportRuns.retrieve(run.id);
  }
  if (run.status !== "succeeded") throw new Error(`The run ${run.id} is ${run.status}.`);
  return run.id;
}

// mistake: name: → filename:
export async function uploadFile(api: Api, { file: data }: Input) {
  const file = { data, name: "photo.jpg", type: "image/jpeg" };
  const upload = await api.files.create({ purpose: "dispute_evidence", file });
  return upload.id;
}

// mistake: "customer.created" → "client"
export async function followChanges(api: Api, { cursor, store }: Input) {
  const ids: string[] = [];
  for await (const event of api.events.list({ ending_before: cursor, types: ["customer.created"], limit: 100 })) {
    ids.push(event.id);
    store(event.id);
  }
  return ids.length;
}

// mistake: code: → authorization_code:
export async function signIn(api: Api, { redirectUri, oauthClientId, agree }: Input) {
  const state = crypto.randomUUID();
  const url = api.oauth.authorizeUrl({
    client_id: oauthClientId,
    redirect_uri: redirectUri,
    scope: "read_only",
    state,
  });
  const redirect = new URL(agree(url)).searchParams;
  if (redirect.get("state") !== state) throw new Error("The redirect is not the answer to this request.");
  const tokens = await api.oauth.token({ grant_type: "authorization_code", code: redirect.get("code") ?? "" });
  return tokens.access_token;
}
