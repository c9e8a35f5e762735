/** Keeps secrets out of logs: objects with a secret are printed and serialized with a mask, and are read as they are. */

const SECRET = /(^|_)(secret|secret_key|token|password|recovery_code|otpauth_url|qr_svg)s?$/;
const MASK = "********";
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

type Inspect = (value: unknown, options: unknown) => string;

/** Whether values with this name are secrets. */
export function isSecret(name: string): boolean {
  return SECRET.test(name);
}

/** Mask the object's secrets where it is printed or serialized. Its own values, and copies of it, have them. */
export function protect(object: object): void {
  Object.defineProperty(object, INSPECT, { value: inspectMasked });
  Object.defineProperty(object, "toJSON", { value: maskedJson });
}

/** What serializes a masked object: requests send the secrets, of course. */
export function maskedJson(this: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(this).map(([name, value]) => [name, value && isSecret(name) ? MASK : value]),
  );
}

function inspectMasked(this: object, _depth: number, options: unknown, inspect: Inspect): string {
  return inspect(maskedJson.call(this), options);
}
