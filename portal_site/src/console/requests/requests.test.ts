import type { RequestLog, RequestLogsListQuery } from '@wedsync/sdk'
import { describe, expect, it } from 'vitest'
import { curlOf } from './curl'
import { explainCode } from './explainCode'
import { LOG_ROUTE, readRequests } from './readRequests'
import { requestQuery } from './requestQuery'

const row = (number: number, route = '/v1/clients') => ({ id: `row_${number}`, route, created_at: new Date(number * 1000) }) as RequestLog

/** A log with these rows, newest first, in pages of two. */
function logOf(rows: RequestLog[]) {
  const queries: RequestLogsListQuery[] = []
  const list = (query: RequestLogsListQuery) => {
    queries.push(query)
    const start = Number(query.cursor ?? 0)
    const hasMore = start + 2 < rows.length
    return Promise.resolve({ data: rows.slice(start, start + 2), hasMore, nextCursor: hasMore ? String(start + 2) : null })
  }
  return { list, queries }
}
const idsOf = ({ data }: { data: RequestLog[] }) => data.map(({ id }) => id)

describe('the request log', () => {
  it('leaves out the requests that read it', async () => {
    const page = await readRequests(logOf([row(4), row(3, LOG_ROUTE), row(2, `${LOG_ROUTE}/{request_id}`), row(1)]), {})
    expect(idsOf(page)).toEqual(['row_4', 'row_1'])
    expect(page.hasMore).toBe(false)
  })

  it('has them for those who ask for them', async () => {
    const rows = [row(2, LOG_ROUTE), row(1, LOG_ROUTE)]
    expect(idsOf(await readRequests(logOf(rows), { route: LOG_ROUTE }))).toEqual(['row_2', 'row_1'])
    expect(idsOf(await readRequests(logOf(rows), { request_id: 'req_1' }))).toEqual(['row_2', 'row_1'])
  })

  it('reads four pages at most, and says where to go on', async () => {
    const log = logOf(Array.from({ length: 20 }, (_, index) => row(20 - index, LOG_ROUTE)))
    const page = await readRequests(log, {})
    expect(page).toMatchObject({ data: [], hasMore: true, nextCursor: '8' })
    expect(log.queries).toHaveLength(4)
  })

  it('adds what is new to what was read, in the order of arrival', async () => {
    const previous = { data: [row(5), row(2)], hasMore: true, nextCursor: 'later', newestIds: ['row_5', 'row_2'] }
    const log = logOf([row(6), row(5), row(4), row(2)])
    const page = await readRequests(log, {}, previous)
    expect(idsOf(page)).toEqual(['row_6', 'row_5', 'row_2'])
    expect(page).toMatchObject({ hasMore: true, nextCursor: 'later', newestIds: ['row_6', 'row_5'] })
    expect(log.queries).toHaveLength(1)
  })
})

describe('the query of requests', () => {
  it('has each filter of the address', () => {
    const filters: Record<string, string> = { status: '4xx', q: 'clients', from: '2026-03-01T00:00:00.000Z', tab: 'x' }
    expect(requestQuery((name) => filters[name] ?? '')).toEqual({ status: '4xx', q: 'clients', from: '2026-03-01T00:00:00.000Z' })
  })
})

describe('a request as curl', () => {
  it('has no credentials, and quotes what the shell would read', () => {
    const command = curlOf({ method: 'GET', path: "/v1/clients/it's", query: 'name=$HOME&created_at[gte]=2026' }, 'https://developers.example.com')
    expect(command).toBe(
      `curl -gsS -X GET 'https://developers.example.com/api/v1/clients/it'\\''s?name=$HOME&created_at[gte]=2026' \\\n  -H "X-API-Key: $API_KEY" -H "X-API-Secret: $API_SECRET"`,
    )
  })

  it('has a body to fill in for a change', () => {
    expect(curlOf({ method: 'PATCH', path: '/v1/clients/cli_1', query: null }, 'https://x.example')).toContain("-d '{}'")
  })
})

describe('the explanation of an error', () => {
  it.each([
    ['insufficient_scope', 403, 'scope'],
    ['brand_new_code', 418, 'rejected'],
    [null, 502, 'failed'],
    [null, 304, 'not changed'],
    [null, 201, 'succeeded'],
  ])('%s, %i', (code, status, text) => {
    expect(explainCode(code, status)).toContain(text)
  })
})
