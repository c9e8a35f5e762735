/** When a call is retried, and after how long. */

import { ApiError, ConnectionError, type WedSyncError } from "./errors.js";

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
// Timers with a longer time end at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Return the delay before the next attempt, in milliseconds; undefined if there is to be none. */
export function retryDelay(error: WedSyncError, attempt: number): number | undefined {
  if (!canRetry(error)) return undefined;
  const asked = error instanceof ApiError ? retryAfter(error.response.headers) : undefined;
  if (asked !== undefined) return asked > LONGEST_RETRY_AFTER_MS ? undefined : asked;
  const delay = Math.min(FIRST_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS);
  return delay * (1 - Math.random() / 2);
}

// Every request is repeatable: by its method, by its key, or as refreshed tokens are. Only codes are never sent twice.
function canRetry(error: WedSyncError): boolean {
  if (error instanceof ConnectionError) return true;
  if (!(error instanceof ApiError)) return false;
  if (error.status === 408) return true;
  if (error.status === 429) return error.problem["retryable"] !== false; // a limit may never have room
  if (error.status === 409) return error.code === "idempotency_in_flight";
  return error.status >= 500 && (error.retryable || !error.code);
}

/** The time that `Retry-After` asks for, in milliseconds. A date is compared with the server's `Date`, as our clock may be wrong. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const delay = Date.parse(value) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}

/** Call a function after a time; never after one for which timers are too short. */
export function startTimer(delayMs: number, callback: () => void): ReturnType<typeof setTimeout> | undefined {
  return delayMs <= LONGEST_TIMER_MS ? setTimeout(callback, delayMs) : undefined;
}

/** Wait. Rejects with the reason of the signal when it is aborted. */
export function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, delayMs);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}
