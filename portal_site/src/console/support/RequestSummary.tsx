/** The request that a ticket is about, from the log; without the right to read the log, only its ID. */
import { ApiError } from '@wedsync/sdk'
import type { RequestLog } from '@wedsync/sdk'
import { RequestLogs } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import components from '../../components/components.module.css'
import { RequestStatus } from '../requests/RequestStatus'
import { usePagePath } from '../usePagePath'
import classes from './support.module.css'

/** Why the log does not show the request, by the status of its answer. */
const REASONS: Record<number, string> = {
  403: 'You do not have permission to read the request log.',
  404: 'The request log of this environment does not have it: it keeps requests for 90 days.',
}

export function RequestSummary({ requestId }: { requestId: string }) {
  const pagePath = usePagePath()
  const logs = useResource(RequestLogs)
  const { data, error, refetch } = useRecord('request-log', requestId, () => logs.get(requestId))
  const reason = error instanceof ApiError ? REASONS[error.status] : undefined
  if (error && reason === undefined) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return (
    <div className={classes.request}>
      <IdText id={requestId} {...(data && { to: pagePath(`requests/${encodeURIComponent(requestId)}`) })} />
      {reason !== undefined && <p>{reason}</p>}
      {!error && !data && <p className={components.loading} role="status">Loading</p>}
      {data && <RequestFacts request={data} />}
    </div>
  )
}

function RequestFacts({ request }: { request: RequestLog }) {
  const { method, path, status, code, latency_ms, created_at } = request
  return (
    <Facts
      facts={[
        ['Request', <code key="request">{`${method} ${path}`}</code>],
        ['Status', <span key="status"><RequestStatus status={status} /> {code !== null && <code>{code}</code>}</span>],
        ['Time', <Moment key="time" at={created_at} />],
        ['Duration', `${Math.round(latency_ms).toLocaleString('en')} ms`],
      ]}
    />
  )
}
