/** What the types allow and refuse: the compiler checks this file, nothing runs. */

import type {
  BulkAnswer,
  Client,
  ClientInput,
  ClientStatus,
  CreateClientParams,
  CreateWebhookParams,
  EventOf,
  GetClientsParams,
  Job,
  Page,
  PagePromise,
  UpdateClientParams,
  WebhookTestEvent,
  WebhookEvent,
  WedSyncClient,
} from "@wedsync/sdk";

declare const client: WedSyncClient;
declare const event: WebhookEvent;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const equal = <A, B>(_: Equal<A, B>): void => undefined;

export async function answers(): Promise<void> {
  const created = await client.clients.create({ name: "Ann", email: "ann@example.com" });
  equal<typeof created, Client>(true);
  equal<Client["created_at"], Date>(true);
  equal<Client["wedding_date"], string | null>(true);
  equal<Client["object"], "client">(true);
  equal<Awaited<ReturnType<WedSyncClient["clients"]["bulk"]>>, BulkAnswer | Job>(true);
  const list: PagePromise<Client> = client.clients.list();
  const page: Page<Client> = await list;
  for await (const item of page) equal<typeof item, Client>(true);
  const status: string = created.status;
  if (created.status === "lead") console.log(status);
  // @ts-expect-error -- the API has no such field
  console.log(created.nme);
}

export function requests(): void {
  void client.clients.list({ created_at: { gte: new Date() }, status: { in: ["lead"] }, sort: "-name", limit: 5 });
  void client.weddings.hold("wed_1", undefined, { ifMatch: 1 });
  // @ts-expect-error -- a required field is missing
  void client.clients.create({ name: "Ann" });
  // @ts-expect-error -- no such field
  void client.clients.create({ name: "Ann", email: "ann@example.com", weding_date: "2027-06-12" });
  // @ts-expect-error -- no such value
  void client.clients.create({ name: "Ann", email: "ann@example.com", package_type: "gold" });
  // @ts-expect-error -- dates are texts
  void client.clients.create({ name: "Ann", email: "ann@example.com", wedding_date: new Date() });
  // @ts-expect-error -- bookings change with their version only
  void client.bookings.confirm("bkg_1");
  // @ts-expect-error -- no such filter
  void client.clients.list({ state: "lead" });
  // @ts-expect-error -- no such related resource
  void client.clients.get("cli_1", { expand: ["venues"] });
  // @ts-expect-error -- no such option
  void client.clients.get("cli_1", {}, { timeout: 3 });
  // @ts-expect-error -- availability needs a service and a period
  void client.availability.listDays({ service_id: "svc_1" });
}

export function events(): void {
  switch (event.type) {
    case "client.created":
      equal<typeof event.data.object, Client>(true);
      equal<typeof event, EventOf<"client.created">>(true);
      break;
    case "booking.confirmed":
      console.log(event.data.object.start_at.getTime());
      break;
    // @ts-expect-error -- no such type
    case "client.craeted":
      break;
  }
}

export function names(): void {
  equal<CreateClientParams, ClientInput>(true);
  const parameters: [GetClientsParams, UpdateClientParams, CreateWebhookParams] = [
    { limit: 1 },
    { notes: null },
    { url: "https://hooks.example.com", event_types: ["client.*"] },
  ];
  const testEvent: WebhookTestEvent = { event_type: "client.created" };
  const statuses: ClientStatus[] = ["lead", "active"];
  console.log(parameters, testEvent, statuses, (client as unknown as Record<string, unknown>)["brand_new"]);
}
