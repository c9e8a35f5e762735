/** Developer applications: the organization's own and, for administrators of the platform, those that wait for a decision. */
import { Button } from '@mantine/core'
import type { Application, ApplicationsListQuery } from '@wedsync/sdk'
import { Applications } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useList } from '../../api/useList'
import { useIsOperator } from '../../api/useOwnScopes'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { IdText } from '../../components/IdText'
import { useListState } from '../../components/useListState'
import { ConsolePage } from '../ConsolePage'
import { ApplicationDialog } from './ApplicationDialog'
import { ApplicationStatus } from './ApplicationStatus'
import { DecisionButtons } from './DecisionButtons'
import { PendingApplications } from './PendingApplications'
import { RecordList } from './RecordList'
import { RowButton } from './RowButton'
import classes from './settings.module.css'

export function ApplicationsPage() {
  const applications = useResource(Applications)
  const list = useListState()
  const isOperator = useIsOperator('applications')
  const query = list.query<ApplicationsListQuery>('status')
  const page = useList('applications', query, () => applications.list(query))
  const [isCreating, setCreating] = useState(false)
  const [chosen, setChosen] = useState<Application>()
  const create = <Button onClick={() => { setCreating(true) }}>Register an application</Button>
  const remove = async () => {
    if (chosen) await applications.delete(chosen.id)
    await queryClient.invalidateQueries({ queryKey: ['applications'] })
  }
  return (
    <ConsolePage title="Applications" lead="What uses the API with credentials of its own, once the platform has approved it." actions={create}>
      {isOperator && <PendingApplications />}
      <RecordList
        caption="Applications"
        query={page}
        list={list}
        columns={columnsOf(isOperator, setChosen)}
        empty={<EmptyState title="No applications yet" text="Register one to give it keys and OAuth clients of its own." />}
      />
      {isCreating && <ApplicationDialog onClose={() => { setCreating(false) }} />}
      <ConfirmDialog opened={chosen !== undefined} title="Delete the application?" action="Delete it" onConfirm={remove} onClose={() => { setChosen(undefined) }}>
        <p>Credentials that belong to “{chosen?.name}” are rejected from then on.</p>
      </ConfirmDialog>
    </ConsolePage>
  )
}

function columnsOf(isOperator: boolean, remove: (application: Application) => void): Column<Application>[] {
  return [
    { title: 'Name', cell: ({ name }) => name },
    { title: 'ID', cell: ({ id }) => <IdText id={id} /> },
    { title: 'Status', cell: (application) => <ApplicationStatus application={application} /> },
    { title: 'Contact', cell: ({ contact_email }) => contact_email },
    { title: 'Tier', cell: ({ tier }) => tier },
    {
      title: 'Actions',
      cell: (application) => (
        <span className={classes.rowActions}>
          {isOperator && <DecisionButtons application={application} />}
          <RowButton action="Delete" of={application.name} onClick={() => { remove(application) }} />
        </span>
      ),
    },
  ]
}
