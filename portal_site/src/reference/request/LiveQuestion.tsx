/** Asks before the first request to live data. */
import { useEffect, useRef } from 'react'
import { Button } from '../../controls/Button'
import classes from './request.module.css'

interface LiveQuestionProps {
  method: string
  path: string
  onConfirm: () => void
  onCancel: () => void
}

export function LiveQuestion({ method, path, onConfirm, onCancel }: LiveQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => { dialog.current?.showModal() }, [])
  return (
    <dialog ref={dialog} className={classes.question} aria-label="Send to live data?" onClose={onCancel}>
      <h2>Send to live data?</h2>
      <p>
        <code>{method} {path}</code> reads or changes the real data of your organization. You are asked once; later requests of this visit are sent at once.
      </p>
      <div className={classes.actions}>
        <Button variant="plain" onClick={onCancel}>Cancel</Button>
        <Button onClick={onConfirm}>Send to live</Button>
      </div>
    </dialog>
  )
}
