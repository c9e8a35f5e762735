/** A deleted webhook, and the way to get it again. */
import { Webhooks } from '@wedsync/sdk/resources'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { IdText } from '../../components/IdText'
import { Button } from '../../controls/Button'
import { usePagePath } from '../usePagePath'
import classes from './webhooks.module.css'

export function RestoreNotice({ webhookId }: { webhookId: string }) {
  const webhooks = useResource(Webhooks)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const pagePath = usePagePath()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => webhooks.restore(webhookId),
    onSuccess: async () => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['webhooks'] }), queries.invalidateQueries({ queryKey: ['webhook'] })])
      await navigate(pagePath(`webhooks/${webhookId}`))
    },
  })
  return (
    <div className={classes.notice} role="status">
      <p>
        Webhook <IdText id={webhookId} /> is deleted. You can restore it for 30 days.
      </p>
      <Button variant="plain" disabled={isPending} onClick={() => { mutate() }}>
        Restore the webhook
      </Button>
      {error && <ErrorPanel error={error} />}
    </div>
  )
}
