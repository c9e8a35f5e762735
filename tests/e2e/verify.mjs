// Verifies deliveries with npm's standardwebhooks: [{secret, headers, body, received_at_s}] as JSON on standard input; prints a list with
// each event's type, or null where the delivery is refused. The library has no Ed25519: Node's own verifies those.
import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { Webhook, WebhookVerificationError } from "standardwebhooks";

const SPKI_OF_ED25519 = Buffer.from("302a300506032b6570032100", "hex");

function verifyKeyPair({ secret, headers, body }) {
  const key = createPublicKey({
    key: Buffer.concat([SPKI_OF_ED25519, Buffer.from(secret.slice("whpk_".length), "base64")]),
    format: "der",
    type: "spki",
  });
  const content = Buffer.from(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`);
  const signatures = headers["webhook-signature"].split(" ").filter((each) => each.startsWith("v1a,"));
  if (!signatures.some((each) => verify(null, content, key, Buffer.from(each.slice("v1a,".length), "base64")))) {
    throw new WebhookVerificationError("No matching signature found");
  }
  return JSON.parse(body);
}

function verifyDelivery(delivery) {
  // The library compares with its clock: that of the arrival.
  Date.now = () => delivery.received_at_s * 1000;
  try {
    const { secret, headers, body } = delivery;
    const event = secret.startsWith("whpk_") ? verifyKeyPair(delivery) : new Webhook(secret).verify(body, headers);
    return event.type;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return null;
    throw error;
  }
}

const deliveries = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(deliveries.map(verifyDelivery)));
