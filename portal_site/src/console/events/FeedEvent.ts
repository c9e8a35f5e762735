/** An event of any type, as the pages read it. */
import type { WebhookEvent } from '@wedsync/sdk'

export interface FeedEvent {
  id: string
  type: string
  api_version: string
  sequence: number
  created_at: Date
  actor: WebhookEvent['actor']
  request_id: string
  data: { object: object; previous_attributes: Record<string, unknown> | null }
  truncated?: boolean
}

/** The ID of the record that an event is about; null for a record without one. */
export function objectId({ data: { object } }: FeedEvent): string | null {
  return 'id' in object && typeof object.id === 'string' ? object.id : null
}
