/** The API keys of the organization in this environment. */
import type { ApiKey, ApiKeysListQuery } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { Link } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { useListState } from '../../components/useListState'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { KeyStatus } from './KeyStatus'

const COLUMNS: Column<ApiKey>[] = [
  { title: 'Name', cell: ({ id, name }) => <Link to={id}>{name}</Link> },
  { title: 'Key', cell: ({ id }) => <IdText id={id} /> },
  { title: 'Status', cell: ({ status }) => <KeyStatus status={status} /> },
  { title: 'Tier', cell: ({ tier }) => tier },
  { title: 'Last used', cell: ({ last_used_at }) => <Moment at={last_used_at} /> },
  { title: 'Expires', cell: ({ expires_at }) => <Moment at={expires_at} /> },
]

export function KeysPage() {
  const keys = useResource(ApiKeys)
  const list = useListState()
  const query = list.query<ApiKeysListQuery>('status')
  const page = useList('api-keys', query, () => keys.list(query))
  return (
    <ConsolePage title="API keys" lead={<Lead />} actions={<LinkButton to="new">Create a key</LinkButton>}>
      <QueryView query={page}>
        {(keysPage) => (
          <>
            {keysPage.data.length > 0 ? (
              <DataTable caption="API keys" columns={COLUMNS} rows={keysPage.data} rowKey={({ id }) => id} />
            ) : (
              <NoKeys />
            )}
            <Pager page={keysPage} list={list} />
          </>
        )}
      </QueryView>
    </ConsolePage>
  )
}

function Lead() {
  const { environment } = usePlace()
  return environment === 'test' ? 'For the sandbox. They cannot access live data.' : 'For live data. Keep them out of source code and browsers.'
}

function NoKeys() {
  return (
    <EmptyState title="No keys yet" text="A key lets your software call the API, with the scopes that you choose.">
      <LinkButton to="new">Create a key</LinkButton>
    </EmptyState>
  )
}
