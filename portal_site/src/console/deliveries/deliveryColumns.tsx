/** The columns of lists of deliveries. */
import type { Delivery } from '@wedsync/sdk'
import type { Column } from '../../components/DataTable'
import { Moment } from '../../components/Moment'
import { inWords } from '../../components/StatusBadge'
import { PageLink } from '../PageLink'
import { RecordLink } from '../records/RecordLink'
import { DeliveryStatus, kindOf } from './DeliveryStatus'
import classes from './deliveries.module.css'

/** With the URLs of the webhooks, they have a column. */
export function deliveryColumns(webhooks?: Map<string, string>): Column<Delivery>[] {
  return [
    { title: 'Status', cell: (delivery) => <Status delivery={delivery} /> },
    { title: 'Event', cell: ({ id, webhook_id, event_type }) => <PageLink page={`webhooks/${webhook_id}/deliveries/${id}`}><code className={classes.type}>{event_type}</code></PageLink> },
    { title: 'Record', cell: ({ object_id }) => <RecordLink id={object_id} isShort /> },
    ...(webhooks ? [{ title: 'Webhook', cell: ({ webhook_id }: Delivery) => <PageLink page={`webhooks/${webhook_id}`}>{shortUrl(webhooks.get(webhook_id)) ?? webhook_id}</PageLink> }] : []),
    { title: 'Last answer', cell: (delivery) => lastAnswer(delivery) },
    { title: 'Attempts', cell: ({ attempts }) => attempts.length, isNumber: true },
    { title: 'Created', cell: ({ created_at }) => <Moment at={created_at} /> },
  ]
}

function Status({ delivery }: { delivery: Delivery }) {
  const kind = kindOf(delivery)
  return (
    <>
      <DeliveryStatus status={delivery.status} />
      {kind && <span className={classes.kind}>{kind}</span>}
    </>
  )
}

/** As in `500 in 84 ms`. */
export function lastAnswer({ attempts }: Pick<Delivery, 'attempts'>): string {
  const last = attempts.at(-1)
  if (!last) return 'Not sent yet'
  return `${last.http_status ?? inWords(last.error ?? 'No response')} in ${last.response_time_ms.toLocaleString('en')} ms`
}

/** Without the scheme, as in `hooks.example.com/wedsync`. */
const shortUrl = (url: string | undefined) => url?.replace(/^https?:\/\//, '')
