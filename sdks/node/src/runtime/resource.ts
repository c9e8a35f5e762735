/** The base of all resources: the ways in which an operation returns. */

import type { Call, Core } from "./core.js";
import { readLines } from "./lines.js";
import { PagePromise } from "./page.js";

/** Methods of one resource of the API. */
export class Resource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** The connection, for the methods of subclasses. */
  protected get core(): Core {
    return this.#core;
  }

  protected async value<T>(method: string, path: string, call: Call): Promise<T> {
    return (await this.#core.json(method, path, call)) as T;
  }

  protected page<T>(method: string, path: string, call: Call): PagePromise<T> {
    const shape = { m: { data: () => call.shape ?? {} } };
    return new PagePromise<T>((query) => this.#core.json(method, path, { ...call, query, shape }), call.query);
  }

  protected lines<T>(method: string, path: string, call: Call): AsyncIterable<T> {
    const { options, shape } = call;
    const timeoutMs = this.#core.timeoutMs(options);
    return readLines<T>(() => this.#core.stream(method, path, call), shape, options?.signal, timeoutMs);
  }

  protected text(method: string, path: string, call: Call): Promise<string> {
    return this.#core.text(method, path, call);
  }
}
