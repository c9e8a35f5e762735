/** The page of the console that shows a record: its own, or the one that shows any. */

const PAGES: Record<string, string> = { whk: 'webhooks', key: 'keys', evt: 'events', req: 'requests' }

/** `cli` of `cli_01k0…`. */
export const prefixOf = (id: string) => id.split('_', 1)[0] ?? ''

export const recordPath = (id: string) => `${PAGES[prefixOf(id)] ?? 'records'}/${encodeURIComponent(id)}`
