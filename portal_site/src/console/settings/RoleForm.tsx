/** The fields of a role. */
import { Button, TextInput } from '@mantine/core'
import type { Role, RoleInput } from '@wedsync/sdk'
import { useNavigate } from 'react-router'
import schema from 'virtual:input-schema/RoleInput'
import { usePlace } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useOwnScopes } from '../../api/useOwnScopes'
import { ErrorPanel } from '../../components/ErrorPanel'
import { ScopeMatrix } from '../../components/ScopeMatrix'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { placePath } from '../../session/place'
import classes from './settings.module.css'

interface RoleFormProps {
  role?: Role
  send: (body: RoleInput, options: { idempotencyKey: string }) => Promise<Role>
  action: string
}

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Values = { name: string; description: string; scopes: string[] }

const toBody = ({ name, description, scopes }: Values): RoleInput => ({ name, description: description.trim() || null, scopes })

export function RoleForm({ role, send, action }: RoleFormProps) {
  const place = usePlace()
  const navigate = useNavigate()
  const own = useOwnScopes()
  const { form, submit, error, isSending } = useInputForm<Values, Role>({
    schema,
    initialValues: { name: role?.name ?? '', description: role?.description ?? '', scopes: role?.scopes ?? [] },
    toBody,
    send: (values, options) => send(toBody(values), options),
    onSent: async () => {
      await queryClient.invalidateQueries({ queryKey: ['roles'] })
      await navigate(placePath(place, 'settings/roles'))
    },
  })
  return (
    <form className={components.form} onSubmit={submit} noValidate>
      <TextInput label="Name" {...form.getInputProps('name')} required />
      <TextInput label="Description" description="Who should have it." {...form.getInputProps('description')} />
      {own && !own.includes('*') && <p className={classes.hint}>You can add only scopes that you have. The others are disabled.</p>}
      <ScopeMatrix
        scopes={form.values.scopes}
        error={form.errors.scopes as string | undefined}
        grantable={own}
        onChange={(scopes) => { form.setFieldValue('scopes', scopes) }}
      />
      {error !== undefined && <ErrorPanel error={error} />}
      <div>
        <Button type="submit" loading={isSending}>
          {action}
        </Button>
      </div>
    </form>
  )
}
