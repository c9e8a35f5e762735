// Receives webhooks: PORT=8000 WEBHOOK_SECRET=whsec_… node receiver.mjs
import { createHmac, createPublicKey, timingSafeEqual, verify as verifyEd25519 } from "node:crypto";
import { createServer } from "node:http";

const TOLERANCE_S = 300;
const MAX_BODY_BYTES = 1_000_000;
const SPKI_PREFIX = Buffer.from("302a300506032b6570032100", "hex"); // DER of an Ed25519 public key, without the key

// Whether the delivery is WedSync's, unchanged and new. `body` is the body as received (a Buffer), before parsing.
export function verify(secret, headers, body) {
  const id = headers["webhook-id"] ?? "";
  const timestamp = headers["webhook-timestamp"] ?? "";
  if (!id || !/^\d+$/.test(timestamp) || Math.abs(Date.now() / 1000 - Number(timestamp)) > TOLERANCE_S) return false;
  const [prefix, encodedKey] = secret.split("_");
  const key = Buffer.from(encodedKey, "base64");
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  return (headers["webhook-signature"] ?? "").split(" ").some((signature) => {
    const [version, value = ""] = signature.split(",");
    const bytes = Buffer.from(value, "base64");
    if (prefix === "whsec" && version === "v1") {
      const digest = createHmac("sha256", key).update(content).digest();
      return bytes.length === digest.length && timingSafeEqual(digest, bytes);
    }
    if (prefix === "whpk" && version === "v1a") {
      const publicKey = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, key]), format: "der", type: "spki" });
      return verifyEd25519(null, content, publicKey, bytes);
    }
    return false;
  });
}

createServer(async (request, response) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const isValid = request.method === "POST" && verify(process.env.WEBHOOK_SECRET, request.headers, body);
  if (isValid) {
    const event = JSON.parse(body.toString());
    console.log(event.id, event.type); // process each webhook-id once: deliveries can repeat
  }
  response.writeHead(isValid ? 204 : 400).end();
}).listen(Number(process.env.PORT), "127.0.0.1");
