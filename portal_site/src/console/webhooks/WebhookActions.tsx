/** What can be done with a webhook as a whole: edit, pause or resume, delete. */
import type { Webhook } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Suspense, lazy, useState } from 'react'
import { useNavigate } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Button, LinkButton } from '../../controls/Button'
import { usePagePath } from '../usePagePath'
import classes from './webhooks.module.css'

const ConfirmDialog = lazy(async () => ({ default: (await import('../../components/ConfirmDialog')).ConfirmDialog }))

/** Runs a change of a webhook, then reads again what shows it. */
export function useWebhookChange<Input = void, Result = unknown>(change: (input: Input) => Promise<Result>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all(['webhook', 'webhooks', 'webhook-stats'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  })
}

export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const webhooks = useResource(Webhooks)
  const pagePath = usePagePath()
  const [isDeleting, setDeleting] = useState(false)
  const isActive = webhook.status === 'active'
  const { mutate, isPending, error } = useWebhookChange(() => (isActive ? webhooks.pause(webhook.id) : webhooks.resume(webhook.id)))
  return (
    <div>
      <div className={classes.actions}>
        <LinkButton variant="plain" to={pagePath(`webhooks/${webhook.id}/edit`)}>
          Edit
        </LinkButton>
        <Button variant="plain" disabled={isPending} onClick={() => { mutate() }}>
          {isActive ? 'Pause' : 'Resume'}
        </Button>
        <Button variant="plain" onClick={() => { setDeleting(true) }}>
          Delete
        </Button>
      </div>
      {error && <ErrorPanel error={error} onRetry={() => { mutate() }} />}
      <Suspense fallback={null}>
        {isDeleting && <DeleteDialog webhook={webhook} onClose={() => { setDeleting(false) }} />}
      </Suspense>
    </div>
  )
}

function DeleteDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const webhooks = useResource(Webhooks)
  const navigate = useNavigate()
  const pagePath = usePagePath()
  const { mutateAsync } = useWebhookChange(() => webhooks.delete(webhook.id))
  const remove = async () => {
    await mutateAsync()
    await navigate(pagePath(`webhooks?deleted=${webhook.id}`))
  }
  return (
    <ConfirmDialog opened title="Delete the webhook?" action="Delete the webhook" onConfirm={remove} onClose={onClose}>
      <p className={classes.url}>{webhook.url}</p>
      <p>Events that wait for it are not sent. You can restore it for 30 days.</p>
    </ConfirmDialog>
  )
}
