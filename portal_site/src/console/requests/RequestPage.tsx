/** One request: what it was, why it was rejected, what it caused. */
import type { RequestLog } from '@wedsync/sdk'
import { RequestLogs } from '@wedsync/sdk/resources'
import { useParams } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { CodePanel } from '../../code/CodePanel'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { usePagePath } from '../usePagePath'
import { CausedEvents } from './CausedEvents'
import { curlOf } from './curl'
import { explainCode } from './explainCode'
import { RequestFacts } from './RequestFacts'
import { RequestStatus } from './RequestStatus'
import classes from './requests.module.css'

export function RequestPage() {
  const { requestId = '' } = useParams()
  const logs = useResource(RequestLogs)
  const pagePath = usePagePath()
  const query = useRecord('request-log', requestId, () => logs.get(requestId))
  const request = query.data
  return (
    <ConsolePage
      title={request ? `Request ${request.method} ${request.path}` : 'Request'}
      heading={request ? `${request.method} ${request.path}` : 'Request'}
      parent={{ to: pagePath('requests'), label: 'Requests' }}
      actions={<Actions requestId={requestId} />}
    >
      <QueryView query={query}>{(current) => <Content request={current} />}</QueryView>
      {query.isError && <Hint requestId={requestId} />}
    </ConsolePage>
  )
}

function Actions({ requestId }: { requestId: string }) {
  const pagePath = usePagePath()
  return (
    <LinkButton variant="plain" to={pagePath(`support/new?request_id=${encodeURIComponent(requestId)}`)}>
      Report a problem
    </LinkButton>
  )
}

function Content({ request }: { request: RequestLog }) {
  return (
    <>
      <Outcome request={request} />
      <RequestFacts request={request} />
      <Section title="Events and their deliveries">
        <CausedEvents request={request} />
      </Section>
      <Section title="Send it again">
        <p className={classes.explanation}>Bodies and headers are not logged, and personal data is masked by ***: put in what is missing. Your credentials stand in variables.</p>
        <CodePanel caption="curl" language="shell" code={curlOf(request, window.location.origin)} copies="the request as curl" />
      </Section>
    </>
  )
}

function Outcome({ request: { status, code, limit } }: { request: RequestLog }) {
  return (
    <p className={classes.outcome}>
      <RequestStatus status={status} />
      {code && <code>{code}</code>}
      <span>{explainCode(code, status)}</span>
      {limit && <span>The limit that rejected it: {limit}.</span>}
    </p>
  )
}

/** Why a request may be missing. An operation of a batch has the ID of the batch, a full stop and its number. */
function Hint({ requestId }: { requestId: string }) {
  const pagePath = usePagePath()
  const batchId = /^(.+)\.\d+$/.exec(requestId)?.[1]
  return (
    <>
      <p className={classes.explanation}>A request is in the log within ten seconds, for 90 days. Requests without valid credentials are in no log.</p>
      {batchId !== undefined && (
        <LinkButton variant="plain" to={pagePath(`requests/${encodeURIComponent(batchId)}`)}>
          Open the request of the batch
        </LinkButton>
      )}
    </>
  )
}
