/** The state of an application, with the reason of the platform. */
import type { Application } from '@wedsync/sdk'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'

const TONES: Record<string, Tone> = { approved: 'good', pending: 'busy', suspended: 'warning', rejected: 'bad' }

export function ApplicationStatus({ application: { status, status_reason } }: { application: Application }) {
  return (
    <>
      <StatusBadge tone={TONES[status] ?? 'neutral'}>{inWords(status)}</StatusBadge>
      {status_reason && <div>{status_reason}</div>}
    </>
  )
}
