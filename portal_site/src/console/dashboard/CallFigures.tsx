/** Calls of today, this week and this month against the same length before, with success and response time. */
import { useQueries } from '@tanstack/react-query'
import type { Figures } from '@wedsync/sdk'
import { UsageResource } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Figure } from '../../components/Figure'
import components from '../../components/components.module.css'
import { changeText, count, percent } from '../../components/numbers'
import { placePath } from '../../session/place'
import { milliseconds } from '../usage/EndpointTable'
import { comparedPeriods } from './periods'
import type { ComparedPeriod } from './periods'

export function CallFigures() {
  const usage = useResource(UsageResource)
  const { organizationId, environment } = usePlace()
  const periods = comparedPeriods(new Date())
  const spans = periods.flatMap(({ now, before }) => [now, before])
  const reports = useQueries({
    queries: spans.map((span) => ({
      queryKey: ['usage-total', organizationId, environment, span],
      queryFn: () => usage.summary(span).then(({ total }) => total),
    })),
  })
  const error = reports.find((report) => report.error !== null)?.error
  if (error) return <ErrorPanel error={error} onRetry={() => { reports.forEach((report) => void report.refetch()) }} />
  return (
    <div className={components.figures} aria-busy={reports.some(({ isPending }) => isPending)}>
      {periods.map((period, index) => (
        <PeriodFigure key={period.name} period={period} now={reports[index * 2]?.data} before={reports[index * 2 + 1]?.data} />
      ))}
      <DayFigures today={reports[0]?.data} />
    </div>
  )
}

interface PeriodFigureProps {
  period: ComparedPeriod
  now: Figures | undefined
  before: Figures | undefined
}

function PeriodFigure({ period, now, before }: PeriodFigureProps) {
  const place = usePlace()
  const note = now && before ? changeText(now.requests, before.requests, period.comparison) : ''
  return <Figure name={period.name} value={now ? count(now.requests) : '…'} note={note} to={`${placePath(place, 'usage')}?range=${period.range}`} />
}

function DayFigures({ today }: { today: Figures | undefined }) {
  const place = usePlace()
  const errors = `${placePath(place, 'requests')}?status=error`
  const hasCalls = today !== undefined && today.requests > 0
  return (
    <>
      <Figure name="Success today" value={hasCalls ? percent(1 - today.error_rate) : '–'} note={hasCalls ? `${percent(today.error_rate)} errors` : 'No calls'} to={errors} />
      <Figure
        name="Response time today"
        value={hasCalls ? milliseconds(today.p50_ms) : '–'}
        note={hasCalls ? `95th percentile ${milliseconds(today.p95_ms)}` : 'No calls'}
        to={`${placePath(place, 'usage')}?range=day`}
      />
    </>
  )
}
