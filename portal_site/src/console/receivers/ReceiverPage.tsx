/** One receiver: its URL, and the requests that it gets, live. */
import { useQueryClient } from '@tanstack/react-query'
import type { Receiver } from '@wedsync/sdk'
import { Receivers } from '@wedsync/sdk/resources'
import { Suspense, lazy, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { CodePanel } from '../../code/CodePanel'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { Button } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { PageLink } from '../PageLink'
import { usePagePath } from '../usePagePath'
import { RequestList } from './RequestList'
import { SandboxOnly } from './SandboxOnly'

const ConfirmDialog = lazy(async () => ({ default: (await import('../../components/ConfirmDialog')).ConfirmDialog }))

export function ReceiverPage() {
  const { receiverId = '' } = useParams()
  const pagePath = usePagePath()
  return (
    <ConsolePage title="Receiver" lead={receiverId} parent={{ to: pagePath('sandbox/receivers'), label: 'Receivers' }}>
      <SandboxOnly page="sandbox/receivers">
        <ReceiverView receiverId={receiverId} />
      </SandboxOnly>
    </ConsolePage>
  )
}

function ReceiverView({ receiverId }: { receiverId: string }) {
  const receivers = useResource(Receivers)
  const query = useRecord('receiver', receiverId, () => receivers.get(receiverId))
  return (
    <QueryView query={query}>
      {(receiver) => (
        <>
          <CodePanel caption="URL" language="text" code={receiver.url} copies="the URL of the receiver" />
          <p>
            Use it as the URL of <PageLink page="webhooks/new">a webhook</PageLink>. Whoever knows it can send requests to it.
          </p>
          <Section title="Requests" actions={<DeleteReceiver receiver={receiver} />}>
            <RequestList receiverId={receiver.id} waiting="Waiting for the first request. The last 100 are stored for 7 days." />
          </Section>
        </>
      )}
    </QueryView>
  )
}

function DeleteReceiver({ receiver }: { receiver: Receiver }) {
  const receivers = useResource(Receivers)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const pagePath = usePagePath()
  const [isDeleting, setDeleting] = useState(false)
  const remove = async () => {
    await receivers.delete(receiver.id)
    await queries.invalidateQueries({ queryKey: ['receivers'] })
    await navigate(pagePath('sandbox/receivers'))
  }
  return (
    <>
      <Button variant="plain" onClick={() => { setDeleting(true) }}>
        Delete the receiver
      </Button>
      <Suspense fallback={null}>
        {isDeleting && (
          <ConfirmDialog opened title="Delete the receiver?" action="Delete the receiver" onConfirm={remove} onClose={() => { setDeleting(false) }}>
            <p>Its requests can no longer be read. A webhook that still sends to it will be disabled.</p>
          </ConfirmDialog>
        )}
      </Suspense>
    </>
  )
}
