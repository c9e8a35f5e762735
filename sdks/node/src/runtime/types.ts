/** Types that generated code is made of. */

import type { EventActor } from "../generated/models.js";

/** One of the known values, or one that a newer server sends. */
export type Open<T extends string> = T | (string & {});

/** A model as a request takes it: times may be texts, too. */
export type Writable<T> = T extends Date
  ? Date | string
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : T extends object
      ? { [Name in keyof T]: Writable<T[Name]> }
      : T;

/** A filter: equal to a value, or between limits. */
export type Range<T> = T | { gte?: T; gt?: T; lte?: T; lt?: T };

/** A filter: equal to a value, or to one of several. */
export type OneOf<T> = T | { in?: T[] };

/** What all events have. */
export interface EventEnvelope<Type extends string, Resource> {
  /** ID of the event. Process each once: deliveries can repeat. */
  id: string;
  object: "event";
  type: Type;
  api_version: string;
  /** Number of the event in its organization. */
  sequence: number;
  created_at: Date;
  livemode: boolean;
  organization_id: string;
  actor: EventActor;
  request_id: string;
  data: {
    /** The resource after the change. Thin events have its `id` and `object` only. */
    object: Resource;
    /** Values before the change, as JSON. */
    previous_attributes: Record<string, unknown> | null;
  };
  /** True if the resource is too large for an event: `data.object` has its `id` and `object` only. */
  truncated?: boolean;
}
