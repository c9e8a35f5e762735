/** The query of an event's deliveries, those of replays included. They are found by the time of their event; others of that moment must be left out. */
import type { DeliveriesListQuery } from '@wedsync/sdk'
import { objectId } from './FeedEvent'
import type { FeedEvent } from './FeedEvent'

export function deliveriesOf(event: FeedEvent): DeliveriesListQuery {
  const id = objectId(event)
  return { ...(id !== null && { object_id: id }), created_at: { gte: event.created_at, lte: event.created_at }, limit: 100 }
}
