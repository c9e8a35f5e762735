/** JSON Lines, read while they come. */

import { decode, type Shape } from "./decode.js";

/** Yield the value of each line. */
export async function* readLines<T>(open: () => Promise<ReadableStream<Uint8Array>>, shape?: Shape): AsyncGenerator<T> {
  const reader = (await open()).getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let end = false; !end; ) {
      const { done, value } = await reader.read();
      end = done;
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim()) yield decode(JSON.parse(line), shape) as T;
    }
  } finally {
    await reader.cancel();
  }
}
