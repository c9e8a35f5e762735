/** The state of a key. */
import { StatusBadge, inWords } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'

const TONES: Record<string, Tone> = { active: 'good', disabled: 'warning', expired: 'warning', revoked: 'bad' }

export function KeyStatus({ status }: { status: string }) {
  return <StatusBadge tone={TONES[status] ?? 'neutral'}>{inWords(status)}</StatusBadge>
}
