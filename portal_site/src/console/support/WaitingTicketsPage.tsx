/** For the platform's support: the tickets of all organizations that wait for a response, the first due first. */
import type { TicketsListWaitingQuery, WaitingTicket } from '@wedsync/sdk'
import { Tickets } from '@wedsync/sdk/resources'
import { Link } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { LiveSwitch } from '../../components/LiveSwitch'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { useListState } from '../../components/useListState'
import { useLive } from '../../components/useLive'
import { placePath } from '../../session/place'
import type { Place } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { ResponseDue, TicketPriority } from './TicketStatus'

const columns = (place: Place): Column<WaitingTicket>[] => [
  { title: 'Subject', cell: ({ id, subject }) => <Link to={placePath(place, `support/${id}`)}>{subject}</Link> },
  { title: 'Organization', cell: ({ organization_name, organization_id }) => organization_name ?? organization_id },
  { title: 'Environment', cell: ({ livemode }) => (livemode ? 'Live' : 'Sandbox') },
  { title: 'Priority', cell: ({ priority }) => <TicketPriority priority={priority} /> },
  { title: 'Response by', cell: (ticket) => <ResponseDue ticket={ticket} /> },
]

export function WaitingTicketsPage() {
  const tickets = useResource(Tickets)
  const place = usePlace()
  const list = useListState()
  const live = useLive()
  const query = list.query<TicketsListWaitingQuery>()
  const page = useList('tickets-waiting', query, () => tickets.listWaiting(query), live.refetchInterval)
  return (
    <ConsolePage
      title="Waiting tickets"
      lead="Of all organizations, live and sandbox. Sorted by the time of the response."
      parent={{ to: placePath(place, 'support'), label: 'Support' }}
      actions={<LiveSwitch isLive={live.isLive} toggle={live.toggle} />}
    >
      <QueryView query={page}>
        {(waiting) => (
          <>
            {waiting.data.length > 0 ? (
              <DataTable caption="Waiting tickets" columns={columns(place)} rows={waiting.data} rowKey={({ id }) => id} />
            ) : (
              <EmptyState title="No ticket waits" text="Each one has its response." />
            )}
            <Pager page={waiting} list={list} />
          </>
        )}
      </QueryView>
    </ConsolePage>
  )
}
