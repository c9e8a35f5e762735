/** Invites a person by mail. */
import { Button, TextInput } from '@mantine/core'
import type { InvitationInput } from '@wedsync/sdk'
import { Invitations } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/InvitationInput'
import { queryClient } from '../../api/queryClient'
import { useLiveResource } from '../../api/useLiveResource'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { RoleChoice } from './RoleChoice'

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Values = { email: string; name: string; role_ids: string[] }

const toBody = ({ email, name, role_ids }: Values): InvitationInput => ({ email: email.trim(), name: name.trim() || null, role_ids })

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const invitations = useLiveResource(Invitations)
  const { form, submit, error, isSending } = useInputForm<Values, unknown>({
    schema,
    initialValues: { email: '', name: '', role_ids: [] },
    toBody,
    send: (values, options) => invitations.create(toBody(values), options),
    onSent: async () => {
      await Promise.all(['invitations', 'users'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
      onClose()
    },
  })
  return (
    <Dialog title="Invite a person" onClose={onClose}>
      <form className={components.form} onSubmit={submit} noValidate>
        <TextInput label="E-mail address" type="email" {...form.getInputProps('email')} data-autofocus required />
        <TextInput label="Name" description="For the mail. The person can choose another." {...form.getInputProps('name')} />
        <RoleChoice
          roleIds={form.values.role_ids}
          error={form.errors.role_ids}
          onChange={(roleIds) => { form.setFieldValue('role_ids', roleIds) }}
        />
        {error !== undefined && <ErrorPanel error={error} />}
        <Button type="submit" loading={isSending}>
          Send the invitation
        </Button>
      </form>
    </Dialog>
  )
}
