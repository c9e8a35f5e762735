/** Requests over time, in total and failed ones, for a range that the person chooses. */
import { useQuery } from '@tanstack/react-query'
import type { Usage, UsageGranularity } from '@wedsync/sdk'
import { usePlace } from '../../api/ApiProvider'
import { QueryView } from '../../components/QueryView'
import { TimeChart } from '../../components/TimeChart'
import { percent } from '../../components/numbers'
import { Facts } from '../../components/Facts'
import { RangePicker } from './RangePicker'
import { rangeQuery, useRange } from './ranges'

interface UsageQuery {
  granularity: UsageGranularity
  from: Date
}

interface UsageChartProps {
  queryKey: string[]
  read: (query: UsageQuery) => Promise<Usage>
}

export function UsageChart({ queryKey, read }: UsageChartProps) {
  const { organizationId, environment } = usePlace()
  const [range, setRange] = useRange()
  const usage = useQuery({
    queryKey: [...queryKey, organizationId, environment, range],
    queryFn: () => read(rangeQuery(range, new Date())),
  })
  return (
    <>
      <RangePicker range={range} onChange={setRange} />
      <QueryView query={usage}>
        {({ total, data, granularity }) => (
          <>
            <TimeChart
              title="Requests"
              isDaily={granularity === 'day'}
              points={data.map(({ at, requests, error_rate }) => ({ at, value: requests, bad: Math.round(requests * error_rate) }))}
            />
            <Facts
              facts={[
                ['Requests', total.requests.toLocaleString('en')],
                ['Errors', percent(total.error_rate)],
                ['Median response time', `${Math.round(total.p50_ms ?? 0)} ms`],
                ['95th percentile', `${Math.round(total.p95_ms ?? 0)} ms`],
              ]}
            />
          </>
        )}
      </QueryView>
    </>
  )
}
