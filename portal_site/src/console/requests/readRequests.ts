/** Reads the request log without the requests that read it: a live list would soon be full of its own. */
import type { RequestLog, RequestLogsListQuery } from '@wedsync/sdk'

export interface RequestsPageData {
  data: RequestLog[]
  hasMore: boolean
  nextCursor: string | null
  /** IDs of the newest rows, shown or not. */
  newestIds: string[]
}

interface ListsRequests {
  list: (query: RequestLogsListQuery) => PromiseLike<Omit<RequestsPageData, 'newestIds'>>
}

export const LOG_ROUTE = '/v1/request-logs'
const PAGE_SIZE = 50
const MAX_PAGES = 4
const WANTED = 25
const MAX_ROWS = 200

/**
 * One page: at most 200 requests are read to fill it. With the page that was read before, what is new is added to it. Requests that read
 * the log are shown only to those who ask for them.
 */
export async function readRequests(logs: ListsRequests, query: RequestLogsListQuery, previous?: RequestsPageData): Promise<RequestsPageData> {
  const shown: RequestsPageData = { data: [], hasMore: true, nextCursor: query.cursor ?? null, newestIds: [] }
  for (let pages = 0; shown.hasMore && pages < MAX_PAGES && shown.data.length < WANTED; pages += 1) {
    const page = await logs.list({ ...query, limit: PAGE_SIZE, ...(shown.nextCursor !== null && { cursor: shown.nextCursor }) })
    if (pages === 0) shown.newestIds = page.data.map(({ id }) => id)
    shown.data.push(...page.data.filter((row) => isShown(row, query)))
    shown.hasMore = page.hasMore
    shown.nextCursor = page.nextCursor
    if (previous && page.data.some(({ id }) => previous.newestIds.includes(id))) return merge(shown, previous)
  }
  return shown
}

const isShown = ({ route }: RequestLog, { route: wanted, request_id }: RequestLogsListQuery) =>
  !route.startsWith(LOG_ROUTE) || wanted !== undefined || request_id !== undefined

/** A request that took long to arrive in the log may belong between those that are there already. */
function merge(newest: RequestsPageData, previous: RequestsPageData): RequestsPageData {
  const ids = new Set(newest.data.map(({ id }) => id))
  const rows = [...newest.data, ...previous.data.filter(({ id }) => !ids.has(id))]
  if (rows.length > MAX_ROWS) return newest
  rows.sort((one, other) => other.created_at.getTime() - one.created_at.getTime())
  return { ...previous, data: rows, newestIds: newest.newestIds }
}
