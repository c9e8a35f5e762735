/** The state of a delivery, and what kind of delivery it is. */
import type { Delivery } from '@wedsync/sdk'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'

const TONES: Record<string, Tone> = { pending: 'busy', retrying: 'warning', delivered: 'good', failed: 'bad' }

export function DeliveryStatus({ status }: { status: string }) {
  return <StatusBadge tone={TONES[status] ?? 'neutral'}>{inWords(status)}</StatusBadge>
}

/** `Test`, `Replay`, `Retry by hand`; empty for a delivery of the usual kind. */
export function kindOf({ is_test, replay_id, is_manual }: Pick<Delivery, 'is_test' | 'replay_id' | 'is_manual'>): string {
  if (is_test) return 'Test'
  if (replay_id !== null) return 'Replay'
  return is_manual ? 'Retry by hand' : ''
}
