/** A button that puts a text on the clipboard and says so. */
import { CheckIcon, CopyIcon } from '../brand/icons'
import classes from './code.module.css'
import { useCopy } from './useCopy'
import type { CopyOutcome } from './useCopy'

const WORDS: Record<CopyOutcome, string> = { idle: 'Copy', copied: 'Copied', refused: 'Press Ctrl+C' }

/** `what` completes "Copy …" for people who don't see the code beside the button. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { outcome, copy } = useCopy(text)
  return (
    <button type="button" className={classes.copy} data-outcome={outcome} onClick={() => void copy()}>
      {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      <span aria-live="polite">
        {WORDS[outcome]}
        {outcome === 'idle' && <span className="visuallyHidden"> {what}</span>}
      </span>
    </button>
  )
}
