// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { Batch, BatchInput } from "../models.js";
import * as shapes from "../shapes.js";

/** Many operations in one request: independent, or all or nothing. */
export class BatchResource extends Resource {
  /**
   * Run a batch of operations.
   *
   * A batch has up to 100 operations. Each operation requires its own scope, takes its own headers and has its own result. Each
   * operation counts as one request against your limits.
   *
   * A reference such as `{{0.body.id}}` or `{{0.headers.ETag}}` inserts a value of an earlier result into a path, a body or a header.
   * An operation with a reference to a missing value returns 424. Other text in double braces returns 422; to send the text
   * `{{name}}`, such as a placeholder of a template, write `\{{name}}`.
   *
   * With `atomic`, all operations succeed in one transaction or none is applied. If one fails, its result contains the error and all
   * other operations return 424.
   *
   * With `async`, the response is 202 and the batch runs as a job. Its operations count against your limits when the job runs them,
   * or at once if the batch is `atomic`. The job uses at most half of each limit.
   *
   * If you retry with the same `Idempotency-Key`, each operation takes effect only once.
   *
   * Required scope: `batch:write`.
   */
  create(body: BatchInput, options?: RequestOptions): Promise<Batch> {
    return this.value<Batch>("POST", "/v1/batch", { body, options, shape: shapes.Batch });
  }

  /**
   * Get a batch with its results.
   *
   * Requires each of the batch's `scopes`, or the read scope of the same resource.
   *
   * Required scope: `batch:read`.
   */
  get(batchId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<Batch> {
    return this.value<Batch>("GET", path`/v1/batch/${batchId}`, { options, shape: shapes.Batch });
  }
}
