/** The change feed as an endless iterator. */

import { CursorExpiredError } from "../generated/errors.js";
import type { Change, ChangesTypes } from "../generated/models.js";
import { Changes as GeneratedChanges } from "../generated/resources/changes.js";
import { sleep } from "../runtime/retries.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Page } from "../runtime/page.js";

const INTERVAL_MS = 5_000;

/** Where the feed starts, and how it waits. */
export interface FollowOptions extends RequestOptions {
  /** Cursor to continue from. `latest`: changes from now on. Default: the oldest stored change. */
  cursor?: string | undefined;
  /** Types of resources. Default: all that the credentials can read. */
  types?: ChangesTypes[] | undefined;
  /** Number of changes of one request, 1 to 100. Default: 100. */
  limit?: number | undefined;
  /** Time between two looks when there is nothing new, in milliseconds. Default: 5,000. */
  intervalMs?: number | undefined;
  /** End when there is nothing new. Default: false. */
  stopAtEnd?: boolean | undefined;
  /**
   * Called when the changes after the cursor are no longer stored (410 `cursor_expired`): copy all resources again, and remove those
   * that the lists don't have. The feed then continues with the changes since the call. Without it, the feed continues with the
   * oldest stored change.
   */
  onExpired?: (() => void | Promise<void>) | undefined;
}

/** Changes as they come. Stop with `break`, or with `signal`. */
export class ChangeFeed implements AsyncIterable<Change> {
  readonly #list: (query: object) => PromiseLike<Page<Change>>;
  readonly #options: FollowOptions;
  #cursor: string | undefined;

  constructor(list: (query: object) => PromiseLike<Page<Change>>, options: FollowOptions) {
    this.#list = list;
    this.#options = options;
    this.#cursor = options.cursor;
  }

  /** Cursor after the last page that was processed completely. A feed that is interrupted continues from it. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /** A page for each request; some have no changes. Store `nextCursor` of a page together with what you did with its `data`. */
  async *pages(): AsyncGenerator<Page<Change>> {
    const { signal, intervalMs = INTERVAL_MS, stopAtEnd } = this.#options;
    while (!signal?.aborted) {
      const page = await this.#next();
      yield page;
      this.#cursor = page.nextCursor ?? this.#cursor;
      if (page.hasMore) continue;
      if (stopAtEnd) return;
      await sleep(intervalMs, signal).catch(() => undefined);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Change> {
    for await (const page of this.pages()) yield* page.data;
  }

  async #next(): Promise<Page<Change>> {
    try {
      return await this.#fetch(this.#cursor);
    } catch (error) {
      if (!(error instanceof CursorExpiredError)) throw error;
      const { onExpired } = this.#options;
      // What changes while everything is copied comes after this cursor.
      this.#cursor = onExpired ? ((await this.#fetch("latest")).nextCursor ?? undefined) : undefined;
      await onExpired?.();
      return await this.#fetch(this.#cursor);
    }
  }

  #fetch(cursor: string | undefined): PromiseLike<Page<Change>> {
    const { types, limit = 100 } = this.#options;
    return this.#list({ limit, ...(types ? { types } : {}), ...(cursor ? { cursor } : {}) });
  }
}

export class Changes extends GeneratedChanges {
  /** Follow the changes of your resources, oldest first, without an end. */
  follow(options: FollowOptions = {}): ChangeFeed {
    const { cursor: _, types: __, limit: ___, intervalMs: ____, stopAtEnd: _____, onExpired: ______, ...requestOptions } = options;
    return new ChangeFeed((query) => this.list(query, requestOptions), options);
  }
}
