/** Creating a role, changing one, and reading one that is built in. */
import { Button } from '@mantine/core'
import type { Role } from '@wedsync/sdk'
import { Roles } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useRecord } from '../../api/useRecord'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { QueryView } from '../../components/QueryView'
import { ScopeMatrix } from '../../components/ScopeMatrix'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { RoleForm } from './RoleForm'

function useParent() {
  return { to: placePath(usePlace(), 'settings/roles'), label: 'Roles' }
}

export function NewRolePage() {
  const roles = useResource(Roles)
  return (
    <ConsolePage title="Create a role" parent={useParent()}>
      <RoleForm send={(body, options) => roles.create(body, options)} action="Create the role" />
    </ConsolePage>
  )
}

export function RolePage() {
  const { roleId = '' } = useParams()
  const roles = useResource(Roles)
  const role = useRecord('roles', roleId, () => roles.get(roleId))
  const { data } = role
  return (
    <ConsolePage title={data?.name ?? 'Role'} lead={data?.is_builtin && data.description} parent={useParent()} actions={data && !data.is_builtin && <DeleteButton role={data} />}>
      <QueryView query={role}>
        {(found) => (found.is_builtin ? <BuiltinRole role={found} /> : <OwnRole key={found.version} role={found} />)}
      </QueryView>
    </ConsolePage>
  )
}

function BuiltinRole({ role: { scopes } }: { role: Role }) {
  return (
    <>
      <p>Every organization has this role. It cannot be changed.</p>
      <ScopeMatrix scopes={scopes} grantable={[]} onChange={() => undefined} />
    </>
  )
}

function OwnRole({ role }: { role: Role }) {
  const roles = useResource(Roles)
  return <RoleForm role={role} send={(body, options) => roles.update(role.id, body, { ...options, ifMatch: role.version })} action="Save the role" />
}

function DeleteButton({ role }: { role: Role }) {
  const roles = useResource(Roles)
  const navigate = useNavigate()
  const { to } = useParent()
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    await roles.delete(role.id, { ifMatch: role.version })
    await navigate(to)
    await queryClient.invalidateQueries({ queryKey: ['roles'] })
  }
  return (
    <>
      <Button variant="default" onClick={() => { setAsking(true) }}>
        Delete
      </Button>
      <ConfirmDialog opened={isAsking} title="Delete the role?" action="Delete the role" onConfirm={remove} onClose={() => { setAsking(false) }}>
        <p>Who has “{role.name}” loses its scopes at once.</p>
      </ConfirmDialog>
    </>
  )
}
