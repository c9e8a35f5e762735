/** The incidents of the platform. */
import type { Incident, IncidentsListQuery } from '@wedsync/sdk'
import { Incidents } from '@wedsync/sdk/resources'
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
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { useListState } from '../../components/useListState'
import { LinkButton } from '../../controls/Button'
import { STATUSES, componentText } from '../../status/words'
import { ConsolePage } from '../ConsolePage'

const COLUMNS: Column<Incident>[] = [
  { title: 'Title', cell: ({ id, title }) => <Link to={id}>{title}</Link> },
  { title: 'Status', cell: ({ status }) => <StatusBadge tone={status === 'resolved' ? 'good' : 'warning'}>{inWords(status)}</StatusBadge> },
  { title: 'Impact', cell: ({ impact }) => STATUSES[impact]?.label ?? impact },
  { title: 'Components', cell: ({ components }) => components.map(componentText).join(', ') },
  { title: 'Opened', cell: ({ created_at }) => <Moment at={created_at} /> },
]

export function IncidentsPage() {
  const incidents = useResource(Incidents)
  const isOperator = useIsOperator('incidents')
  const list = useListState()
  const query = list.query<IncidentsListQuery>()
  const page = useList('incidents', query, () => incidents.list(query))
  return (
    <ConsolePage
      title="Incidents"
      lead={<>Of the platform, for everyone to read on the <Link to="/status">status page</Link>.</>}
      actions={isOperator && <LinkButton to="new">Open an incident</LinkButton>}
    >
      <QueryView query={page}>
        {(incidentsPage) => (
          <>
            {incidentsPage.data.length > 0 ? (
              <DataTable caption="Incidents" columns={COLUMNS} rows={incidentsPage.data} rowKey={({ id }) => id} />
            ) : (
              <EmptyState title="No incidents" text="An incident gives components its impact until it is resolved." />
            )}
            <Pager page={incidentsPage} list={list} />
          </>
        )}
      </QueryView>
    </ConsolePage>
  )
}
