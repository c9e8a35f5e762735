/** Applications of all organizations that wait for a decision of the platform. */
import type { PendingApplication } from '@wedsync/sdk'
import { Applications } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { DecisionButtons } from './DecisionButtons'
import classes from './settings.module.css'

const COLUMNS: Column<PendingApplication>[] = [
  { title: 'Name', cell: ({ name }) => name },
  { title: 'Organization', cell: ({ organization_name, organization_id }) => organization_name ?? organization_id },
  { title: 'Description', cell: ({ description }) => description },
  { title: 'Website', cell: ({ url }) => url },
  { title: 'Tier', cell: ({ tier }) => tier },
  { title: 'Registered', cell: ({ created_at }) => <Moment at={created_at} /> },
  {
    title: 'Decision',
    cell: (application) => (
      <span className={classes.rowActions}>
        <DecisionButtons application={application} />
      </span>
    ),
  },
]

export function PendingApplications() {
  const applications = useResource(Applications)
  const query = useList('applications', { pending: true }, () => applications.listPending({ limit: 100 }))
  return (
    <div className={classes.pending}>
      <Section title="Waiting for a decision, in all organizations">
        <QueryView query={query}>
          {({ data }) =>
            data.length > 0 ? (
              <DataTable caption="Waiting for a decision" columns={COLUMNS} rows={data} rowKey={({ id }) => id} />
            ) : (
              <p className={classes.hint}>None. New ones are listed here.</p>
            )
          }
        </QueryView>
      </Section>
    </div>
  )
}
