/** The query of a list of deliveries, from the address of its page. */
import type { DeliveriesListQuery, DeliveryStatus } from '@wedsync/sdk'

const UNDELIVERED = 'undelivered'

export const DELIVERY_FILTERS = ['status', 'event_type', 'object_id', 'webhook_id', 'since', 'until']

export const STATUS_CHOICES = [
  { value: '', label: 'Any status' },
  { value: UNDELIVERED, label: 'Not delivered' },
  { value: 'delivered', label: 'Delivered' },
  { value: 'pending', label: 'Pending' },
  { value: 'retrying', label: 'Retrying' },
  { value: 'failed', label: 'Failed' },
]

export function deliveryQuery(value: (name: string) => string): DeliveriesListQuery {
  const range = { ...(value('since') && { gte: value('since') }), ...(value('until') && { lte: value('until') }) }
  const texts = ['event_type', 'object_id', 'webhook_id', 'cursor'].map((name) => [name, value(name)]).filter(([, text]) => text !== '')
  return {
    ...(Object.fromEntries(texts) as DeliveriesListQuery),
    ...(value('status') && { status: statusQuery(value('status')) }),
    ...(Object.keys(range).length > 0 && { created_at: range }),
  }
}

function statusQuery(status: string): DeliveriesListQuery['status'] {
  return status === UNDELIVERED ? { in: ['pending', 'retrying', 'failed'] } : (status as DeliveryStatus)
}
