/** Asks before something that cannot be undone. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Dialog } from './Dialog'
import { ErrorPanel } from './ErrorPanel'
import classes from './components.module.css'

interface ConfirmDialogProps {
  opened: boolean
  title: string
  /** What happens, in one or two sentences. */
  children: ReactNode
  /** What the button does, as in "Revoke the key". */
  action: string
  onConfirm: () => Promise<unknown>
  onClose: () => void
}

export function ConfirmDialog({ opened, title, children, action, onConfirm, onClose }: ConfirmDialogProps) {
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: onConfirm, onSuccess: onClose })
  const close = () => {
    reset()
    onClose()
  }
  return (
    <Dialog opened={opened} onClose={close} title={title}>
      {children}
      {error && <ErrorPanel error={error} />}
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button color="rose" loading={isPending} onClick={() => { mutate() }}>
          {action}
        </Button>
      </div>
    </Dialog>
  )
}
