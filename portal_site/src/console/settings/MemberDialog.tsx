/** Changes the roles of a member, and whether they may act for the organization. */
import { Button, Switch } from '@mantine/core'
import type { Member, MemberPatch } from '@wedsync/sdk'
import { Users } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/MemberPatch'
import { queryClient } from '../../api/queryClient'
import { useLiveResource } from '../../api/useLiveResource'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { RoleChoice } from './RoleChoice'

export function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const users = useLiveResource(Users)
  const toBody = ({ role_ids, isActive }: { role_ids: string[]; isActive: boolean }): MemberPatch => ({
    role_ids,
    status: isActive ? 'active' : 'disabled',
  })
  const { form, submit, error, isSending } = useInputForm({
    schema,
    initialValues: { role_ids: member.role_ids, isActive: member.status === 'active' },
    toBody,
    send: (values, options) => users.update(member.id, toBody(values), { ...options, ifMatch: member.version }),
    onSent: async () => {
      await queryClient.invalidateQueries({ queryKey: ['users'] })
      onClose()
    },
  })
  return (
    <Dialog title={member.name ?? member.email} onClose={onClose}>
      <form className={components.form} onSubmit={submit} noValidate>
        <RoleChoice
          roleIds={form.values.role_ids}
          error={form.errors.role_ids}
          onChange={(roleIds) => { form.setFieldValue('role_ids', roleIds) }}
        />
        <Switch label="May act for the organization" {...form.getInputProps('isActive', { type: 'checkbox' })} />
        {error !== undefined && <ErrorPanel error={error} />}
        <Button type="submit" loading={isSending}>
          Save
        </Button>
      </form>
    </Dialog>
  )
}
