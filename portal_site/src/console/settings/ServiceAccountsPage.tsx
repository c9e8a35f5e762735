/** Service accounts: principals without a password, which hold keys and OAuth clients. */
import { Button } from '@mantine/core'
import type { ServiceAccount, ServiceAccountsListQuery } from '@wedsync/sdk'
import { ServiceAccounts } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useList } from '../../api/useList'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { useListState } from '../../components/useListState'
import { ConsolePage } from '../ConsolePage'
import { RecordList } from './RecordList'
import { RowButton } from './RowButton'
import { ServiceAccountDialog } from './ServiceAccountDialog'
import classes from './settings.module.css'
import { roleNames, useRoles } from './useRoles'

type Choice = { kind: 'change' | 'delete'; account: ServiceAccount } | { kind: 'create' }

export function ServiceAccountsPage() {
  const accounts = useResource(ServiceAccounts)
  const list = useListState()
  const query = list.query<ServiceAccountsListQuery>()
  const page = useList('service-accounts', query, () => accounts.list(query))
  const [choice, setChoice] = useState<Choice>()
  const columns = useColumns(setChoice)
  const close = () => { setChoice(undefined) }
  const create = <Button onClick={() => { setChoice({ kind: 'create' }) }}>Create a service account</Button>
  const remove = async () => {
    if (choice?.kind === 'delete') await accounts.delete(choice.account.id)
    await queryClient.invalidateQueries({ queryKey: ['service-accounts'] })
  }
  return (
    <ConsolePage title="Service accounts" lead="For programs that keep their access when people leave. Their roles limit their keys." actions={create}>
      <RecordList caption="Service accounts" query={page} list={list} columns={columns} empty={<EmptyState title="No service accounts yet" text="Create one for each program of yours." />} />
      {choice?.kind === 'create' && <ServiceAccountDialog onClose={close} />}
      {choice?.kind === 'change' && <ServiceAccountDialog account={choice.account} onClose={close} />}
      <ConfirmDialog opened={choice?.kind === 'delete'} title="Delete the service account?" action="Delete it" onConfirm={remove} onClose={close}>
        <p>Requests with its keys and OAuth clients are rejected from then on.</p>
      </ConfirmDialog>
    </ConsolePage>
  )
}

function useColumns(choose: (choice: Choice) => void): Column<ServiceAccount>[] {
  const roles = useRoles()
  return [
    { title: 'Name', cell: ({ name }) => name },
    { title: 'ID', cell: ({ id }) => <IdText id={id} /> },
    { title: 'Description', cell: ({ description }) => description },
    { title: 'Roles', cell: ({ role_ids }) => roleNames(role_ids, roles.data) },
    { title: 'Created', cell: ({ created_at }) => <Moment at={created_at} /> },
    {
      title: 'Actions',
      cell: (account) => (
        <span className={classes.rowActions}>
          <RowButton action="Change" of={account.name} onClick={() => { choose({ kind: 'change', account }) }} />
          <RowButton action="Delete" of={account.name} onClick={() => { choose({ kind: 'delete', account }) }} />
        </span>
      ),
    },
  ]
}
