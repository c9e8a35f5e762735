/** The five most used endpoints of the last 7 days. */
import { useQuery } from '@tanstack/react-query'
import { UsageResource } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'
import { EmptyState } from '../../components/EmptyState'
import { QueryView } from '../../components/QueryView'
import { EndpointTable } from '../usage/EndpointTable'
import { rangeQuery } from '../usage/ranges'

const SHOWN = 5

export function TopEndpoints() {
  const usage = useResource(UsageResource)
  const { organizationId, environment } = usePlace()
  const endpoints = useQuery({
    queryKey: ['usage-endpoints', organizationId, environment, 'week'],
    queryFn: () => usage.endpoints(rangeQuery('week', new Date())),
  })
  return (
    <QueryView query={endpoints}>
      {({ data }) =>
        data.length > 0 ? (
          <EndpointTable endpoints={data.slice(0, SHOWN)} />
        ) : (
          <EmptyState title="No calls yet" text="As soon as a key calls the API, its endpoints appear here within two minutes." />
        )
      }
    </QueryView>
  )
}
