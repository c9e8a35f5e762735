/** The five most frequent errors of the last 7 days. */
import { useQuery } from '@tanstack/react-query'
import { UsageResource } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'
import { QueryView } from '../../components/QueryView'
import { ErrorTable } from '../usage/ErrorTable'
import { rangeQuery } from '../usage/ranges'

const SHOWN = 5

export function RecentErrors() {
  const usage = useResource(UsageResource)
  const { organizationId, environment } = usePlace()
  const errors = useQuery({
    queryKey: ['usage-errors', organizationId, environment, 'week'],
    queryFn: () => usage.errors(rangeQuery('week', new Date())),
  })
  return (
    <QueryView query={errors}>
      {({ data }) => (data.length > 0 ? <ErrorTable errors={data.slice(0, SHOWN)} /> : <p>No errors.</p>)}
    </QueryView>
  )
}
