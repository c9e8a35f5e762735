/** Jobs that are waited for. */

import type { Job, Result } from "../generated/models.js";
import { Jobs as GeneratedJobs } from "../generated/resources/jobs.js";
import { pause } from "../runtime/attempt.js";
import { WedSyncError } from "../runtime/errors.js";
import type { RequestOptions } from "../runtime/options.js";

const FIRST_INTERVAL_MS = 250;
const LONGEST_INTERVAL_MS = 5_000;
const TIMEOUT_MS = 600_000;

/** How a job is waited for. */
export interface WaitOptions extends Omit<RequestOptions, "timeoutMs"> {
  /** Time until the job must have ended, in milliseconds. Default: 600,000. */
  timeoutMs?: number | undefined;
  /** Time between two looks, in milliseconds. Default: from 250, growing to 5,000. */
  intervalMs?: number | undefined;
  /** Called with the job after each look. */
  onProgress?: (job: Job) => void;
}

/** A job has failed or was canceled. */
export class JobFailedError extends WedSyncError {
  override name = "JobFailedError";

  constructor(readonly job: Job) {
    super(
      job.error
        ? `The job ${job.id} has failed: ${job.error.detail} (${job.error.code})`
        : `The job ${job.id} is ${job.status}.`,
    );
  }
}

/** A job has not ended in time. It still runs: wait for it again, or cancel it. */
export class JobTimeoutError extends WedSyncError {
  override name = "JobTimeoutError";

  constructor(
    readonly job: Job,
    timeoutMs: number,
  ) {
    super(`The job ${job.id} has not ended within ${timeoutMs} ms. It is ${job.status}.`);
  }
}

export class Jobs extends GeneratedJobs {
  /** Wait until a job has succeeded. Throws JobFailedError if it fails or is canceled, JobTimeoutError if it takes too long. */
  async waitFor(job: Job | string, options: WaitOptions = {}): Promise<Job> {
    const { timeoutMs = TIMEOUT_MS, intervalMs, onProgress, ...requestOptions } = options;
    const id = typeof job === "string" ? job : job.id;
    const end = performance.now() + timeoutMs;
    for (let interval = intervalMs ?? FIRST_INTERVAL_MS; ; interval = Math.min(interval * 1.5, LONGEST_INTERVAL_MS)) {
      const current = await this.get(id, requestOptions);
      onProgress?.(current);
      if (current.status === "succeeded") return current;
      if (current.status === "failed" || current.status === "canceled") throw new JobFailedError(current);
      const delay = intervalMs ?? interval;
      if (performance.now() + delay > end) throw new JobTimeoutError(current, timeoutMs);
      await pause(delay, options.signal);
    }
  }

  /** Get a job's result, one operation at a time, in their order. */
  override result(jobId: string, options?: RequestOptions): AsyncIterable<Result> {
    return super.result(jobId, options) as AsyncIterable<Result>;
  }
}
