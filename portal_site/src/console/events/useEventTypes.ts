/** The catalogue of event types. It changes with releases only, so that it is read once. */
import { useQuery } from '@tanstack/react-query'
import type { EventType } from '@wedsync/sdk'
import { EventTypes } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { inWords } from '../../components/StatusBadge'

const PAGE_SIZE = 100

export function useEventTypes() {
  const eventTypes = useResource(EventTypes)
  return useQuery({
    queryKey: ['event-types'],
    queryFn: () => eventTypes.list({ limit: PAGE_SIZE }).toArray(),
    staleTime: Infinity,
  })
}

export interface TypeGroup {
  /** `booking` of `booking.created`. */
  name: string
  types: EventType[]
}

/** The types by what their names begin with, in the order of the catalogue. */
export function groupTypes(types: EventType[]): TypeGroup[] {
  const groups = new Map<string, EventType[]>()
  for (const type of types) {
    const name = type.type.split('.', 1)[0] ?? ''
    groups.set(name, [...(groups.get(name) ?? []), type])
  }
  return [...groups].map(([name, members]) => ({ name, types: members }))
}

/** The types that have each word of a search in their name or description. */
export function searchTypes(types: EventType[], search: string): EventType[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return types.filter(({ type, description }) => words.every((word) => `${type} ${description}`.toLowerCase().includes(word)))
}

const GROUP_NAMES: Record<string, string> = { api_key: 'API key', oauth_client: 'OAuth client' }

/** The name of a group for people. */
export const groupName = (name: string) => GROUP_NAMES[name] ?? inWords(name)
