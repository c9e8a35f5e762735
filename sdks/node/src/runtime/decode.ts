/** Turns the JSON of answers into models: times become dates, secrets are masked, everything unknown is kept as it is. */

import { isSecret, protect } from "./masks.js";

/** What a model has that JSON lacks: `d`, the names of its times, and `m`, the shapes of its inner models. */
export interface Shape {
  readonly d?: readonly string[];
  readonly m?: Readonly<Record<string, (owner: Fields) => Shape>>;
}

/** A JSON object. */
export type Fields = Record<string, unknown>;

/** Return the value with dates for the times of its shape. Changes the value itself. */
export function decode(value: unknown, shape: Shape = {}): unknown {
  if (Array.isArray(value)) {
    for (const item of value) decode(item, shape);
  } else if (typeof value === "object" && value !== null) {
    decodeObject(value as Fields, shape);
  }
  return value;
}

function decodeObject(fields: Fields, shape: Shape): void {
  let hasSecret = false;
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value && isSecret(name)) hasSecret = true;
    // Not `shape.m?.[name]`: a field may be called `__proto__`, or as a method of all objects is.
    if (typeof value === "object") decode(value, own(shape.m, name)?.(fields));
  }
  for (const name of shape.d ?? []) {
    const value = fields[name];
    if (typeof value === "string") fields[name] = decodeTime(value);
  }
  if (hasSecret) protect(fields);
}

/** The object's own property with a name that comes from outside. */
export function own<T>(object: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}

function decodeTime(value: string): Date | string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : date;
}
