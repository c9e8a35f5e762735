/** One attempt of a request: a time limit, your signal, and errors of our own. */

import { AbortError, ConnectionError, TimeoutError } from "./errors.js";
import { sleep, startTimer } from "./retries.js";

/** What an attempt sends, and how. */
export interface Attempt {
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly init: RequestInit;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly idempotencyKey: string | undefined;
}

/** Send the request, and return what `read` makes of the response; both within the time limit. */
export async function send<T>(attempt: Attempt, read: (response: Response) => Promise<T>): Promise<T> {
  const { signal, timeoutMs, idempotencyKey } = attempt;
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) throw new AbortError("The call was aborted.", { cause: signal.reason, idempotencyKey });
  signal?.addEventListener("abort", abort, { once: true });
  let isLate = false;
  const end = (): void => {
    isLate = true;
    controller.abort();
  };
  const timer = startTimer(timeoutMs, end);
  try {
    // Without a receiver: the `fetch` of browsers rejects any other than the window.
    const { fetch: transport } = attempt;
    const work = transport(attempt.url, { ...attempt.init, signal: controller.signal }).then(read);
    // A transport of your own may ignore the signal.
    return await Promise.race([work, rejectOnAbort(controller.signal)]);
  } catch (cause) {
    if (signal?.aborted) throw new AbortError("The call was aborted.", { cause: signal.reason, idempotencyKey });
    if (isLate) throw new TimeoutError(`No answer came within ${timeoutMs} ms.`, { idempotencyKey });
    throw new ConnectionError(`The connection failed: ${reasonOf(cause)}`, { cause, idempotencyKey });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** Wait before the next attempt. Throws AbortError when the signal is aborted. */
export async function pause(delayMs: number, signal?: AbortSignal, idempotencyKey?: string): Promise<void> {
  try {
    await sleep(delayMs, signal);
  } catch (cause) {
    throw new AbortError("The call was aborted.", { cause, idempotencyKey });
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
  });
}

function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown; message?: unknown } };
  return String(cause?.code ?? cause?.message ?? (error as Error | undefined)?.message ?? error);
}
