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

interface RestoreNoticeProps {
  webhookId: string
  /** False if nothing is known but that there is no webhook with this ID. */
  isDeleted?: boolean
}

export function RestoreNotice({ webhookId, isDeleted = true }: RestoreNoticeProps) {
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
        {isDeleted ? 'Deleted, and can be restored for 30 days: ' : 'No webhook has this ID. If it was deleted in the last 30 days, it can be restored: '}
        <IdText id={webhookId} />
      </p>
      <Button variant="plain" disabled={isPending} onClick={() => { mutate() }}>
        Restore the webhook
      </Button>
      {error && <ErrorPanel error={error} />}
    </div>
  )
}
