/** Batches that are built step by step, with references to earlier results. */

import type { Batch, BatchInput, Operation } from "../generated/models.js";
import { BatchResource as GeneratedBatch } from "../generated/resources/batch.js";
import { plain } from "../runtime/encode.js";
import type { RequestOptions } from "../runtime/options.js";

/** An operation of a batch, whose result later operations can use. */
export class BatchStep {
  constructor(
    /** Number of the operation, from 0. */
    readonly index: number,
  ) {}

  /** A reference to a field of the result, for paths and bodies of later operations: `step.ref("id")`. */
  ref(field = "id"): string {
    return `{{${this.index}.body.${field}}}`;
  }
}

/** Collects operations, and sends them as one request. */
export class BatchBuilder {
  readonly #resource: GeneratedBatch;
  readonly #operations: Operation[] = [];

  constructor(resource: GeneratedBatch) {
    this.#resource = resource;
  }

  /** Add an operation of any method. */
  add(method: Operation["method"], path: string, body?: unknown, headers?: Record<string, string>): BatchStep {
    const operation = { method, path, ...(body === undefined ? {} : { body: plain(body) }), ...(headers ? { headers } : {}) };
    return new BatchStep(this.#operations.push(operation) - 1);
  }

  get(path: string): BatchStep {
    return this.add("GET", path);
  }

  post(path: string, body?: unknown): BatchStep {
    return this.add("POST", path, body);
  }

  put(path: string, body: unknown): BatchStep {
    return this.add("PUT", path, body);
  }

  patch(path: string, body: unknown): BatchStep {
    return this.add("PATCH", path, body);
  }

  delete(path: string): BatchStep {
    return this.add("DELETE", path);
  }

  /** Send the operations. `atomic`: all or none of them. `async`: in the background. */
  async send(fields: Omit<BatchInput, "operations"> = {}, options?: RequestOptions): Promise<Batch> {
    return await this.#resource.create({ ...fields, operations: this.#operations }, options);
  }
}

export class BatchResource extends GeneratedBatch {
  /** Make a builder of one batch. */
  builder(): BatchBuilder {
    return new BatchBuilder(this);
  }
}
