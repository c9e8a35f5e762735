/** Saves the figures of the chosen range as CSV. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { UsageResource } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { csv } from '../../components/csv'
import { download } from '../../components/download'
import { rangeQuery, useRange } from './ranges'

const COLUMNS = ['at', 'requests', 'error_rate', 'average_ms', 'p50_ms', 'p95_ms', 'p99_ms', 'bytes_in', 'bytes_out'] as const

export function UsageExport() {
  const usage = useResource(UsageResource)
  const [range] = useRange()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { data } = await usage.summary(rangeQuery(range, new Date()))
      const rows = data.map((period) => COLUMNS.map((column) => (column === 'at' ? period.at.toISOString() : period[column])))
      download(`usage-${range}.csv`, csv([[...COLUMNS], ...rows]), 'text/csv')
    },
  })
  return (
    <>
      <Button variant="default" loading={isPending} onClick={() => { mutate() }}>
        Export as CSV
      </Button>
      {error && <ErrorPanel error={error} />}
    </>
  )
}
