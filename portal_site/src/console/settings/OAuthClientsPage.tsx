/** OAuth clients: programs that people let act for them, and that act for themselves. */
import type { IssuedClient, OAuthClient, OauthClientsListQuery } from '@wedsync/sdk'
import { OauthClients } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useList } from '../../api/useList'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { IdText } from '../../components/IdText'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { useListState } from '../../components/useListState'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { ClientSecret } from './ClientSecret'
import { OAuthClientDialog } from './OAuthClientDialog'
import type { ClientChoice } from './OAuthClientDialog'
import { RecordList } from './RecordList'
import { RowButton } from './RowButton'
import classes from './settings.module.css'

export function OAuthClientsPage() {
  const clients = useResource(OauthClients)
  const list = useListState()
  const query = list.query<OauthClientsListQuery>('status')
  const page = useList('oauth-clients', query, () => clients.list(query))
  const [choice, setChoice] = useState<ClientChoice>()
  const [issued, setIssued] = useState<IssuedClient>()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['oauth-clients'] })
  return (
    <ConsolePage title="OAuth clients" lead="Programs that people let act for them, and programs that act for themselves." actions={<LinkButton to="new">Create a client</LinkButton>}>
      <RecordList
        caption="OAuth clients"
        query={page}
        list={list}
        columns={columnsOf(setChoice)}
        empty={<EmptyState title="No OAuth clients yet" text="Create one for each program that signs people in, or that gets tokens of its own." />}
      />
      <OAuthClientDialog choice={choice} onIssue={setIssued} onChange={refresh} onClose={() => { setChoice(undefined) }} />
      {issued && <ClientSecret issued={issued} onClose={() => { setIssued(undefined) }} />}
    </ConsolePage>
  )
}

function columnsOf(choose: (choice: ClientChoice) => void): Column<OAuthClient>[] {
  return [
    { title: 'Name', cell: ({ name }) => name },
    { title: 'Client ID', cell: ({ client_id }) => <IdText id={client_id} /> },
    { title: 'Type', cell: ({ client_type }) => inWords(client_type) },
    { title: 'Grants', cell: ({ grant_types }) => grant_types.map(inWords).join(', ') },
    { title: 'Status', cell: ({ status }) => <StatusBadge tone={status === 'active' ? 'good' : 'warning'}>{inWords(status)}</StatusBadge> },
    {
      title: 'Actions',
      cell: (client) => (
        <span className={classes.rowActions}>
          {client.token_endpoint_auth_method.startsWith('client_secret') && (
            <RowButton action="Rotate the secret" of={client.name} onClick={() => { choose({ kind: 'rotate', client }) }} />
          )}
          <RowButton
            action={client.status === 'active' ? 'Suspend' : 'Activate'}
            of={client.name}
            onClick={() => { choose({ kind: client.status === 'active' ? 'suspend' : 'activate', client }) }}
          />
          <RowButton action="Delete" of={client.name} onClick={() => { choose({ kind: 'delete', client }) }} />
        </span>
      ),
    },
  ]
}
