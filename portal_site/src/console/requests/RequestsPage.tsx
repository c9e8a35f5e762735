/** The request log: each request of the last 90 days, newest first, live if the person wants it. */
import type { RequestLog } from '@wedsync/sdk'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { LiveCount } from '../../components/LiveCount'
import { LiveSwitch } from '../../components/LiveSwitch'
import { Moment } from '../../components/Moment'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { milliseconds } from '../../components/numbers'
import { useListState } from '../../components/useListState'
import { useLive } from '../../components/useLive'
import { ConsolePage } from '../ConsolePage'
import { PageLink } from '../PageLink'
import { RequestFilters } from './RequestFilters'
import { REQUEST_FILTERS, requestQuery } from './requestQuery'
import { RequestStatus } from './RequestStatus'
import { Sender } from './Sender'
import { useRequestLog } from './useRequestLog'
import classes from './requests.module.css'

const COLUMNS: Column<RequestLog>[] = [
  { title: 'Status', cell: ({ status }) => <RequestStatus status={status} /> },
  { title: 'Request', cell: (request) => <RequestLine request={request} /> },
  { title: 'Error', cell: ({ code }) => (code === null ? <span className={classes.none}>None</span> : <code className={classes.code}>{code}</code>) },
  { title: 'Sent by', cell: (request) => <Sender request={request} isShort /> },
  { title: 'Time taken', cell: ({ latency_ms }) => milliseconds(latency_ms), isNumber: true },
  { title: 'Arrived', cell: ({ created_at }) => <Moment at={created_at} /> },
]

export function RequestsPage() {
  const list = useListState()
  const live = useLive()
  const query = requestQuery(list.value)
  const page = useRequestLog(query, !list.cursor && live.refetchInterval)
  const isFiltered = REQUEST_FILTERS.some((name) => list.value(name) !== '')
  return (
    <ConsolePage title="Requests" lead="Every request of the last 90 days, without its body. Requests that only read this log are left out.">
      <RequestFilters list={list} actions={!list.cursor && <LiveSwitch isLive={live.isLive} toggle={live.toggle} />} />
      <QueryView query={page}>
        {(requestsPage) => (
          <>
            <LiveCount what="requests" ids={requestsPage.data.map(({ id }) => id)} scope={JSON.stringify(query)} />
            {requestsPage.data.length > 0 ? (
              <DataTable caption="Requests" columns={COLUMNS} rows={requestsPage.data} rowKey={({ id }) => id} />
            ) : (
              <NoRequests isFiltered={isFiltered} hasMore={requestsPage.hasMore} />
            )}
            <Pager page={requestsPage} list={list} />
          </>
        )}
      </QueryView>
    </ConsolePage>
  )
}

function RequestLine({ request: { request_id, method, path, query } }: { request: RequestLog }) {
  return (
    <PageLink page={`requests/${encodeURIComponent(request_id)}`}>
      <code>
        <span className={classes.method}>{method}</span> {path}
        {query && <span className={classes.query}>?{query}</span>}
      </code>
    </PageLink>
  )
}

function NoRequests({ isFiltered, hasMore }: { isFiltered: boolean; hasMore: boolean }) {
  if (hasMore) return <EmptyState title="No match on this page" text="The next page searches further." />
  if (isFiltered) return <EmptyState title="No request matches" text="Change or clear the filters. Requests are in the log within ten seconds, and stay for 90 days." />
  return <EmptyState title="No requests yet" text="Send one with an API key: it is here within ten seconds." />
}
