/** Searches the events for a text. The API filters by type and time; the text is searched for here, page by page. */
import type { EventsListQuery } from '@wedsync/sdk'
import type { FeedEvent } from './FeedEvent'

export interface EventsPageData {
  data: FeedEvent[]
  hasMore: boolean
  nextCursor: string | null
  /** Number of events that were read. */
  searched: number
}

interface ListsEvents {
  list: (query: EventsListQuery) => PromiseLike<{ data: FeedEvent[]; hasMore: boolean; nextCursor: string | null }>
}

const PAGE_SIZE = 100
const MAX_PAGES = 5
const WANTED = 25

/** One page of the events of a query that have the text anywhere, at most 500 of them read. Without a text, one page of them all. */
export async function searchEvents(events: ListsEvents, query: EventsListQuery, text: string): Promise<EventsPageData> {
  if (text === '') {
    const page = await events.list(query)
    return { data: page.data, hasMore: page.hasMore, nextCursor: page.nextCursor, searched: page.data.length }
  }
  const found: EventsPageData = { data: [], hasMore: true, nextCursor: query.cursor ?? null, searched: 0 }
  for (let pages = 0; found.hasMore && pages < MAX_PAGES && found.data.length < WANTED; pages += 1) {
    const page = await events.list({ ...query, limit: PAGE_SIZE, ...(found.nextCursor !== null && { cursor: found.nextCursor }) })
    found.data.push(...page.data.filter((event) => hasText(event, text)))
    found.searched += page.data.length
    found.hasMore = page.hasMore
    found.nextCursor = page.nextCursor
  }
  return found
}

const hasText = (event: FeedEvent, text: string) => JSON.stringify(event).toLowerCase().includes(text.toLowerCase())
