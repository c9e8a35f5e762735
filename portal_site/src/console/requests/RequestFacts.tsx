/** The facts of a request, each with the way to others like it. */
import type { RequestLog } from '@wedsync/sdk'
import type { ReactNode } from 'react'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { milliseconds } from '../../components/numbers'
import { PageLink } from '../PageLink'
import { RecordLink } from '../records/RecordLink'
import classes from './requests.module.css'

export function RequestFacts({ request }: { request: RequestLog }) {
  return <Facts facts={[...what(request), ...who(request), ...how(request)]} />
}

type Fact = [string, ReactNode]

const what = (request: RequestLog): Fact[] => [
  ['Request', <IdText id={request.request_id} />],
  ['Route', <PageLink page={`requests?route=${encodeURIComponent(request.route)}`}><code>{request.route}</code></PageLink>],
  ['Query', request.query ? <code>{request.query}</code> : 'None'],
  ['Arrived', <Moment at={request.created_at} />],
]

const who = ({ key_id, user_id, client_id, application_id }: RequestLog): Fact[] =>
  [
    fact('API key', 'key_id', key_id),
    fact('Person', 'user_id', user_id),
    fact('OAuth client', undefined, client_id),
    fact('Application', 'application_id', application_id),
  ].flat()

/** The ID, and the requests with it; nothing without an ID. */
function fact(name: string, filter: string | undefined, id: string | null): Fact[] {
  if (id === null) return []
  return [
    [
      name,
      <>
        <RecordLink id={id} />
        {filter && <span className={classes.others}><PageLink page={`requests?${filter}=${id}`}>Its requests</PageLink></span>}
      </>,
    ],
  ]
}

const bytes = (count: number) => `${count.toLocaleString('en')} bytes`

const how = (request: RequestLog): Fact[] => [
  ['Time taken', milliseconds(request.latency_ms)],
  ['Sizes', `${bytes(request.request_bytes)} received, ${bytes(request.response_bytes)} sent`],
  ['API version', request.api_version ?? 'None'],
  ['Repeated by its key', request.idempotent_replay ? 'Yes: the stored response of an earlier request' : 'No'],
  ['IP address', request.ip_address ?? 'Unknown'],
  ['User agent', request.user_agent ?? 'None'],
]
