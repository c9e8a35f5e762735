/** Turns arguments into paths, queries and bodies. */

import { maskedJson } from "./masks.js";

/** A path with encoded parameters. Throws TypeError for an empty one, which would address another resource. */
export function path(texts: TemplateStringsArray, ...parameters: (string | number)[]): string {
  return texts.reduce((start, text, index) => start + encodeSegment(parameters[index - 1]) + text);
}

function encodeSegment(value: unknown): string {
  const segment = String(value ?? "");
  if (segment === "" || segment === "." || segment === "..") {
    throw new TypeError(`An ID in the path is ${segment ? `"${segment}"` : "empty"}. Pass the ID of a resource.`);
  }
  return encodeURIComponent(segment);
}

/** The query: lists are comma-separated, `{gte: …}` becomes `name[gte]`, undefined values are left out. */
export function encodeQuery(values: object | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values ?? {})) addToQuery(query, name, value);
  const text = query.toString();
  return text && `?${text}`;
}

function addToQuery(query: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) query.append(name, value.map(encodeValue).join(","));
  else if (value instanceof Date || typeof value !== "object") query.append(name, encodeValue(value));
  else for (const [operator, inner] of Object.entries(value)) addToQuery(query, `${name}[${operator}]`, inner);
}

function encodeValue(value: unknown): string {
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) throw new TypeError("The request has a date that is invalid.");
  return value.toISOString();
}

/** The body as JSON. */
export function encodeBody(body: unknown): string {
  return JSON.stringify(plain(body));
}

/** The value without masks and dates: models with secrets serialize with a mask, which must not be sent. */
export function plain(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    // JSON would have null, which clears fields.
    throw new TypeError(`The body has a number that JSON does not have: ${value}.`);
  }
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return encodeValue(value);
  const { toJSON } = value as { toJSON?: (name: string) => unknown };
  if (typeof toJSON === "function" && toJSON !== maskedJson) return plain(toJSON.call(value, ""));
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

/** The value of `If-Match`: an ETag as it is, or that of a version. */
export function encodeIfMatch(version: string | number): string {
  const text = String(version);
  return /^\d+$/.test(text) ? `"${text}"` : text;
}
