/** The people of the organization. */
import { Button } from '@mantine/core'
import type { Member, UsersListQuery } from '@wedsync/sdk'
import { Users } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { queryClient } from '../../api/queryClient'
import { useLiveResource } from '../../api/useLiveResource'
import { useList } from '../../api/useList'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { Moment } from '../../components/Moment'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { useListState } from '../../components/useListState'
import { ConsolePage } from '../ConsolePage'
import { InviteDialog } from './InviteDialog'
import { MemberDialog } from './MemberDialog'
import { RecordList } from './RecordList'
import { RowButton } from './RowButton'
import classes from './settings.module.css'
import { roleNames, useRoles } from './useRoles'

type Choice = { kind: 'change' | 'remove'; member: Member } | { kind: 'invite' }

export function MembersPage() {
  const users = useLiveResource(Users)
  const list = useListState()
  const query = list.query<UsersListQuery>('status', 'email')
  const page = useList('users', query, () => users.list(query))
  const [choice, setChoice] = useState<Choice>()
  const columns = useColumns(setChoice)
  const close = () => { setChoice(undefined) }
  const invite = <Button onClick={() => { setChoice({ kind: 'invite' }) }}>Invite a person</Button>
  return (
    <ConsolePage title="Members" lead="They belong to the live organization and to its sandbox alike." actions={invite}>
      <RecordList caption="Members" query={page} list={list} columns={columns} empty={<EmptyState title="No members here" text="People join by an invitation." />} />
      {choice?.kind === 'invite' && <InviteDialog onClose={close} />}
      {choice?.kind === 'change' && <MemberDialog member={choice.member} onClose={close} />}
      <ConfirmDialog
        opened={choice?.kind === 'remove'}
        title="Remove the member?"
        action="Remove the member"
        onConfirm={async () => {
          if (choice?.kind === 'remove') await users.delete(choice.member.id)
          await queryClient.invalidateQueries({ queryKey: ['users'] })
        }}
        onClose={close}
      >
        <p>{choice?.kind === 'remove' && choice.member.email} loses access at once, and the sessions here end. The account stays.</p>
      </ConfirmDialog>
    </ConsolePage>
  )
}

const TONES = { active: 'good', invited: 'busy', disabled: 'warning' } as const

function useColumns(choose: (choice: Choice) => void): Column<Member>[] {
  const roles = useRoles()
  return [
    { title: 'Name', cell: ({ name, email }) => name ?? email },
    { title: 'E-mail', cell: ({ email }) => email },
    { title: 'Roles', cell: ({ role_ids }) => roleNames(role_ids, roles.data) },
    { title: 'Status', cell: ({ status }) => <StatusBadge tone={TONES[status as keyof typeof TONES]}>{inWords(status)}</StatusBadge> },
    { title: 'Second factor', cell: ({ mfa_enabled }) => (mfa_enabled ? 'Yes' : 'No') },
    { title: 'Last active', cell: ({ last_active_at }) => <Moment at={last_active_at} /> },
    {
      title: 'Actions',
      cell: (member) => (
        <span className={classes.rowActions}>
          {member.status !== 'invited' && <RowButton action="Change" of={member.email} onClick={() => { choose({ kind: 'change', member }) }} />}
          <RowButton action="Remove" of={member.email} onClick={() => { choose({ kind: 'remove', member }) }} />
        </span>
      ),
    },
  ]
}
