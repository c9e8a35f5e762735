/** The first webhook of a newcomer: one click makes a receiver and a webhook to it; the next event is shown as it arrives. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Receiver } from '@wedsync/sdk'
import { Receivers, Webhooks } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Button } from '../../controls/Button'
import { PageLink } from '../PageLink'
import { RequestList } from './RequestList'

export function FirstWebhook() {
  const { receiver, webhookId, connect, isPending, error } = useFirstWebhook()
  if (!receiver || webhookId === undefined) {
    return (
      <>
        <p>We make an address that shows what it gets, and a webhook that sends the events of clients to it.</p>
        {error && <ErrorPanel error={error} />}
        <Button disabled={isPending} onClick={connect}>
          Create a receiver and a webhook
        </Button>
      </>
    )
  }
  return (
    <>
      <p>
        <PageLink page={`webhooks/${webhookId}`}>The webhook</PageLink> sends to <PageLink page={`sandbox/receivers/${receiver.id}`}>the receiver</PageLink>.
        Create a client over the API: the event arrives within seconds, signed.
      </p>
      <RequestList receiverId={receiver.id} limit={5} waiting="Waiting for the first event" />
    </>
  )
}

function useFirstWebhook() {
  const receivers = useResource(Receivers)
  const webhooks = useResource(Webhooks)
  const queries = useQueryClient()
  const [receiver, setReceiver] = useState<Receiver>()
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: async () => {
      // After an error, the receiver of the first try is used.
      const target = receiver ?? (await receivers.create({}))
      setReceiver(target)
      return webhooks.create({ url: target.url, event_types: ['client.*'], description: 'First webhook' })
    },
    onSuccess: () => Promise.all(['receivers', 'webhooks'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  })
  return { receiver, webhookId: data?.id, connect: () => { mutate() }, isPending, error }
}
