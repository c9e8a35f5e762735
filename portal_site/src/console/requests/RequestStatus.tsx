/** The HTTP status of a response, with what it means. */
import { StatusBadge } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'

const TONES: Record<number, Tone> = { 1: 'neutral', 2: 'good', 3: 'neutral', 4: 'warning', 5: 'bad' }

export function RequestStatus({ status }: { status: number }) {
  return <StatusBadge tone={TONES[Math.floor(status / 100)] ?? 'neutral'}>{String(status)}</StatusBadge>
}
