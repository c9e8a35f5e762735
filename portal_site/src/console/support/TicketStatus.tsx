/** What a ticket waits for, its priority and the time of its response. */
import type { Ticket } from '@wedsync/sdk'
import { Moment } from '../../components/Moment'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'

const STATUSES: Record<string, [tone: Tone, text: string]> = {
  open: ['busy', 'Waits for support'],
  answered: ['warning', 'Waits for you'],
  closed: ['neutral', 'Closed'],
}

const PRIORITY_TONES: Record<string, Tone> = { urgent: 'bad', high: 'warning' }

export function TicketStatus({ status }: { status: string }) {
  const [tone, text] = STATUSES[status] ?? ['neutral', inWords(status)]
  return <StatusBadge tone={tone}>{text}</StatusBadge>
}

export function TicketPriority({ priority }: { priority: string }) {
  return <StatusBadge tone={PRIORITY_TONES[priority] ?? 'neutral'}>{inWords(priority)}</StatusBadge>
}

/** The time of the next response by the target; nothing for a ticket that waits for no response. */
export function ResponseDue({ ticket }: { ticket: Pick<Ticket, 'response_due_at' | 'is_overdue'> }) {
  if (ticket.response_due_at === null) return <span>–</span>
  return (
    <>
      <Moment at={ticket.response_due_at} /> {ticket.is_overdue && <StatusBadge tone="bad">Overdue</StatusBadge>}
    </>
  )
}
