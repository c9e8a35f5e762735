/** The roles: those that every organization has, and its own. */
import type { Role, RolesListQuery } from '@wedsync/sdk'
import { Roles } from '@wedsync/sdk/resources'
import { Link } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { StatusBadge } from '../../components/StatusBadge'
import { useListState } from '../../components/useListState'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { RecordList } from './RecordList'

const COLUMNS: Column<Role>[] = [
  { title: 'Name', cell: ({ id, name }) => <Link to={id}>{name}</Link> },
  { title: 'Description', cell: ({ description }) => description },
  { title: 'Scopes', cell: ({ scopes }) => (scopes.length > 3 ? `${scopes.slice(0, 3).join(', ')} and ${scopes.length - 3} more` : scopes.join(', ')) },
  { title: 'Kind', cell: ({ is_builtin }) => <StatusBadge tone={is_builtin ? 'neutral' : 'busy'}>{is_builtin ? 'Built in' : 'Own'}</StatusBadge> },
]

export function RolesPage() {
  const roles = useResource(Roles)
  const list = useListState()
  const query = list.query<RolesListQuery>()
  const page = useList('roles', query, () => roles.list(query))
  return (
    <ConsolePage title="Roles" lead="What members and service accounts may do. Changes apply from the next request on." actions={<LinkButton to="new">Create a role</LinkButton>}>
      <RecordList caption="Roles" query={page} list={list} columns={COLUMNS} empty={<EmptyState title="No roles here" text="This page of the list is empty." />} />
    </ConsolePage>
  )
}
