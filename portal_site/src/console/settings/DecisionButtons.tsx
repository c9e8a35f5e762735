/** What administrators of the platform decide about an application. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Application, PendingApplication } from '@wedsync/sdk'
import { Applications } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { fieldError } from '../../forms/fieldError'
import { RowButton } from './RowButton'

type Decision = 'approve' | 'reject' | 'suspend' | 'activate'

const DECISIONS: Record<string, Decision[]> = { pending: ['approve', 'reject'], approved: ['suspend'], suspended: ['activate'] }
const LABELS: Record<Decision, string> = { approve: 'Approve', reject: 'Reject', suspend: 'Suspend', activate: 'Activate' }

export function DecisionButtons({ application }: { application: Application | PendingApplication }) {
  const [decision, setDecision] = useState<Decision>()
  const { name, status } = application
  return (
    <>
      {(DECISIONS[status] ?? []).map((each) => (
        <RowButton key={each} action={LABELS[each]} of={name} onClick={() => { setDecision(each) }} />
      ))}
      {decision && <DecisionDialog application={application} decision={decision} onClose={() => { setDecision(undefined) }} />}
    </>
  )
}

interface DecisionDialogProps {
  application: Application | PendingApplication
  decision: Decision
  onClose: () => void
}

function DecisionDialog({ application: { id, name, version }, decision, onClose }: DecisionDialogProps) {
  const applications = useResource(Applications)
  const [reason, setReason] = useState('')
  const needsReason = decision === 'reject' || decision === 'suspend'
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      needsReason ? applications[decision](id, { reason: reason.trim() }, { ifMatch: version }) : applications[decision](id, { ifMatch: version }),
    onSuccess: async () => {
      onClose()
      await queryClient.invalidateQueries({ queryKey: ['applications'] })
    },
  })
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate()
  }
  return (
    <Dialog title={`${LABELS[decision]} “${name}”`} onClose={onClose}>
      <form className={components.form} onSubmit={submit}>
        {needsReason ? (
          <TextInput
            label="Reason"
            description="The contact of the application reads it."
            value={reason}
            error={fieldError(error, 'reason')}
            onChange={({ currentTarget }) => { setReason(currentTarget.value) }}
            data-autofocus
            required
          />
        ) : (
          <p>It can have keys and OAuth clients of its own. Its contact gets a mail.</p>
        )}
        {error && <ErrorPanel error={error} />}
        <Button type="submit" loading={isPending}>
          {LABELS[decision]}
        </Button>
      </form>
    </Dialog>
  )
}
