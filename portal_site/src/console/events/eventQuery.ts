/** The query of the list of events, from the address of the page. */
import type { EventsListQuery } from '@wedsync/sdk'

export const EVENT_FILTERS = ['type', 'text', 'since', 'until']

export function eventQuery(value: (name: string) => string): EventsListQuery {
  const range = { ...(value('since') && { gte: value('since') }), ...(value('until') && { lte: value('until') }) }
  const texts = ['type', 'cursor'].map((name) => [name, value(name)]).filter(([, text]) => text !== '')
  return { ...(Object.fromEntries(texts) as EventsListQuery), ...(Object.keys(range).length > 0 && { created_at: range }) }
}
