/** After a mail was sent: where it went, and how to get another one. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorPanel } from '../components/ErrorPanel'
import classes from './account.module.css'

interface CheckMailProps {
  children: ReactNode
  onResend: () => Promise<unknown>
  onReturn: () => void
}

export function CheckMail({ children, onResend, onReturn }: CheckMailProps) {
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: onResend })
  return (
    <div className={classes.form}>
      <div role="status">
        {children}
        <p className={classes.hint}>Nothing there? Look in the spam folder, or send it again: at most 5 mails an hour go to one address.</p>
        {isSuccess && <p className={classes.good}>Another mail is on its way.</p>}
      </div>
      {error && <ErrorPanel error={error} />}
      <div className={classes.actions}>
        <Button variant="default" loading={isPending} onClick={() => { mutate() }}>
          Send it again
        </Button>
        <button type="button" className={classes.textButton} onClick={onReturn}>
          Use another address
        </button>
      </div>
    </div>
  )
}
