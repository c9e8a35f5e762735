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
  /** Called with the cursor of each page when its changes are processed: store it. */
  onCursor?: ((cursor: string) => void | Promise<void>) | undefined;
  /**
   * Called when the changes after the cursor are no longer stored (410 `cursor_expired`), with the latest cursor: copy all resources
   * again, and remove those that the lists don't have. The feed then continues with the changes since the call. Without it, the feed
   * throws CursorExpiredError.
   */
  onReset?: ((cursor: string) => void | Promise<void>) | undefined;
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
    const { signal, intervalMs = INTERVAL_MS, stopAtEnd, onCursor } = this.#options;
    while (!signal?.aborted) {
      const page = await this.#next();
      yield page;
      this.#cursor = page.nextCursor ?? this.#cursor;
      if (this.#cursor) await onCursor?.(this.#cursor);
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
      const { onReset } = this.#options;
      if (!(error instanceof CursorExpiredError) || !onReset) throw error;
      // What changes while everything is copied comes after this cursor.
      const { nextCursor } = await this.#fetch("latest");
      this.#cursor = nextCursor ?? undefined;
      await onReset(nextCursor ?? "");
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
    const {
      cursor: _c,
      types: _t,
      limit: _l,
      intervalMs: _i,
      stopAtEnd: _s,
      onCursor: _o,
      onReset: _r,
      ...requestOptions
    } = options;
    return new ChangeFeed((query) => this.list(query, requestOptions), options);
  }
}
