/** The names of periods. Hours are those of the reader's clock; days are UTC. */

const HOUR = new Intl.DateTimeFormat('en', { weekday: 'short', hour: '2-digit', minute: '2-digit', hour12: false })
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' })

export const periodName = (at: Date | string, granularity: string) => (granularity === 'day' ? DAY : HOUR).format(new Date(at))
