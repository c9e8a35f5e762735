/** The first page after signing in. */
import { useQuery } from '@tanstack/react-query'
import { UsageResource } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'
import { Facts } from '../../components/Facts'
import { QueryView } from '../../components/QueryView'
import { ConsolePage } from '../ConsolePage'

export function DashboardPage() {
  const usage = useResource(UsageResource)
  const { organizationId, environment } = usePlace()
  const summary = useQuery({
    queryKey: ['usage-summary', organizationId, environment],
    queryFn: () => usage.summary({ granularity: 'day' }),
  })
  return (
    <ConsolePage title="Dashboard">
      <QueryView query={summary}>{({ total }) => <Facts facts={[['Calls in 30 days', total.requests.toLocaleString('en')]]} />}</QueryView>
    </ConsolePage>
  )
}
