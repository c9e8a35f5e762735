import type { EventType, EventsListQuery } from '@wedsync/sdk'
import { describe, expect, it } from 'vitest'
import { recordPath } from '../records/recordPath'
import { eventQuery } from './eventQuery'
import type { FeedEvent } from './FeedEvent'
import { searchEvents } from './searchEvents'
import { groupTypes, searchTypes } from './useEventTypes'

const event = (number: number, name: string) => ({ id: `evt_${number}`, data: { object: { id: `cli_${number}`, name } } }) as unknown as FeedEvent

/** `count` pages of two events, one of which is about Eva. */
function feed(count: number) {
  const queries: EventsListQuery[] = []
  const list = (query: EventsListQuery) => {
    queries.push(query)
    const page = Number(query.cursor ?? 0)
    return Promise.resolve({ data: [event(2 * page, 'Eva'), event(2 * page + 1, 'Max')], hasMore: page < count - 1, nextCursor: page < count - 1 ? String(page + 1) : null })
  }
  return { list, queries }
}

describe('a search of events', () => {
  it('without a text is one page', async () => {
    const events = feed(3)
    const page = await searchEvents(events, { type: 'client.*' }, '')
    expect(page).toMatchObject({ hasMore: true, nextCursor: '1', searched: 2 })
    expect(events.queries).toEqual([{ type: 'client.*' }])
  })

  it('reads on until the end', async () => {
    const page = await searchEvents(feed(3), {}, 'EVA')
    expect(page.data.map(({ id }) => id)).toEqual(['evt_0', 'evt_2', 'evt_4'])
    expect(page).toMatchObject({ hasMore: false, nextCursor: null, searched: 6 })
  })

  it('reads five pages at most, and says where to go on', async () => {
    const events = feed(9)
    const page = await searchEvents(events, { cursor: '1' }, 'nobody')
    expect(page).toEqual({ data: [], hasMore: true, nextCursor: '6', searched: 10 })
    expect(events.queries).toHaveLength(5)
  })
})

describe('the query of events', () => {
  it('has the filters that the API knows', () => {
    const filters: Record<string, string> = { type: 'client.*', text: 'Eva', until: '2026-03-02T00:00:00.000Z' }
    expect(eventQuery((name) => filters[name] ?? '')).toEqual({ type: 'client.*', created_at: { lte: '2026-03-02T00:00:00.000Z' } })
  })
})

describe('event types', () => {
  const types = [
    { type: 'booking.confirmed', description: 'A booking was confirmed.' },
    { type: 'booking.held', description: 'A slot was held.' },
    { type: 'client.created', description: 'A client was created.' },
  ] as EventType[]

  it('are grouped by what they are about', () => {
    expect(groupTypes(types).map(({ name, types: members }) => [name, members.length])).toEqual([['booking', 2], ['client', 1]])
  })

  it('are searched by all words, in names and descriptions', () => {
    expect(searchTypes(types, 'Slot booking').map(({ type }) => type)).toEqual(['booking.held'])
    expect(searchTypes(types, ' ')).toHaveLength(3)
  })
})

describe('the page of a record', () => {
  it.each([
    ['whk_1', 'webhooks/whk_1'],
    ['req_1.0', 'requests/req_1.0'],
    ['cli_1', 'records/cli_1'],
    ['../keys', 'records/..%2Fkeys'],
  ])('%s is %s', (id, path) => {
    expect(recordPath(id)).toBe(path)
  })
})
