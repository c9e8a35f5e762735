/** Chooses roles. Nobody grants scopes that they do not have: such roles cannot be chosen, and say why. */
import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useOwnScopes } from '../../api/useOwnScopes'
import { QueryView } from '../../components/QueryView'
import { isGranted } from '../../components/scopeSets'
import components from '../../components/components.module.css'
import classes from './settings.module.css'
import { useRoles } from './useRoles'

interface RoleChoiceProps {
  roleIds: string[]
  onChange: (roleIds: string[]) => void
  error?: ReactNode
}

export function RoleChoice({ roleIds, onChange, error }: RoleChoiceProps) {
  const roles = useRoles()
  const own = useOwnScopes() ?? []
  const toggle = (id: string) => { onChange(roleIds.includes(id) ? roleIds.filter((each) => each !== id) : [...roleIds, id]) }
  return (
    <fieldset className={classes.choice}>
      <legend>Roles</legend>
      {error !== undefined && error !== null && <p className={components.fieldError} role="alert">{error}</p>}
      <QueryView query={roles}>
        {(all) =>
          all.map(({ id, name, description, scopes }) => {
            const isAssignable = scopes.every((scope) => isGranted(scope, own))
            return (
              <Checkbox
                key={id}
                label={name}
                description={isAssignable ? description : 'You cannot assign it: you do not have all of its scopes.'}
                checked={roleIds.includes(id)}
                disabled={!isAssignable && !roleIds.includes(id)}
                onChange={() => { toggle(id) }}
              />
            )
          })
        }
      </QueryView>
    </fieldset>
  )
}
