/** How the API is used: over time, by endpoint, by error, and what is left of each key's limits. */
import { useQuery } from '@tanstack/react-query'
import { UsageResource } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'
import { EmptyState } from '../../components/EmptyState'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { ConsolePage } from '../ConsolePage'
import { EndpointTable } from './EndpointTable'
import { ErrorTable } from './ErrorTable'
import { QuotaTables } from './QuotaTables'
import { rangeQuery, useRange } from './ranges'
import { UsageChart } from './UsageChart'
import { UsageExport } from './UsageExport'

export function UsagePage() {
  const usage = useResource(UsageResource)
  return (
    <ConsolePage title="Usage" lead="Counted from the request log, within two minutes. It does not count against your limits." actions={<UsageExport />}>
      <UsageChart queryKey={['usage-summary']} read={(query) => usage.summary(query)} />
      <Section title="Endpoints">
        <Endpoints />
      </Section>
      <Section title="Errors">
        <Errors />
      </Section>
      <Section title="Limits and quotas">
        <QuotaTables />
      </Section>
    </ConsolePage>
  )
}

function Endpoints() {
  const usage = useResource(UsageResource)
  const query = useReport('usage-endpoints', (range) => usage.endpoints(range))
  return (
    <QueryView query={query}>
      {({ data }) => (data.length > 0 ? <EndpointTable endpoints={data} /> : <EmptyState title="No requests" text="Nothing called the API in this range." />)}
    </QueryView>
  )
}

function Errors() {
  const usage = useResource(UsageResource)
  const query = useReport('usage-errors', (range) => usage.errors(range))
  return (
    <QueryView query={query}>
      {({ data }) => (data.length > 0 ? <ErrorTable errors={data} /> : <EmptyState title="No errors" text="No request in this range returned an error." />)}
    </QueryView>
  )
}

function useReport<T>(key: string, read: (query: ReturnType<typeof rangeQuery>) => Promise<T>) {
  const { organizationId, environment } = usePlace()
  const [range] = useRange()
  return useQuery({
    queryKey: [key, organizationId, environment, range],
    queryFn: () => read(rangeQuery(range, new Date())),
  })
}
