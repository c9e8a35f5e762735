/** A piece of code with its caption and a button to copy it. */
import { useId } from 'react'
import { CopyButton } from './CopyButton'
import classes from './code.module.css'
import { tokenize } from './tokenize'
import type { Language } from './tokenize'

interface CodePanelProps {
  caption: string
  language: Language
  code: string
  /** What the reader gets from copying, as in "the first call"; without it there is no button. */
  copies?: string
  /** What the button copies. Default: the code. */
  copiedText?: string
  isColored?: boolean
  /** Its name for screen readers where the caption is on the page more than once. */
  label?: string
}

export function CodePanel({ caption, language, code, copies, copiedText = code, isColored = true, label }: CodePanelProps) {
  const captionId = useId()
  return (
    <figure className={classes.panel}>
      <figcaption className={classes.bar}>
        <span id={captionId}>{caption}</span>
        {copies !== undefined && <CopyButton text={copiedText} what={copies} />}
      </figcaption>
      <Code language={language} code={code} {...(label === undefined ? { labelledBy: captionId } : { label })} isColored={isColored} />
    </figure>
  )
}

interface CodeProps {
  language: Language
  code: string
  labelledBy?: string
  label?: string
  /** False for code that is not in view: thousands of coloured pieces cost more than they give. */
  isColored?: boolean
}

/** Focusable, so that a keyboard can scroll it sideways. */
export function Code({ language, code, labelledBy, label, isColored = true }: CodeProps) {
  return (
    <pre className={classes.code} tabIndex={0} role="group" aria-labelledby={labelledBy} aria-label={label}>
      <code>{isColored ? <Tokens language={language} code={code} /> : code}</code>
    </pre>
  )
}

function Tokens({ language, code }: { language: Language; code: string }) {
  return tokenize(code, language).map((token, index) =>
    token.kind === 'plain' ? token.text : (
      <span key={index} data-kind={token.kind}>
        {token.text}
      </span>
    ),
  )
}
