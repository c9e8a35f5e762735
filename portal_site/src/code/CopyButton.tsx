/** A button that puts a text on the clipboard and says so. */
import { CheckIcon, CopyIcon } from '../brand/icons'
import classes from './code.module.css'
import { useCopy } from './useCopy'
import type { CopyOutcome } from './useCopy'

const WORDS: Record<CopyOutcome, string> = { idle: 'Copy', copied: 'Copied', refused: 'Press Ctrl+C' }

interface CopyButtonProps {
  /** A function where the text costs something to write. */
  text: string | (() => string)
  /** Completes "Copy …" for people who do not see the code. */
  what: string
  /** What the button says; it begins with "Copy". */
  word?: string
}

export function CopyButton({ text, what, word = WORDS.idle }: CopyButtonProps) {
  const { outcome, copy } = useCopy(text)
  return (
    <button type="button" className={classes.copy} data-outcome={outcome} onClick={() => void copy()}>
      {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      <span aria-live="polite">
        {outcome === 'idle' ? word : WORDS[outcome]}
        {outcome === 'idle' && <span className="visuallyHidden">{word === WORDS.idle ? ` ${what}` : `: ${what}`}</span>}
      </span>
    </button>
  )
}
