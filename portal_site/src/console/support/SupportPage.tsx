/** The tickets of the organization in this environment, and what its support promises. */
import type { Ticket, TicketsListQuery } from '@wedsync/sdk'
import { Tickets } from '@wedsync/sdk/resources'
import { Link } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useIsOperator } from '../../api/useOwnScopes'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { Moment } from '../../components/Moment'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { useListState } from '../../components/useListState'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { SupportPlan } from './SupportPlan'
import { TicketFilters } from './TicketFilters'
import { ResponseDue, TicketPriority, TicketStatus } from './TicketStatus'

const COLUMNS: Column<Ticket>[] = [
  { title: 'Subject', cell: ({ id, subject }) => <Link to={id}>{subject}</Link> },
  { title: 'Status', cell: ({ status }) => <TicketStatus status={status} /> },
  { title: 'Priority', cell: ({ priority }) => <TicketPriority priority={priority} /> },
  { title: 'Response by', cell: (ticket) => <ResponseDue ticket={ticket} /> },
  { title: 'Last change', cell: ({ updated_at }) => <Moment at={updated_at} /> },
]

export function SupportPage() {
  const isStaff = useIsOperator('support')
  return (
    <ConsolePage
      title="Support"
      lead="Questions to the people who run the API. They answer here and by mail."
      actions={
        <>
          {isStaff && (
            <LinkButton to="waiting" variant="plain">
              All organizations
            </LinkButton>
          )}
          <LinkButton to="new">Open a ticket</LinkButton>
        </>
      }
    >
      <SupportPlan />
      <Section title="Tickets">
        <TicketList />
      </Section>
    </ConsolePage>
  )
}

function TicketList() {
  const tickets = useResource(Tickets)
  const list = useListState()
  const query = list.query<TicketsListQuery>('status', 'priority')
  const page = useList('tickets', query, () => tickets.list(query))
  return (
    <>
      <TicketFilters list={list} />
      <QueryView query={page}>
        {(ticketsPage) => (
          <>
            {ticketsPage.data.length > 0 ? (
              <DataTable caption="Tickets" columns={COLUMNS} rows={ticketsPage.data} rowKey={({ id }) => id} />
            ) : (
              <NoTickets isFiltered={list.isFiltered} />
            )}
            <Pager page={ticketsPage} list={list} />
          </>
        )}
      </QueryView>
    </>
  )
}

function NoTickets({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) return <EmptyState title="No tickets match" text="Choose other filters to see more." />
  return (
    <EmptyState title="No tickets yet" text="Ask anything about your integration. A ticket about a request takes its details along.">
      <LinkButton to="new">Open a ticket</LinkButton>
    </EmptyState>
  )
}
