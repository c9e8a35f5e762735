/** One ticket: its conversation, the request that it is about, and the answer to write. */
import { Button } from '@mantine/core'
import type { Ticket } from '@wedsync/sdk'
import { Tickets } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useParams } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { LIVE_EVERY_MS } from '../../api/queryClient'
import { useIsOperator } from '../../api/useOwnScopes'
import { useRecord } from '../../api/useRecord'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { AnswerForm } from './AnswerForm'
import { Conversation } from './Conversation'
import { RequestSummary } from './RequestSummary'
import { ResponseDue, TicketPriority, TicketStatus } from './TicketStatus'

export function TicketPage() {
  const { ticketId = '' } = useParams()
  const tickets = useResource(Tickets)
  const place = usePlace()
  const ticket = useRecord('tickets', ticketId, () => tickets.get(ticketId), LIVE_EVERY_MS)
  const reload = () => void ticket.refetch()
  return (
    <ConsolePage
      title={ticket.data?.subject ?? 'Ticket'}
      parent={{ to: placePath(place, 'support'), label: 'Support' }}
      actions={ticket.data && ticket.data.status !== 'closed' && <CloseButton ticket={ticket.data} onChange={reload} />}
    >
      <QueryView query={ticket}>{(record) => <TicketView ticket={record} onChange={reload} />}</QueryView>
    </ConsolePage>
  )
}

interface TicketProps {
  ticket: Ticket
  onChange: () => void
}

function TicketView({ ticket, onChange }: TicketProps) {
  return (
    <>
      <TicketFacts ticket={ticket} />
      {ticket.request_id !== null && (
        <Section title="Request">
          <RequestSummary requestId={ticket.request_id} />
        </Section>
      )}
      <Section title="Conversation">
        <Conversation ticket={ticket} />
        {ticket.status === 'closed' ? (
          <p>The ticket is closed. Open another one if something is left.</p>
        ) : (
          <AnswerForm ticketId={ticket.id} onSent={onChange} />
        )}
      </Section>
    </>
  )
}

function TicketFacts({ ticket }: { ticket: Ticket }) {
  const isStaff = useIsOperator('support')
  return (
    <Facts
      facts={[
        ['Status', <TicketStatus key="status" status={ticket.status} />],
        ['Priority', <TicketPriority key="priority" priority={ticket.priority} />],
        ['Response by', <ResponseDue key="due" ticket={ticket} />],
        ['Opened', <Moment key="opened" at={ticket.created_at} />],
        ['Ticket', <IdText key="ticket" id={ticket.id} />],
        ...(isStaff ? [['Organization', <IdText key="organization" id={ticket.organization_id} />] as [string, React.ReactNode]] : []),
      ]}
    />
  )
}

function CloseButton({ ticket, onChange }: TicketProps) {
  const tickets = useResource(Tickets)
  const [isOpened, setOpened] = useState(false)
  const close = async () => {
    await tickets.close(ticket.id)
    onChange()
  }
  return (
    <>
      <Button variant="default" onClick={() => { setOpened(true) }}>
        Close the ticket
      </Button>
      <ConfirmDialog opened={isOpened} title="Close the ticket?" action="Close the ticket" onConfirm={close} onClose={() => { setOpened(false) }}>
        <p>It accepts no messages anymore. The conversation stays here to read.</p>
      </ConfirmDialog>
    </>
  )
}
