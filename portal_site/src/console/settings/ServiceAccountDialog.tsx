/** Creates or changes a service account. */
import { Button, TextInput } from '@mantine/core'
import type { ServiceAccount, ServiceAccountInput } from '@wedsync/sdk'
import { ServiceAccounts } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/ServiceAccountInput'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { RoleChoice } from './RoleChoice'

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Values = { name: string; description: string; role_ids: string[] }

const toBody = ({ name, description, role_ids }: Values): ServiceAccountInput => ({ name, description: description.trim() || null, role_ids })

export function ServiceAccountDialog({ account, onClose }: { account?: ServiceAccount; onClose: () => void }) {
  const accounts = useResource(ServiceAccounts)
  const { form, submit, error, isSending } = useInputForm<Values, ServiceAccount>({
    schema,
    initialValues: { name: account?.name ?? '', description: account?.description ?? '', role_ids: account?.role_ids ?? [] },
    toBody,
    send: (values, options) =>
      account ? accounts.update(account.id, toBody(values), { ...options, ifMatch: account.version }) : accounts.create(toBody(values), options),
    onSent: async () => {
      await queryClient.invalidateQueries({ queryKey: ['service-accounts'] })
      onClose()
    },
  })
  return (
    <Dialog title={account ? account.name : 'Create a service account'} onClose={onClose}>
      <form className={components.form} onSubmit={submit} noValidate>
        <TextInput label="Name" {...form.getInputProps('name')} data-autofocus required />
        <TextInput label="Description" description="What uses it." {...form.getInputProps('description')} />
        <RoleChoice
          roleIds={form.values.role_ids}
          error={form.errors.role_ids}
          onChange={(roleIds) => { form.setFieldValue('role_ids', roleIds) }}
        />
        {error !== undefined && <ErrorPanel error={error} />}
        <Button type="submit" loading={isSending}>
          {account ? 'Save' : 'Create'}
        </Button>
      </form>
    </Dialog>
  )
}
