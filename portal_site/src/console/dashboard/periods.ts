/** Today, this week and this month (in UTC, as usage is counted), each with the same length of the one before. */
import type { UsageGranularity } from '@wedsync/sdk'
import type { Range } from '../usage/ranges'

/** Start and end, exclusive. */
export interface Span {
  granularity: UsageGranularity
  from: Date
  to: Date
}

export interface ComparedPeriod {
  name: string
  /** What it is compared with, as in "the day before". */
  comparison: string
  /** The range of the usage page that shows it. */
  range: Range
  now: Span
  before: Span
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export function comparedPeriods(now: Date): ComparedPeriod[] {
  const year = now.getUTCFullYear()
  const month = now.getUTCMonth()
  const day = new Date(Date.UTC(year, month, now.getUTCDate()))
  const daysSinceMonday = (day.getUTCDay() + 6) % 7
  const dayBefore = addDays(day, -1)
  const week = addDays(day, -daysSinceMonday)
  return [
    { name: 'Calls today', comparison: 'the day before', range: 'day', ...compared('hour', day, dayBefore, now) },
    { name: 'Calls this week', comparison: 'the week before', range: 'week', ...compared('hour', week, addDays(week, -7), now) },
    {
      name: 'Calls this month',
      comparison: 'the month before',
      range: 'month',
      ...compared('day', new Date(Date.UTC(year, month, 1)), new Date(Date.UTC(year, month - 1, 1)), now),
    },
  ]
}

const addDays = (date: Date, days: number) => new Date(date.getTime() + days * DAY_MS)

/** The span up to now, and the one of the same length from `startBefore` on, which ends with the period at the latest. */
function compared(granularity: UsageGranularity, start: Date, startBefore: Date, now: Date): { now: Span; before: Span } {
  // Up to the end of the current hour or day, so that the same spans are asked for until then.
  const unitMs = granularity === 'hour' ? HOUR_MS : DAY_MS
  const lengthMs = Math.ceil((now.getTime() - start.getTime() + 1) / unitMs) * unitMs
  const endBefore = Math.min(startBefore.getTime() + lengthMs, start.getTime())
  return {
    now: { granularity, from: start, to: new Date(start.getTime() + lengthMs) },
    before: { granularity, from: startBefore, to: new Date(endBefore) },
  }
}
