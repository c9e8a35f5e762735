/** Invitations of people who have not accepted yet, and of those who have. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Invitation, InvitationsListQuery } from '@wedsync/sdk'
import { Invitations } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { queryClient } from '../../api/queryClient'
import { useLiveResource } from '../../api/useLiveResource'
import { useList } from '../../api/useList'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Moment } from '../../components/Moment'
import { StatusBadge } from '../../components/StatusBadge'
import { useListState } from '../../components/useListState'
import { ConsolePage } from '../ConsolePage'
import { InviteDialog } from './InviteDialog'
import { RecordList } from './RecordList'
import { RowButton } from './RowButton'
import classes from './settings.module.css'
import { roleNames, useRoles } from './useRoles'

export function InvitationsPage() {
  const invitations = useLiveResource(Invitations)
  const list = useListState()
  const query = list.query<InvitationsListQuery>('status', 'email')
  const page = useList('invitations', query, () => invitations.list(query))
  const [isInviting, setInviting] = useState(false)
  const [chosen, setChosen] = useState<Invitation>()
  const resend = useResend()
  const columns = useColumns(resend.mutate, setChosen)
  const invite = <Button onClick={() => { setInviting(true) }}>Invite a person</Button>
  const withdraw = async () => {
    if (chosen) await invitations.delete(chosen.id)
    await refresh()
  }
  return (
    <ConsolePage title="Invitations" lead="An invitation can be accepted for 7 days." actions={invite}>
      {resend.error && <ErrorPanel error={resend.error} />}
      <p role="status" className={classes.good}>{resend.isSuccess && 'Another mail is on its way.'}</p>
      <RecordList caption="Invitations" query={page} list={list} columns={columns} empty={<EmptyState title="No invitations" text="Invite the people who work with you." />} />
      {isInviting && <InviteDialog onClose={() => { setInviting(false) }} />}
      <ConfirmDialog opened={chosen !== undefined} title="Withdraw the invitation?" action="Withdraw" onConfirm={withdraw} onClose={() => { setChosen(undefined) }}>
        <p>The link in the mail to {chosen?.email} no longer works.</p>
      </ConfirmDialog>
    </ConsolePage>
  )
}

async function refresh() {
  await Promise.all(['invitations', 'users'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
}

/** A new invitation in place of the old one, whose link no longer works. */
function useResend() {
  const invitations = useLiveResource(Invitations)
  return useMutation({
    mutationFn: async ({ id, email, name, role_ids }: Invitation) => {
      await invitations.delete(id)
      await invitations.create({ email, name, role_ids })
    },
    onSettled: refresh,
  })
}

function useColumns(resend: (invitation: Invitation) => void, withdraw: (invitation: Invitation) => void): Column<Invitation>[] {
  const roles = useRoles()
  return [
    { title: 'E-mail', cell: ({ email }) => email },
    { title: 'Roles', cell: ({ role_ids }) => roleNames(role_ids, roles.data) },
    { title: 'Status', cell: (invitation) => <InvitationStatus invitation={invitation} /> },
    { title: 'Sent', cell: ({ created_at }) => <Moment at={created_at} /> },
    { title: 'Ends', cell: ({ expires_at }) => <Moment at={expires_at} /> },
    {
      title: 'Actions',
      cell: (invitation) =>
        invitation.status === 'pending' && (
          <span className={classes.rowActions}>
            <RowButton action="Send again" of={invitation.email} onClick={() => { resend(invitation) }} />
            <RowButton action="Withdraw" of={invitation.email} onClick={() => { withdraw(invitation) }} />
          </span>
        ),
    },
  ]
}

function InvitationStatus({ invitation: { status, expires_at } }: { invitation: Invitation }) {
  if (status === 'accepted') return <StatusBadge tone="good">Accepted</StatusBadge>
  return expires_at < new Date() ? <StatusBadge tone="warning">Expired</StatusBadge> : <StatusBadge tone="busy">Pending</StatusBadge>
}
