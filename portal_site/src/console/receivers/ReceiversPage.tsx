/** The receivers of the sandbox, and a new one with one click. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Receiver } from '@wedsync/sdk'
import { Receivers } from '@wedsync/sdk/resources'
import { Link, useNavigate } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Moment } from '../../components/Moment'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { useListState } from '../../components/useListState'
import { Button } from '../../controls/Button'
import { Section } from '../../components/Section'
import { ConsolePage } from '../ConsolePage'
import { usePagePath } from '../usePagePath'
import { FirstWebhook } from './FirstWebhook'
import { SandboxOnly } from './SandboxOnly'

const PAGE = 'sandbox/receivers'
const LEAD = 'Addresses of ours that show what your webhooks send: headers, body, and whether the signature verifies.'

const COLUMNS: Column<Receiver>[] = [
  { title: 'Receiver', cell: ({ id }) => <Link to={id}>{id}</Link> },
  { title: 'Answers', cell: ({ status }) => status, isNumber: true },
  { title: 'Requests', cell: ({ request_count }) => request_count.toLocaleString('en'), isNumber: true },
  { title: 'Last request', cell: ({ last_request_at }) => <Moment at={last_request_at} /> },
  { title: 'Expires', cell: ({ expires_at }) => <Moment at={expires_at} /> },
]

export function ReceiversPage() {
  return (
    <ConsolePage title="Receivers" lead={LEAD}>
      <SandboxOnly page={PAGE}>
        <ReceiverList />
        <Section title="See a webhook arrive">
          <FirstWebhook />
        </Section>
      </SandboxOnly>
    </ConsolePage>
  )
}

function ReceiverList() {
  const receivers = useResource(Receivers)
  const list = useListState()
  const query = list.query<{ cursor?: string }>()
  const page = useList('receivers', query, () => receivers.list(query))
  return (
    <>
      <CreateReceiver />
      <QueryView query={page}>
        {(receiverPage) => (
          <>
            {receiverPage.data.length > 0 ? (
              <DataTable caption="Receivers" columns={COLUMNS} rows={receiverPage.data} rowKey={({ id }) => id} />
            ) : (
              <EmptyState title="No receivers yet" text="Create one, and use its URL in a webhook. You then see each delivery here." />
            )}
            <Pager page={receiverPage} list={list} />
          </>
        )}
      </QueryView>
    </>
  )
}

function CreateReceiver() {
  const receivers = useResource(Receivers)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const pagePath = usePagePath()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => receivers.create({}),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['receivers'] })
      await navigate(pagePath(`${PAGE}/${id}`))
    },
  })
  return (
    <div>
      <p>
        <Button disabled={isPending} onClick={() => { mutate() }}>
          Create a receiver
        </Button>
      </p>
      {error && <ErrorPanel error={error} />}
    </div>
  )
}
