/** Who caused an event. */
import { inWords } from '../../components/StatusBadge'
import { RecordLink } from '../records/RecordLink'
import type { FeedEvent } from './FeedEvent'

export function Actor({ actor: { type, id }, isShort = false }: { actor: FeedEvent['actor']; isShort?: boolean }) {
  return id === null ? <span>{inWords(type)}</span> : <RecordLink id={id} isShort={isShort} />
}
