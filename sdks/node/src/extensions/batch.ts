/** Batches that are built step by step, with references to earlier results. */

import type { Batch, BatchInput, Operation } from "../generated/models.js";
import { BatchResource as GeneratedBatch } from "../generated/resources/batch.js";
import { plain } from "../runtime/encode.js";
import type { RequestOptions } from "../runtime/options.js";

/** A reference to the result of an operation, for paths, bodies and headers of later operations of the batch. */
export class BatchReference {
  constructor(
    /** Number of the operation, from 0. */
    readonly index: number,
  ) {}

  /** ID of the resource that the operation returns. */
  get id(): string {
    return this.field("id");
  }

  /** ETag of this resource, for `If-Match`. */
  get etag(): string {
    return `{{${this.index}.headers.ETag}}`;
  }

  /** A field of the answer, with dots for inner ones. */
  field(name: string): string {
    return `{{${this.index}.body.${name}}}`;
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
  add(method: Operation["method"], path: string, body?: unknown, headers?: Record<string, string>): BatchReference {
    const operation = {
      method,
      path,
      ...(body === undefined ? {} : { body: plain(body) }),
      ...(headers ? { headers } : {}),
    };
    return new BatchReference(this.#operations.push(operation) - 1);
  }

  get(path: string): BatchReference {
    return this.add("GET", path);
  }

  post(path: string, body?: unknown): BatchReference {
    return this.add("POST", path, body);
  }

  put(path: string, body: unknown): BatchReference {
    return this.add("PUT", path, body);
  }

  patch(path: string, body: unknown): BatchReference {
    return this.add("PATCH", path, body);
  }

  delete(path: string): BatchReference {
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
