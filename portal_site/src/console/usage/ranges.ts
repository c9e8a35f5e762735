/** The ranges of usage reports, kept in the address. */
import type { UsageGranularity } from '@wedsync/sdk'
import { useListState } from '../../components/useListState'

export type Range = 'hour' | 'day' | 'week' | 'month' | 'year'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export const RANGES: Record<Range, { label: string; granularity: UsageGranularity; lengthMs: number }> = {
  hour: { label: 'Last hour', granularity: 'minute', lengthMs: HOUR_MS },
  day: { label: 'Last 24 hours', granularity: 'hour', lengthMs: DAY_MS },
  week: { label: 'Last 7 days', granularity: 'hour', lengthMs: 7 * DAY_MS },
  month: { label: 'Last 30 days', granularity: 'day', lengthMs: 30 * DAY_MS },
  year: { label: 'Last year', granularity: 'day', lengthMs: 365 * DAY_MS },
}

export function rangeQuery(range: Range, now: Date) {
  const { granularity, lengthMs } = RANGES[range]
  return { granularity, from: new Date(now.getTime() - lengthMs) }
}

export const parseRange = (text: string): Range => (text in RANGES ? (text as Range) : 'month')

export function useRange(): [Range, (range: Range) => void] {
  const { value, setFilters } = useListState()
  return [parseRange(value('range')), (range) => { setFilters({ range: range === 'month' ? '' : range }) }]
}
