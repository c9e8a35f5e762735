// Verifies one webhook with npm's standardwebhooks: {secret, headers, body} as JSON on standard input; prints the event's type.
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";

const { secret, headers, body } = JSON.parse(readFileSync(0, "utf8"));
const event = new Webhook(secret).verify(body, headers);
process.stdout.write(event.type);
