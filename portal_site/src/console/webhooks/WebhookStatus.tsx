/** The state of a webhook. */
import type { Webhook } from '@wedsync/sdk'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'

const TONES: Record<string, Tone> = { active: 'good', paused: 'warning', failed: 'bad' }

export function WebhookStatus({ webhook: { status } }: { webhook: Pick<Webhook, 'status'> }) {
  return <StatusBadge tone={TONES[status] ?? 'neutral'}>{inWords(status)}</StatusBadge>
}

const REASONS: Record<string, string> = {
  gone: 'The endpoint returned 410 Gone. Resume the webhook when it works again.',
  failing: 'All deliveries failed for three days. Resume the webhook when the endpoint works again, then replay what it missed.',
}

/** Why the platform stopped sending, in words; empty if it did not. */
export const stopReason = (reason: string | null) => (reason === null ? '' : (REASONS[reason] ?? inWords(reason)))
