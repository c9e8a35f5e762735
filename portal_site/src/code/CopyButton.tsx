/** A button that puts a text on the clipboard and says so. */
import { UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { CheckIcon, CopyIcon } from '../brand/icons'
import classes from './code.module.css'

type Outcome = 'idle' | 'copied' | 'refused'

const SHOWN_FOR_MS = 2000
const WORDS: Record<Outcome, string> = { idle: 'Copy', copied: 'Copied', refused: 'Press Ctrl+C' }

/** `what` completes "Copy …" for people who don't see the code beside the button. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [outcome, setOutcome] = useState<Outcome>('idle')
  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => { setOutcome('idle') }, SHOWN_FOR_MS)
    return () => { clearTimeout(timer) }
  }, [outcome])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      // No clipboard without a secure origin or permission; the code itself can be selected.
      setOutcome('refused')
    }
  }
  return (
    <UnstyledButton className={classes.copy} data-outcome={outcome} onClick={() => void copy()}>
      {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      <span aria-live="polite">
        {WORDS[outcome]}
        {outcome === 'idle' && <span className="visuallyHidden"> {what}</span>}
      </span>
    </UnstyledButton>
  )
}
