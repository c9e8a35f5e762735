/** Lists: a page, and all items over all pages. */

import { UnexpectedResponseError } from "./errors.js";

/** Gets the page that a query selects. */
export type FetchPage = (query: object) => Promise<unknown>;

interface PageBody {
  data: unknown[];
  has_more: boolean;
  next_cursor: string | null;
  total?: number;
  total_is_exact?: boolean;
}

/** A page of a list. Iterating over it yields its items and those of all pages after it. */
export class Page<T> implements AsyncIterable<T> {
  /** Items of the page. */
  readonly data: T[];
  /** Whether another page follows. */
  readonly hasMore: boolean;
  /** Cursor of the next page: `list({cursor})` continues there, also later and in another process. */
  readonly nextCursor: string | null;
  /** Number of matching items, with `include: "total"`. */
  readonly total: number | undefined;
  /** Whether `total` is exact: it is not if more items match than the API counts. */
  readonly totalIsExact: boolean | undefined;
  readonly #fetchPage: FetchPage;
  readonly #query: object;

  constructor(body: PageBody, fetchPage: FetchPage, query: object) {
    this.data = body.data as T[];
    this.nextCursor = body.next_cursor || null;
    this.hasMore = body.has_more && this.nextCursor !== null;
    this.total = body.total;
    this.totalIsExact = body.total_is_exact;
    this.#fetchPage = fetchPage;
    this.#query = query;
  }

  /** Get the next page; undefined after the last one. */
  async nextPage(): Promise<Page<T> | undefined> {
    if (!this.hasMore || this.nextCursor === null) return undefined;
    // A cursor has the position: an offset with it is refused.
    const { offset: _, ...query } = this.#query as { offset?: number };
    const nextQuery = { ...query, cursor: this.nextCursor };
    return await makePage<T>(this.#fetchPage, nextQuery);
  }

  /** This page and those after it. */
  async *pages(): AsyncGenerator<Page<T>> {
    for (let page: Page<T> | undefined = this as Page<T>; page; page = await page.nextPage()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const page of this.pages()) yield* page.data;
  }
}

async function makePage<T>(fetchPage: FetchPage, query: { cursor?: string }): Promise<Page<T>> {
  const body = (await fetchPage(query)) as PageBody;
  const isSamePage = body.has_more && body.next_cursor && body.next_cursor === query.cursor;
  if (Array.isArray(body.data) && !isSamePage) return new Page<T>(body, fetchPage, query);
  const fault = isSamePage ? "has the cursor of the same page again" : "has no list";
  throw new UnexpectedResponseError(`The page ${fault}. Check the base URL and proxies.`, 200);
}

/** A list: awaited, it is its first page; iterated, all its items. Requests are sent when they are needed. */
export class PagePromise<T> implements Promise<Page<T>>, AsyncIterable<T> {
  readonly [Symbol.toStringTag] = "PagePromise";
  readonly #fetchFirst: () => Promise<Page<T>>;
  #first: Promise<Page<T>> | undefined;

  constructor(fetchPage: FetchPage, query: object = {}) {
    this.#fetchFirst = () => makePage<T>(fetchPage, query);
  }

  then<A = Page<T>, B = never>(
    onPage?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#page().then(onPage, onError);
  }

  catch<B = never>(onError?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.#page().catch(onError);
  }

  finally(onEnd?: (() => void) | null): Promise<Page<T>> {
    return this.#page().finally(onEnd);
  }

  /** All pages. Their `nextCursor` is where an interrupted run continues. */
  async *pages(): AsyncGenerator<Page<T>> {
    yield* (await this.#page()).pages();
  }

  /** All items, or the first ones: at most `maximum`. */
  async toArray(maximum = Infinity): Promise<T[]> {
    const items: T[] = [];
    if (maximum > 0) {
      for await (const item of this) {
        items.push(item);
        if (items.length >= maximum) break;
      }
    }
    return items;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    yield* await this.#page();
  }

  #page(): Promise<Page<T>> {
    return (this.#first ??= this.#fetchFirst());
  }
}
