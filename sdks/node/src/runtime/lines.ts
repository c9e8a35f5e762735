/** JSON Lines, read while they come. */

import { decode, type Shape } from "./decode.js";
import { AbortError, ConnectionError, TimeoutError, UnexpectedResponseError } from "./errors.js";
import { startTimer } from "./retries.js";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Yield the value of each line. Throws AbortError, ConnectionError, TimeoutError, UnexpectedResponseError. */
export async function* readLines<T>(
  open: () => Promise<ReadableStream<Uint8Array>>,
  shape: Shape | undefined,
  signal: AbortSignal | undefined,
  timeoutMs: number,
): AsyncGenerator<T> {
  const reader = (await open()).getReader();
  const abort = (): void => void reader.cancel(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let isDone = false; !isDone;) {
      const { done, value } = await read(reader, timeoutMs);
      if (signal?.aborted) throw new AbortError("The call was aborted.", { cause: signal.reason });
      isDone = done;
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim()) yield parse<T>(line, shape);
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    await reader.cancel().catch(() => undefined);
  }
}

async function read(reader: Reader, timeoutMs: number): Promise<Awaited<ReturnType<Reader["read"]>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = startTimer(timeoutMs, () => reject(new TimeoutError(`Nothing more came within ${timeoutMs} ms.`)));
  });
  try {
    return await Promise.race([reader.read(), limit]);
  } catch (cause) {
    if (cause instanceof TimeoutError) throw cause;
    throw new ConnectionError("The connection broke while the answer came.", { cause });
  } finally {
    clearTimeout(timer);
  }
}

function parse<T>(line: string, shape: Shape | undefined): T {
  try {
    return decode(JSON.parse(line), shape) as T;
  } catch {
    throw new UnexpectedResponseError("A line of the answer is not JSON. Check the base URL and proxies.", 200);
  }
}
