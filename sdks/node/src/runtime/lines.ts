/** JSON Lines, read while they come. */

import { decode, type Shape } from "./decode.js";
import { AbortError, ConnectionError } from "./errors.js";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Yield the value of each line. Throws AbortError, ConnectionError. */
export async function* readLines<T>(
  open: () => Promise<ReadableStream<Uint8Array>>,
  shape?: Shape,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  const reader = (await open()).getReader();
  const abort = (): void => void reader.cancel(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let isDone = false; !isDone;) {
      const { done, value } = await read(reader);
      if (signal?.aborted) throw new AbortError("The call was aborted.", { cause: signal.reason });
      isDone = done;
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim()) yield decode(JSON.parse(line), shape) as T;
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    await reader.cancel().catch(() => undefined);
  }
}

async function read(reader: Reader): Promise<Awaited<ReturnType<Reader["read"]>>> {
  try {
    return await reader.read();
  } catch (cause) {
    throw new ConnectionError("The connection broke while the answer came.", { cause });
  }
}
